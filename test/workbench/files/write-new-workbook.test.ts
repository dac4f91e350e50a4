import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { StandInDocument } from '../../../src/stand-in/document/document';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { partText } from '../../support/package-parts';

describe('an .xls that is saved as an .xlsx', () => {
  it('keeps contents and merges, and the widths and heights that it was shown with or given', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([['项目支出绩效自评表'], ['预算数', 100]]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    utils.book_append_sheet(book, sheet, '自评表');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const opened = await openWorkbook('旧表.xls', bytes);
    if (!opened.ok) throw new Error(opened.problem.message);
    const document = new StandInDocument(opened.file.workbook);
    document.active.userSizes.columns.set(2, 33);
    document.active.userSizes.rows.set(2, 44);
    const saved = await saveWorkbook(document, opened.file);
    if (!saved.ok) throw new Error(saved.message);
    const text = partText(saved.bytes, 'xl/worksheets/sheet1.xml');
    expect(text).toMatch(/<col min="2" max="2"[^>]* width="33"/);
    expect(text).toMatch(/<row r="2"[^>]* ht="44"/);
    const read = readWorkbook(saved.bytes);
    expect(read.ok && read.workbook.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
  });
});
