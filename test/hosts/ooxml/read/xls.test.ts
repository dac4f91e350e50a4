import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cellAtAddress, type Workbook } from '../../../../src/core/sheet/sheet';
import { readFileBytes } from '../../../../src/hosts/ooxml/read/read-file';
import { biffRecord, numberFormula, textFormula, word, xlsOf } from './biff-builder';

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

  const formulaOf = (tokens: readonly number[], extra: readonly number[] = []) =>
    biffRecord(0x0006, [...new Array<number>(20).fill(0), ...word(tokens.length), ...tokens, ...extra]);
  const reference = [0x44, 0, 0, 1, 0xc0];

  it.each<readonly [string, readonly number[], 'read' | 'damaged']>([
    ['a sum of two cells', formulaOf([...reference, ...reference, 0x03]), 'read'],
    ['a union with its areas', formulaOf([0x26, 0, 0, 0, 0, 0, 0], [1, 0, 0, 0, 1, 0, 0, 0, 0, 0]), 'read'],
    ['a union without the count of its areas', formulaOf([0x26, 0, 0, 0, 0, 0, 0], [1]), 'damaged'],
    ['a text that reaches beyond its formula', formulaOf([0x17, 200, 0, 0x61]), 'damaged'],
    ['a choice that reaches beyond its formula', formulaOf([0x19, 0x04, 0xff, 0x7f]), 'damaged'],
    [
      'a formula that reaches beyond its record',
      biffRecord(0x0006, [...new Array<number>(20).fill(0), 9, 0, 0x17]),
      'damaged',
    ],
    [
      'an array formula cut short',
      biffRecord(0x0221, [...new Array<number>(12).fill(0), 2, 0, 0x17, 9]),
      'damaged',
    ],
    [
      'a shared formula without tokens',
      biffRecord(0x04bc, [...new Array<number>(8).fill(0), 0xff, 0xff]),
      'damaged',
    ],
    [
      'a name cut short',
      biffRecord(0x0018, [0, 0, 0, 1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x61, 0x17, 9, 0, 0]),
      'damaged',
    ],
    ['a list of sheets without its count', biffRecord(0x0017, []), 'damaged'],
  ])('%s', async (_, records, outcome) => {
    const read = await readFileBytes(xlsOf(records), 'a.xls');
    expect(read.ok ? 'read' : read.refusal.code).toBe(outcome);
  });
});
