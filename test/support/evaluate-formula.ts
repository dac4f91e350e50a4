import { anchorCell, cellAt, type Sheet } from '../../src/core/sheet/sheet';
import { evaluate } from '../../src/stand-in/formula/evaluate';
import type { FormulaValue } from '../../src/stand-in/formula/values';

export { ExcelError, type FormulaValue } from '../../src/stand-in/formula/values';

/** Evaluates a formula over a sheet as Excel does; throws `ExcelError` for its errors. A single cell stands for its merge. */
export function evaluateFormula(formula: string, sheet: Sheet): FormulaValue {
  return evaluate(formula, {
    read: (_sheet, { top, left, bottom, right }) => {
      if (top === bottom && left === right) return [anchorCell(sheet, top, left)?.value ?? null];
      const values = [];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++)
          values.push(cellAt(sheet, row, column)?.value ?? null);
      }
      return values;
    },
  });
}
