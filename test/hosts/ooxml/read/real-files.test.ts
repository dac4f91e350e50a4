import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type Cell, cellAtAddress } from '../../../../src/core/sheet/sheet';
import { readFileBytes } from '../../../../src/hosts/ooxml/read/read-file';
import { readWorkbook } from '../../../../src/hosts/ooxml/read/read-workbook';

const FOLDER = new URL('../../../fixtures/samples/', import.meta.url);
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** A cell as another library sees it: its value, runs joined. */
function plainValue(value: ExcelJS.CellValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  return 'result' in value ? value.result : value;
}

describe('published sheets', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(3);
  });

  it.each(names)('%s holds what another reader finds in it', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
    const read = await readFileBytes(bytes, name);
    if (!read.ok) throw new Error(read.refusal.code);
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(bytes.slice().buffer);
    expect(read.workbook.sheets.map((sheet) => sheet.name)).toEqual(
      other.worksheets.map((sheet) => sheet.name),
    );
    for (const sheet of read.workbook.sheets) {
      const theirs = other.getWorksheet(sheet.name);
      const expected = new Map<string, unknown>();
      theirs?.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.value !== null && cell.master === cell) expected.set(cell.address, plainValue(cell.value));
        }),
      );
      const found = new Map<string, unknown>();
      for (const address of expected.keys()) found.set(address, cellAtAddress(sheet, address)?.value);
      expect(found).toEqual(expected);
      expect(sheet.cells.size).toBe(expected.size);
      expect(sheet.merges.length).toBe(theirs?.model.merges.length);
    }
  });
});

describe('a workbook that another program wrote', () => {
  it('shows its dates, percentages, formulas, hidden rows and protection', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('自评表', { state: 'hidden' });
    sheet.getCell('B2').value = new Date(Date.UTC(2022, 0, 1));
    sheet.getCell('B2').numFmt = 'yyyy"年"m"月"d"日"';
    sheet.getCell('C2').value = { formula: 'D2/100', result: 0.77318 };
    sheet.getCell('C2').numFmt = '0.00%';
    sheet.getCell('D2').value = { richText: [{ text: '产出' }, { text: '指标', font: { bold: true } }] };
    sheet.getCell('E2').value = { error: '#N/A' };
    sheet.fillFormula('F2:F4', 'G2*$H$1', [1, 2, 3]);
    sheet.getRow(3).hidden = true;
    sheet.getColumn(4).hidden = true;
    await sheet.protect('x', {});
    const read = readWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
    if (!read.ok) throw new Error(read.refusal.code);
    const [first] = read.workbook.sheets;
    const shown = [...(first?.cells.values() ?? [])].map(({ text, formula }: Cell) => [text, formula]);
    expect(shown).toEqual([
      ['2022年1月1日', null],
      ['77.32%', 'D2/100'],
      ['产出指标', null],
      ['#N/A', null],
      ['1', 'G2*$H$1'],
      ['2', 'G3*$H$1'],
      ['3', 'G4*$H$1'],
    ]);
    expect(first).toMatchObject({ visibility: 'hidden', isProtected: true });
    expect([...(first?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(first?.hiddenColumns ?? [])]).toEqual([4]);
  });
});
