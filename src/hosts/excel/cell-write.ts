import { formatRange, type Range } from '../../core/sheet/address';
import type {
  CellExpectation,
  SetFormulaEdit,
  SetNumberFormatEdit,
  SetValueEdit,
} from '../../core/sheet/edit';
import type { CellValue } from '../../core/sheet/sheet';
import { isCellError } from '../../core/sheet/sheet';

export type CellEdit = SetValueEdit | SetFormulaEdit | SetNumberFormatEdit;

/** What a cell holds, and how it is formatted. */
export interface CellContent extends CellExpectation {
  readonly numberFormat: string;
}

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
  readonly formulas: (string | number | boolean | null)[][] | null;
  readonly numberFormats: (string | null)[][] | null;
}

/** Signs and words of which numbers, percents, money, dates and times are made. */
const FIGURE_LIKE =
  /^[\s\d.,，:/\-+%()¥$￥€£eE年月日号时分秒点上下午AaPpMm]*\d[\s\d.,，:/\-+%()¥$￥€£eE年月日号时分秒点上下午AaPpMm]*$/;
const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Would Excel read this text as something else when it is put into a cell? */
function isReadOtherwise(text: string): boolean {
  return (
    /^['=+\-@]/.test(text) ||
    /^\s*(?:true|false)\s*$/i.test(text) ||
    /^\s*#[A-Z]/i.test(text) ||
    FIGURE_LIKE.test(text) ||
    (/\d/.test(text) && MONTH_NAME.test(text))
  );
}

/** A value as it must be given to Excel so that exactly it stands in the cell: texts that look like figures are quoted. */
export function contentFor(value: CellValue, formula: string | null): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && isReadOtherwise(value) ? `'${value}` : value;
}

/** A cell's edit as a write at a place. */
export function writeOf(
  edit: CellEdit,
  position: { readonly row: number; readonly column: number },
): CellWrite {
  if (edit.kind === 'set-number-format') {
    return { ...position, content: undefined, numberFormat: edit.numberFormat };
  }
  const formula = edit.kind === 'set-formula' ? edit.formula.replace(/^=/, '') : null;
  return { ...position, content: contentFor(edit.value, formula), numberFormat: edit.numberFormat };
}

/** A cell put back to what it was. */
export function restoreOf(
  position: { readonly row: number; readonly column: number },
  before: CellContent,
): CellWrite {
  return {
    ...position,
    content: contentFor(before.value, before.formula),
    numberFormat: before.numberFormat,
  };
}

/** The smallest rectangle round some places; null for none. */
export function rectangleRound(
  places: readonly { readonly row: number; readonly column: number }[],
): Range | null {
  const [first] = places;
  if (!first) return null;
  let { row: top, column: left, row: bottom, column: right } = first;
  for (const { row, column } of places) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

/** The writes as one block, of that area where one is given; later writes to a cell win. Null for none. */
export function blockOf(writes: readonly CellWrite[], area = rectangleRound(writes)): BlockWrite | null {
  if (!area || writes.length === 0) return null;
  const { top, left, bottom, right } = area;
  const blank = (): null[][] =>
    Array.from({ length: bottom - top + 1 }, () => new Array<null>(right - left + 1).fill(null));
  const formulas: (string | number | boolean | null)[][] = blank();
  const formats: (string | null)[][] = blank();
  let hasContents = false;
  let hasFormats = false;
  for (const write of writes) {
    const formulaRow = formulas[write.row - top];
    const formatRow = formats[write.row - top];
    if (formulaRow && write.content !== undefined) {
      formulaRow[write.column - left] = write.content;
      hasContents = true;
    }
    if (formatRow && write.numberFormat !== undefined) {
      formatRow[write.column - left] = write.numberFormat;
      hasFormats = true;
    }
  }
  return {
    address: formatRange(area),
    area,
    formulas: hasContents ? formulas : null,
    numberFormats: hasFormats ? formats : null,
  };
}

/** Queues a block. The format goes first: a text format keeps a text from being read as a figure. */
export function queueBlock(target: Excel.Range, block: BlockWrite): void {
  if (block.numberFormats) target.numberFormat = block.numberFormats;
  if (block.formulas) target.formulas = block.formulas;
}

/** Queues writes as one block, or cell by cell on a protected sheet, where a block would touch locked cells. */
export function queueWrites(
  sheet: Excel.Worksheet,
  writes: readonly CellWrite[],
  isProtected: boolean,
): readonly string[] {
  const blocks = (isProtected ? writes.map((write) => [write]) : [writes]).flatMap(
    (part) => blockOf(part) ?? [],
  );
  for (const block of blocks) queueBlock(sheet.getRange(block.address), block);
  return blocks.filter((block) => block.formulas).map((block) => block.address);
}
