import { readdirSync, readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../src/core/sheet/address';
import { isCellError } from '../../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../../src/hosts/ooxml/read/read-workbook';
import { changedParts } from '../../../support/package-parts';
import { editsOfEveryKind, samplePatches } from '../../../support/patches';
import { patched } from '../../../support/patching';

const folder = new URL('../../../fixtures/samples/', import.meta.url);
// The torture workbook is left out: neither library reads its rows without numbers, prefixes or rooted targets.
const files: [string, Uint8Array][] = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(new URL(name, folder)))]);

describe.each(files)('%s', (_, original) => {
  const patches = samplePatches(original);

  it.each(patches)('%s: SheetJS reads what we read', (_name, bytes) => {
    const ours = readWorkbook(bytes);
    if (!ours.ok) throw new Error(ours.refusal.message);
    const theirs = read(bytes, { cellFormula: true, cellText: false });
    for (const sheet of ours.workbook.sheets) {
      const other = theirs.Sheets[sheet.name];
      for (const cell of sheet.cells.values()) {
        if (isCellError(cell.value) || cell.value === null || cell.value === '') continue;
        const found = other?.[formatAddress(cell.row, cell.column)] as { v?: unknown } | undefined;
        const plain = (value: unknown) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
        expect(plain(found?.v)).toEqual(plain(cell.value));
      }
      const merges = (other?.['!merges'] ?? []).map((merge) => utils.encode_range(merge)).sort();
      const own = sheet.merges.map(
        (merge) => `${formatAddress(merge.top, merge.left)}:${formatAddress(merge.bottom, merge.right)}`,
      );
      expect(merges).toEqual(own.sort());
    }
  });

  it.each(patches)('%s: exceljs opens it', async (_name, bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    expect(workbook.worksheets.length).toBeGreaterThan(0);
  });

  it('marks come off without a trace', () => {
    const opened = readWorkbook(original);
    const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
    if (!sheet) throw new Error('unreadable');
    const options = { allowProtected: true };
    const marks = editsOfEveryKind(sheet).filter(({ kind }) => kind === 'add-mark' || kind === 'add-prompt');
    const marked = patched(original, marks, options).bytes;
    expect(changedParts(original, marked)).not.toEqual([]);
    const cleared = patched(marked, [{ kind: 'remove-marks', sheet: sheet.name }], options).bytes;
    expect(changedParts(original, cleared)).toEqual([]);
  });
});
