import { columnLetters, columnNumber } from '../../core/sheet/address';
import { movedLine, type SheetMove } from './sheet-move';

/** A text, or a reference to a cell that is no part of a name or of a function. */
const TEXT_OR_CELL =
  /"[^"]*"|(?<![\w.$\\?\u0080-\uffff])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(\u0080-\uffff])/g;
/** Other sheets and workbooks, arrays, table columns, whole rows and columns: how they move is not told here. */
const BEYOND = /[![{#]|(?<![A-Za-z$\d])\$?\d+:|(?<![\w$])\$?[A-Za-z]{1,3}:/;

/**
 * A formula of a sheet (without `=`) as Excel has it after rows or columns moved; null stays null. Undefined where that
 * cannot be told: it refers to what was taken out, or to more than cells of its own sheet.
 */
export function moveFormula(
  formula: string | null,
  sheet: string,
  move: SheetMove,
): string | null | undefined {
  if (formula === null) return null;
  if (BEYOND.test(formula.replace(/"[^"]*"/g, ''))) return undefined;
  if (sheet !== move.sheet) return formula;
  let isLost = false;
  const moved = formula.replace(TEXT_OR_CELL, (found, fixed, letters, fixedRow, digits) => {
    if (letters === undefined) return found;
    const line = movedLine(move.axis === 'row' ? Number(digits) : columnNumber(letters), move);
    isLost ||= line === null;
    return move.axis === 'row'
      ? `${fixed}${letters}${fixedRow}${line}`
      : `${fixed}${columnLetters(line ?? 1)}${fixedRow}${digits}`;
  });
  return isLost ? undefined : moved;
}
