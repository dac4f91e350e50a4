import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resizeSheet, type SheetSizes } from '../../../../src/hosts/ooxml/patch/resize-sheet';
import { changedParts, partText } from '../../../support/package-parts';
import { smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureWorkbook } from '../../../support/torture-workbook';

const NONE = { columns: new Map<number, number>(), rows: new Map<number, number | null>() };

function resized(bytes: Uint8Array, sizes: Partial<SheetSizes>, sheet = 'S1'): Uint8Array {
  const result = resizeSheet(bytes, sheet, { ...NONE, ...sizes });
  if (!result.ok || result.value === false) throw new Error('not resized');
  return result.value;
}

/** The part of the sheet up to the end of its cell table, after the change. */
function head(before: string, rows: string, sizes: Partial<SheetSizes>): string {
  const text = partText(resized(smallWorkbook(worksheet(rows, '', before)), sizes), 'xl/s1.xml');
  return text.slice(text.indexOf('>') + 1, text.indexOf('</worksheet>'));
}

const wide = (...columns: readonly [number, number][]) => ({ columns: new Map(columns) });

describe('columns', () => {
  it.each([
    [
      'a sheet without widths',
      '',
      wide([2, 20]),
      '<cols><col min="2" max="2" width="20" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'a column of its own',
      '<cols><col min="2" max="2" width="9" style="4"/></cols>',
      wide([2, 20.5]),
      '<cols><col min="2" max="2" width="20.5" style="4" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'the middle of a stretch, which keeps its style',
      '<cols><col min="1" max="16384" width="9" style="4" customWidth="1"/></cols>',
      wide([3, 20]),
      '<cols><col min="1" max="2" width="9" style="4" customWidth="1"/><col min="3" max="3" width="20" style="4" customWidth="1"/><col min="4" max="16384" width="9" style="4" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'columns before, between and after those with widths',
      '<cols><col min="3" max="3" width="9"/><col min="5" max="6" width="8" bestFit="1"/></cols>',
      wide([1, 20], [4, 21], [6, 22], [7, 22], [8, 22]),
      '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="3" max="3" width="9"/><col min="4" max="4" width="21" customWidth="1"/><col min="5" max="5" width="8" bestFit="1"/><col min="6" max="6" width="22" customWidth="1"/><col min="7" max="8" width="22" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'columns of an empty list',
      '<cols/>',
      wide([1, 20]),
      '<cols><col min="1" max="1" width="20" customWidth="1"/></cols><sheetData/>',
    ],
  ])('%s', (_, before, sizes, expected) => {
    expect(head(before, '', sizes)).toBe(expected);
  });
});

describe('rows', () => {
  const rows = '<row r="2" ht="15" customHeight="1"><c r="A2"><v>1</v></c></row><row r="4"/>';

  it.each([
    ['one with a height', 2, 40, rows.replace('ht="15"', 'ht="40"')],
    ['one without', 4, 22.5, rows.replace('<row r="4"/>', '<row r="4" ht="22.5" customHeight="1"/>')],
    [
      'one that is not in the file',
      3,
      30,
      rows.replace('<row r="4"', '<row r="3" ht="30" customHeight="1"/><row r="4"'),
    ],
    ['one after the last', 9, 30, `${rows}<row r="9" ht="30" customHeight="1"/>`],
    ['one that is fitted again', 2, null, rows.replace(' ht="15" customHeight="1"', '')],
    ['one that is fitted and was never written', 7, null, rows],
  ])('%s', (_, row, height, expected) => {
    expect(head('', rows, { rows: new Map([[row, height]]) })).toBe(`<sheetData>${expected}</sheetData>`);
  });

  it('goes into an empty sheet', () => {
    expect(head('', '', { rows: new Map([[1, 20]]) })).toBe(
      '<sheetData><row r="1" ht="20" customHeight="1"/></sheetData>',
    );
  });
});

describe('the workbook', () => {
  it('keeps every other part, and comes back as it was when nothing is asked', () => {
    const torture = tortureWorkbook();
    const bytes = resized(torture, { ...wide([1, 33]), rows: new Map([[1, 44]]) }, '绩效表');
    expect(changedParts(torture, bytes)).toEqual(['xl/worksheets/sheet7.xml']);
    expect(resized(torture, {}, '绩效表')).toBe(torture);
  });

  it('says that there is no such sheet', () => {
    expect(resizeSheet(smallWorkbook(worksheet('')), '没有', NONE)).toEqual({ ok: true, value: false });
  });

  it('has in the end every width that was asked for, each column once, in order', () => {
    const width = fc.integer({ min: 1, max: 60 });
    const asked = fc.dictionary(fc.integer({ min: 1, max: 12 }).map(String), width, { maxKeys: 8 });
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 4 }), (rounds) => {
        let bytes = smallWorkbook(worksheet('', '', '<cols><col min="2" max="5" width="9"/></cols>'));
        const expected = new Map([2, 3, 4, 5].map((column) => [column, 9]));
        for (const round of rounds) {
          const columns = new Map(Object.entries(round).map(([key, value]) => [Number(key), value]));
          for (const [column, value] of columns) expected.set(column, value);
          bytes = resized(bytes, { columns });
        }
        const found = [
          ...partText(bytes, 'xl/s1.xml').matchAll(/<col min="(\d+)" max="(\d+)" width="(\d+)"/g),
        ];
        const widths = found.flatMap(([, first, last, value]) =>
          Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => [
            Number(first) + at,
            Number(value),
          ]),
        );
        expect(widths).toEqual([...expected].sort(([one], [other]) => one - other));
      }),
    );
  });
});
