import { beforeAll, describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, HOSTS, realWorkbooks } from '../../support/hosts';
import { tortureWorkbook } from '../../support/torture-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

/** A sheet as plain data; `spilled` is known to files only. */
function plain(sheet: Sheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    usedRange: sheet.usedRange,
    cells: [...sheet.cells.values()].map(({ row, column, value, formula, text, numberFormat }) => ({
      row,
      column,
      value,
      formula,
      text,
      numberFormat,
    })),
    merges: [...sheet.merges].map((merge) => JSON.stringify(merge)).sort(),
    hiddenRows: [...sheet.hiddenRows].sort(),
  };
}

function fileOf(content: Uint8Array): Workbook {
  const read = readWorkbook(content);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.workbook;
}

describe.each(HOSTS)('reading through $name', ({ open }) => {
  it('gives values, formulas, texts, formats, merges, hidden rows and protection', async () => {
    const read = granted(await open(bytes).host.readSheets('all'));
    const sheet = read.sheets[0];
    expect(read.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      '自评表 visible',
      '其他 表 visible',
      '空表 visible',
      '保护 visible',
      '隐藏 hidden',
    ]);
    expect(sheet && [...sheet.hiddenRows]).toEqual([5]);
    expect(sheet && [...sheet.hiddenColumns]).toEqual([7]);
    expect(sheet?.merges).toHaveLength(2);
    expect(read.sheets[2]?.usedRange).toBeNull();
    expect(read.sheets.map((one) => one.isProtected)).toEqual([false, false, false, true, false]);
    const cells = [...(sheet?.cells.values() ?? [])];
    expect(cells.find(({ row, column }) => row === 5 && column === 4)?.value).toEqual({ error: '#DIV/0!' });
    expect(cells.find(({ row, column }) => row === 4 && column === 4)).toMatchObject({
      formula: 'C4/B4',
      value: 0.75,
      text: '75.0%',
      numberFormat: '0.0%',
    });
    expect(cells.find(({ row, column }) => row === 5 && column === 6)).toMatchObject({
      formula: null,
      value: '=不是公式',
    });
  });

  it('reads the active sheet, named sheets, and says which one is missing', async () => {
    const { host } = open(bytes);
    expect(granted(await host.readSheets('active')).sheets.map(({ name }) => name)).toEqual(['自评表']);
    const named = granted(await host.readSheets(['保护', '其他 表']));
    expect(named.sheets.map(({ name }) => name)).toEqual(['保护', '其他 表']);
    const missing = await host.readSheets(['没有']);
    expect(missing.ok ? null : missing.problem.code).toBe('sheet-missing');
  });

  it('lists the sheets with the active one', async () => {
    const sheets = granted(await open(bytes).host.listSheets());
    expect(sheets.map(({ name }) => name)).toEqual(['自评表', '其他 表', '空表', '保护', '隐藏']);
    expect(sheets.filter(({ isActive }) => isActive).map(({ name }) => name)).toEqual(['自评表']);
    expect(sheets.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual(['隐藏']);
  });

  it.each([...realWorkbooks(), { name: 'torture', bytes: tortureWorkbook() }])(
    'reads every cell of $name as the file has it',
    async ({ bytes: content }) => {
      const read = granted(await open(content).host.readSheets('all'));
      expect(read.sheets.map(plain)).toEqual(fileOf(content).sheets.map(plain));
    },
  );
});
