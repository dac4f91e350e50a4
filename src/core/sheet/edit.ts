import type { CellValue } from './sheet';

/** What a cell must still hold for an edit to be applied: its raw value and its formula (without `=`). */
export interface CellExpectation {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Puts a plain value into one cell; a formula that stood there goes. */
export interface SetValueEdit {
  readonly kind: 'set-value';
  readonly sheet: string;
  readonly cell: string;
  readonly expected: CellExpectation;
  readonly value: string | number | boolean | null;
  /** A number format code to give the cell; absent: the cell keeps its own. */
  readonly numberFormat?: string;
}

/** Puts a native formula into one cell, with the value that it has now. */
export interface SetFormulaEdit {
  readonly kind: 'set-formula';
  readonly sheet: string;
  readonly cell: string;
  readonly expected: CellExpectation;
  /** Without the leading `=`. */
  readonly formula: string;
  /** The value that Excel will compute, kept as the cached one. */
  readonly value: string | number | boolean | null;
  readonly numberFormat?: string;
}

export interface SetNumberFormatEdit {
  readonly kind: 'set-number-format';
  readonly sheet: string;
  readonly cell: string;
  readonly expectedNumberFormat: string;
  readonly numberFormat: string;
}

/** One cell of an inserted row. It takes the style of `styleFrom` when that is given. */
export interface InsertedCell {
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly styleFrom?: string;
}

export interface InsertedRow {
  readonly cells: readonly InsertedCell[];
  /** Height in points; absent: the default height. */
  readonly height?: number;
  /** Columns (from, to) merged over this one row. */
  readonly merges?: readonly (readonly [number, number])[];
  /** Wrap the text of the row's cells, whatever style they take. */
  readonly wrap?: boolean;
}

/**
 * Inserts whole rows before row `before`; everything from there on moves down and every reference follows.
 * `expectedBlank`: only allowed when nothing (value, merge, object) stands at or below that row.
 */
export interface InsertRowsEdit {
  readonly kind: 'insert-rows';
  readonly sheet: string;
  readonly before: number;
  readonly rows: readonly InsertedRow[];
  readonly expectedBlank?: boolean;
}

export type MarkSeverity = 'error' | 'warning' | 'info' | 'cannot-judge';

/** Marks one cell with a conditional format of ours: colour and, for greyscale, a border pattern. */
export interface AddMarkEdit {
  readonly kind: 'add-mark';
  readonly sheet: string;
  readonly cell: string;
  readonly severity: MarkSeverity;
}

/** An input prompt on a cell that has no data validation of its own; skipped where the user has one. */
export interface AddPromptEdit {
  readonly kind: 'add-prompt';
  readonly sheet: string;
  readonly cell: string;
  /** At most 32 characters (Excel's limit). */
  readonly title: string;
  /** At most 255 characters (Excel's limit). */
  readonly text: string;
}

/** Removes every mark and prompt of ours from one sheet, and nothing else. */
export interface RemoveMarksEdit {
  readonly kind: 'remove-marks';
  readonly sheet: string;
}

export type Edit =
  | SetValueEdit
  | SetFormulaEdit
  | SetNumberFormatEdit
  | InsertRowsEdit
  | AddMarkEdit
  | AddPromptEdit
  | RemoveMarksEdit;
