import { describe, expect, it } from 'vitest';
import { cellKey } from '../../../src/core/sheet/sheet';
import type { GridSheet } from '../../../src/workbench/grid/grid';
import { PLAIN_CELL, PLAIN_SHEET } from '../../../src/workbench/grid/look';
import { fittedRowHeights, type MeasureText } from '../../../src/workbench/grid/row-heights';

/** Ten pixels a character. */
const measure: MeasureText = (text) => text.length * 10;
const WRAPPED = { ...PLAIN_CELL, wrap: true, fontSize: 10 };

function sheetWith(value: string, parts: Partial<GridSheet> = {}): GridSheet {
  return {
    id: '1',
    name: '表',
    isHidden: false,
    cells: [{ row: 2, column: 1, value, formula: null, numberFormat: 'General' }],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    look: {
      ...PLAIN_SHEET,
      cells: new Map([[cellKey(2, 1), 1]]),
      columnWidths: new Map([[1, 106]]),
    },
    ...parts,
  };
}

describe('fittedRowHeights', () => {
  const looks = [PLAIN_CELL, WRAPPED];

  it('gives wrapped text the lines that it needs', () => {
    expect(fittedRowHeights(sheetWith('一'.repeat(25)), looks, measure).get(2)).toBeCloseTo(3 * 13);
  });

  it('counts line breaks', () => {
    expect(fittedRowHeights(sheetWith('甲\n乙'), looks, measure).get(2)).toBeCloseTo(2 * 13);
  });

  it('leaves rows alone that fit, that have a height of their own, or whose cell is merged', () => {
    expect(fittedRowHeights(sheetWith('短'), looks, measure).size).toBe(0);
    const long = '一'.repeat(80);
    const merged = sheetWith(long, { merges: [{ top: 2, left: 1, bottom: 2, right: 4 }] });
    expect(fittedRowHeights(merged, looks, measure).size).toBe(0);
    const plain = sheetWith(long);
    const stored = { ...plain, look: { ...plain.look, rowHeights: new Map([[2, 15]]) } };
    expect(fittedRowHeights(stored, looks, measure).size).toBe(0);
  });

  it('never exceeds the tallest row of Excel', () => {
    expect(fittedRowHeights(sheetWith('一'.repeat(9000)), looks, measure).get(2)).toBe(409);
  });
});
