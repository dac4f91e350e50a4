import { columnLetters, MAXIMUM_COLUMN, MAXIMUM_ROW } from '../../../../core/sheet/address';
import { type ReferencePoint, replaceReferences } from './references';

/** Whole rows put in before row `before` of a sheet. */
export interface RowInsertion {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/** Where a row stands after the insertion. */
export function shiftedRow(row: number, insertion: RowInsertion): number {
  return row >= insertion.before ? Math.min(row + insertion.count, MAXIMUM_ROW) : row;
}

/** Sheet names are the same whatever their case. */
export function isSameSheet(first: string, second: string): boolean {
  return first === second || first.toLowerCase() === second.toLowerCase();
}

function writePoint(point: ReferencePoint, column: number, row: number): string {
  const columnText = column > 0 ? (point.columnFixed ? '$' : '') + columnLetters(column) : '';
  const rowText = row > 0 ? (point.rowFixed ? '$' : '') + row : '';
  return columnText + rowText;
}

/** A formula of `formulaSheet` (null: of no sheet, as in names) after rows were inserted. */
export function shiftFormula(formula: string, formulaSheet: string | null, insertion: RowInsertion): string {
  return replaceReferences(formula, (point) => {
    const sheet = point.sheet ?? formulaSheet;
    if (sheet === null || !isSameSheet(sheet, insertion.sheet) || point.row < insertion.before) return null;
    return writePoint(point, point.column, shiftedRow(point.row, insertion));
  });
}

/** Numbers wrap round at the sheet's edge, as Excel's relative references do. */
function wrapped(value: number, limit: number): number {
  return ((((value - 1) % limit) + limit) % limit) + 1;
}

/** A formula as it reads when copied `rows` down and `columns` to the right: relative references move along. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return replaceReferences(formula, (point) => {
    const column =
      point.column > 0 && !point.columnFixed ? wrapped(point.column + columns, MAXIMUM_COLUMN) : point.column;
    const row = point.row > 0 && !point.rowFixed ? wrapped(point.row + rows, MAXIMUM_ROW) : point.row;
    return writePoint(point, column, row);
  });
}

/** One or more ranges (`A1:B2 C3`, `A:C`, `3:5`) after the insertion; anything else stays. */
export function shiftRanges(ranges: string, insertion: RowInsertion): string {
  return replaceReferences(ranges, (point) =>
    point.row < insertion.before ? null : writePoint(point, point.column, shiftedRow(point.row, insertion)),
  );
}
