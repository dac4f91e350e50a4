import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cellAtAddress, type Workbook } from '../../../../src/core/sheet/sheet';
import { readFileBytes } from '../../../../src/hosts/ooxml/read/read-file';
import { numberFormula, textFormula, xlsOf } from './biff-builder';

async function workbookOf(bytes: Uint8Array, name: string): Promise<Workbook> {
  const read = await readFileBytes(bytes, name);
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.format).toBe('xls');
  return read.workbook;
}

describe('.xls', () => {
  const sheet = utils.aoa_to_sheet([
    ['项目名称', '医疗救助', null],
    ['预算数', 100.5, true],
    ['执行率', 0.98, '产\r\n出'],
  ]);
  const rate = { t: 'n' as const, v: 0.98, z: '0.00%' };
  Object.assign(sheet, { B3: rate, '!merges': [{ s: { r: 0, c: 1 }, e: { r: 0, c: 2 } }] });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '自评表');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);

  it.each(['a.xls', 'a.xlsx'])('is read into the same shape when it is named %s', async (name) => {
    const { sheets, date1904 } = await workbookOf(bytes, name);
    expect(date1904).toBe(false);
    const [first] = sheets;
    expect(first).toMatchObject({ name: '自评表', visibility: 'visible', isProtected: false });
    expect(first?.merges).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }]);
    const cells = [...(first?.cells.values() ?? [])].map((cell) => [
      cell.row,
      cell.column,
      cell.value,
      cell.text,
    ]);
    expect(cells).toEqual([
      [1, 1, '项目名称', '项目名称'],
      [1, 2, '医疗救助', '医疗救助'],
      [2, 1, '预算数', '预算数'],
      [2, 2, 100.5, '100.5'],
      [2, 3, true, 'TRUE'],
      [3, 1, '执行率', '执行率'],
      [3, 2, 0.98, '98.00%'],
      [3, 3, '产\r\n出', '产\n出'],
    ]);
  });

  it('takes over the number that a formula gave last time, but not the text', async () => {
    const { sheets } = await workbookOf(
      xlsOf([...numberFormula(0, 0, 7), ...textFormula(1, 0, 'x', 'old')]),
      'a.xls',
    );
    const [first] = sheets;
    expect(first && cellAtAddress(first, 'A1')).toMatchObject({ value: 7, formula: '7', text: '7' });
    expect(first && cellAtAddress(first, 'A2')).toMatchObject({ value: null, formula: '"x"', text: '' });
  });

  it.each([
    [0, 'visible'],
    [1, 'hidden'],
    [2, 'very-hidden'],
  ])('knows a sheet of state %i as %s', async (state, visibility) => {
    const { sheets } = await workbookOf(xlsOf(numberFormula(0, 0, 7), state), 'a.xls');
    expect(sheets[0]?.visibility).toBe(visibility);
  });
});
