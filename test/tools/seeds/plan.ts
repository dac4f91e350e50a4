/** How a cell of a rebuilt form looks: which font, alignment and border it gets. */
export type CellKind =
  | 'title'
  | 'subtitle'
  | 'line'
  | 'right'
  | 'label'
  | 'section'
  | 'source'
  | 'text'
  | 'centre'
  | 'figure'
  | 'note'
  | 'reportTitle'
  | 'coverLine'
  | 'heading'
  | 'subheading'
  | 'paragraph'
  | 'signature';

export type PlannedValue = string | number | null;

/** One cell or merged area with what a clerk types into it. */
export interface PlacedCell {
  /** `B3`, or `B3:F3` for a merged area. */
  readonly range: string;
  readonly value: PlannedValue;
  readonly kind: CellKind;
  /** A number format code; absent: General. */
  readonly format?: string;
}

/** One sheet of a rebuilt document. */
export interface SheetPlan {
  readonly name: string;
  /** Widths of the columns from A on, in characters of the default font. */
  readonly widths: readonly number[];
  readonly cells: readonly PlacedCell[];
}

export interface WorkbookPlan {
  readonly file: string;
  readonly sheets: readonly SheetPlan[];
}

/** A form with its rows exactly as the source text prints them, cell after cell from column A. */
export interface RawWorkbook {
  /** The form's id in the rule book: `S001-2`. */
  readonly form: string;
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
}

/** Shorthand for the data files: a label unless another kind is named. */
export function place(
  range: string,
  value: PlannedValue,
  kind: CellKind = 'label',
  format?: string,
): PlacedCell {
  return format === undefined ? { range, value, kind } : { range, value, kind, format };
}

/** What Excel stores when a clerk types this text: `77.32%` becomes 0.7732 with a percent format. */
export function asTyped(text: string): { readonly value: string | number; readonly format?: string } {
  const percent = /^(\d{1,6})(?:\.(\d{1,4}))?%$/.exec(text);
  if (percent) {
    const decimals = percent[2] ?? '';
    const value = Number(`${percent[1]}${decimals}e-${2 + decimals.length}`);
    return { value, format: decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%` };
  }
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? { value: Number(text) } : { value: text };
}
