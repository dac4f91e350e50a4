import { formatRange, parseAddress, type Range } from '../../core/sheet/address';
import type {
  CellExpectation,
  SetFormulaEdit,
  SetNumberFormatEdit,
  SetValueEdit,
} from '../../core/sheet/edit';
import type { CellValue } from '../../core/sheet/sheet';
import { isCellError } from '../../core/sheet/sheet';

export type CellEdit = SetValueEdit | SetFormulaEdit | SetNumberFormatEdit;

/** One cell to be written: undefined members stay as they are. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | undefined;
  readonly numberFormat: string | undefined;
}

/** All writes to one sheet as one block: the smallest rectangle round them, null where a cell stays. */
export interface BlockWrite {
  readonly address: string;
  readonly area: Range;
  readonly formulas: (string | number | boolean | null)[][];
  readonly numberFormats: (string | null)[][] | null;
}

/** A text that Excel would read as something else when it is put into a cell. */
const READ_OTHERWISE = /^['=+\-@]|^[\s.,(¥$￥]*[0-9]|%\s*$|^(?:true|false)$/i;

/** A value as it must be given to Excel so that exactly it stands in the cell: texts that look like figures are quoted. */
export function contentFor(value: CellValue, formula: string | null): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && READ_OTHERWISE.test(value) ? `'${value}` : value;
}

/** What an edit puts into its cell; null when the address is none. */
export function writeOf(edit: CellEdit): CellWrite | null {
  const position = parseAddress(edit.cell);
  if (!position) return null;
  if (edit.kind === 'set-number-format') {
    return { ...position, content: undefined, numberFormat: edit.numberFormat };
  }
  const formula = edit.kind === 'set-formula' ? edit.formula : null;
  return { ...position, content: contentFor(edit.value, formula), numberFormat: edit.numberFormat };
}

/** A cell put back to what it was. */
export function restoreOf(
  position: { readonly row: number; readonly column: number },
  before: CellExpectation & { readonly numberFormat: string },
): CellWrite {
  return {
    ...position,
    content: contentFor(before.value, before.formula),
    numberFormat: before.numberFormat,
  };
}

/** The writes as one block; later writes to a cell win. Null for none. */
export function blockOf(writes: readonly CellWrite[]): BlockWrite | null {
  const [first] = writes;
  if (!first) return null;
  let { row: top, column: left, row: bottom, column: right } = first;
  for (const { row, column } of writes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const blank = (): null[][] =>
    Array.from({ length: bottom - top + 1 }, () => new Array<null>(right - left + 1).fill(null));
  const formulas: (string | number | boolean | null)[][] = blank();
  const formats: (string | null)[][] = blank();
  let hasFormats = false;
  for (const write of writes) {
    const formulaRow = formulas[write.row - top];
    const formatRow = formats[write.row - top];
    if (formulaRow && write.content !== undefined) formulaRow[write.column - left] = write.content;
    if (formatRow && write.numberFormat !== undefined) {
      formatRow[write.column - left] = write.numberFormat;
      hasFormats = true;
    }
  }
  const area = { top, left, bottom, right };
  return { address: formatRange(area), area, formulas, numberFormats: hasFormats ? formats : null };
}
