import type { Range } from '../../core/sheet/address';
import { formulaFromWire, valueFromWire } from './block';
import type { CellContent } from './cell-write';

/** Reads one cell of a loaded block; null outside it. */
export function contentIn(block: Excel.Range, area: Range, row: number, column: number): CellContent | null {
  const value: unknown = block.values[row - area.top]?.[column - area.left];
  if (value === undefined) return null;
  const formula: unknown = block.formulas[row - area.top]?.[column - area.left];
  return {
    value: valueFromWire(value),
    formula: formulaFromWire(formula, value),
    numberFormat: String(block.numberFormat[row - area.top]?.[column - area.left] ?? 'General'),
  };
}
