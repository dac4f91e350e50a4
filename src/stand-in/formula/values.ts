import type { CellValue } from '../../core/sheet/sheet';

/** A value of a formula; `null` is an empty cell. Errors are thrown as `ExcelError`. */
export type FormulaValue = number | string | boolean | null;

/** What Excel would show instead of a value. */
export class ExcelError extends Error {}

/** The formula uses something that is not known here: its value is left as it was. */
export class UnknownFormula extends Error {}

/** The values of a range, row by row. */
export interface CellArea {
  readonly values: readonly FormulaValue[];
}

export type Term = FormulaValue | CellArea;

/** Where a formula reads from: the values of a range, row by row; `sheet` is null for the formula's own. */
export interface FormulaScope {
  read(
    sheet: string | null,
    range: {
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    },
  ): readonly CellValue[];
}

export function isArea(term: Term): term is CellArea {
  return typeof term === 'object' && term !== null;
}

/** The one value of a term; of a range its first. */
export function single(term: Term): FormulaValue {
  return isArea(term) ? (term.values[0] ?? null) : term;
}

/** A term as a number, as arithmetic takes it; `#VALUE!` for other texts. */
export function number(term: Term): number {
  const value = single(term);
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (value.trim() !== '' && Number.isFinite(Number(value))) return Number(value);
  throw new ExcelError('#VALUE!');
}

/** Numbers of the arguments: texts and blanks of cells are passed over, a text of its own is an error. */
export function numbers(terms: readonly Term[]): number[] {
  return terms.flatMap((term) =>
    isArea(term) ? term.values.filter((value) => typeof value === 'number') : [number(term)],
  );
}

/** A comparison as Excel makes it: any text comes after any number, a blank is 0 or '' by what it is held against. */
export function compares(left: FormulaValue, sign: string, right: FormulaValue): boolean {
  const blankAs = (value: FormulaValue, other: FormulaValue): FormulaValue =>
    value === null ? (typeof other === 'string' ? '' : 0) : value;
  const fold = (value: FormulaValue) => (typeof value === 'string' ? value.toLowerCase() : value);
  const a = fold(blankAs(left, right));
  const b = fold(blankAs(right, left));
  const order =
    typeof a === typeof b ? (a === b ? 0 : (a ?? 0) < (b ?? 0) ? -1 : 1) : typeof a === 'string' ? 1 : -1;
  const holds: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  };
  return holds[sign] ?? false;
}
