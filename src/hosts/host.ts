import type { Edit } from '../core/sheet/edit';
import type { NewSheet } from '../core/sheet/new-sheet';
import type { CellValue, Workbook } from '../core/sheet/sheet';

export type { NewCell, NewSheet } from '../core/sheet/new-sheet';

/** Everything that can go wrong between us and the place where the workbook lives. */
export type HostProblemCode =
  | 'cell-edit-mode'
  | 'protected-sheet'
  | 'sheet-missing'
  | 'rows-hidden-by-filter'
  | 'changed-meanwhile'
  | 'request-too-large'
  | 'offline'
  | 'unsupported'
  | 'read-only'
  | 'refused'
  | 'unknown';

/** A problem in the user's words: what happened, and what to do next. */
export interface HostProblem {
  readonly code: HostProblemCode;
  readonly message: string;
  readonly nextStep: string;
  /** The host's own code and words, for a report of the fault; never shown first. */
  readonly detail: string | null;
  /** What is left of it for the moment; the next step says it in words. */
  readonly halfDone?: HalfDone;
}

/**
 * What of a failed piece of work could for the moment be neither finished nor taken back: cells, marks, or a sheet that was to be
 * added. `no-marks`: the marks from before had to go as well.
 */
export type HalfDone =
  | { readonly kind: 'cells'; readonly leftovers: readonly Leftover[] }
  | { readonly kind: 'marks' | 'no-marks' }
  | { readonly kind: 'sheet'; readonly name: string };

export type HostResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: HostProblem };

export interface SheetInfo {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isActive: boolean;
}

/** A cell that no longer holds what an edit expects to find there. */
export interface EditConflict {
  readonly edit: Edit;
  readonly sheet: string;
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
  /** `moved`: its row stands elsewhere by now; `expected` is the row's label. `filled`: something stands where rows were to go in. */
  readonly why?: 'moved' | 'filled';
}

/** One cell as it was before our write and as we left it, so that the write can be taken back exactly. Addresses are those after the whole write. */
export interface JournalCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: {
    readonly value: CellValue;
    readonly formula: string | null;
    readonly numberFormat: string;
  };
  readonly after: {
    readonly value: CellValue;
    readonly formula: string | null;
    readonly numberFormat: string;
  };
}

/** Rows that a write inserted; taking it back deletes them when they still hold what was put there. */
export interface JournalRows {
  readonly sheet: string;
  /** As the rows stand when the whole write is done. */
  readonly first: number;
  readonly count: number;
  /** What was put into the rows; anything else there by now is somebody's work. */
  readonly contents?: readonly {
    readonly cell: string;
    readonly value: CellValue;
    readonly formula: string | null;
  }[];
}

/** One write of ours, in order; `label` is what the user sees at 撤销 (`计算得分：12 格`). */
export interface Journal {
  readonly label: string;
  readonly cells: readonly JournalCell[];
  readonly rows: readonly JournalRows[];
  /** Sheets that were added; taking the write back removes them when they hold nothing but what was put there. */
  readonly addedSheets: readonly string[];
  /** What was put there. */
  readonly addedContents?: readonly JournalRows[];
}

/** A cell that a failed write may have left changed, because taking it back failed as well. Contents are as a user would read them. */
export interface Leftover {
  readonly sheet: string;
  /** A1 address, as the sheet was before the write. */
  readonly cell: string;
  readonly before: string;
  /** What the write was to put there. */
  readonly written: string;
  /** Rows that were put in there; absent for a cell. */
  readonly rows?: number;
  /** True: seen there after the failure. False: the workbook could not be read any more. */
  readonly isSeen: boolean;
}

export type ApplyOutcome =
  | {
      readonly kind: 'applied';
      readonly journal: Journal;
      readonly skipped: readonly Edit[];
      /** Sheets, deleted since, with which a part of the write that was taken back is gone. */
      readonly goneSheets?: readonly string[];
    }
  /** Some cell was not as expected: nothing was written. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly EditConflict[] }
  /** The host failed: what had been written was taken back, unless `rolledBack` says otherwise. */
  | {
      readonly kind: 'failed';
      readonly problem: HostProblem;
      readonly rolledBack: boolean;
      /** Which cells hold what, when `rolledBack` is false; the problem's next step says it in words. */
      readonly leftovers?: readonly Leftover[];
    };

export interface CellSelection {
  readonly sheet: string;
  readonly cell: string;
}

/** A change of cells by the user or a colleague; writes of ours are left out. */
export interface SheetChange {
  readonly sheet: string;
  /** A1 address of the range that changed; null when the whole sheet must be read again (rows inserted …). */
  readonly address: string | null;
}

export type Unsubscribe = () => Promise<void>;

/** State of ours that travels with the workbook in a custom XML part; the text is JSON of the owner's schema. */
export interface StoredState {
  readonly key: 'profile' | 'waivers' | 'marks';
  /** null takes the state out of the workbook without a trace. */
  readonly text: string | null;
}

/** What else is worth fetching along with a read. */
export interface ReadOptions {
  /** The sheets are going to be marked: where marks and validations stand is read in the same request. */
  readonly forMarks?: boolean;
}

/** The port between the tasks and a workbook: Excel through Office.js, or an .xlsx file. */
export interface Host {
  listSheets(): Promise<HostResult<readonly SheetInfo[]>>;
  /** Reads whole sheets, each in one block: all of them, the active one, or those named. */
  readSheets(
    which: 'all' | 'active' | readonly string[],
    options?: ReadOptions,
  ): Promise<HostResult<Workbook>>;
  /** Applies edits whole or not at all; each edit's expectation is verified against the cells as they are now. */
  apply(edits: readonly Edit[], label: string): Promise<ApplyOutcome>;
  /**
   * Takes one write back, wherever it stands by now; a cell that the user changed since is a conflict and nothing is written.
   * `leavesChanged`: such cells stay as they are, and all else is taken back.
   */
  undo(journal: Journal, leavesChanged?: boolean): Promise<ApplyOutcome>;
  addSheet(sheet: NewSheet): Promise<ApplyOutcome>;
  select(selection: CellSelection): Promise<HostResult<null>>;
  currentSelection(): Promise<HostResult<CellSelection | null>>;
  onChanged(listener: (change: SheetChange) => void): Promise<HostResult<Unsubscribe>>;
  onSelectionChanged(listener: (selection: CellSelection) => void): Promise<HostResult<Unsubscribe>>;
  onSheetsChanged(listener: () => void): Promise<HostResult<Unsubscribe>>;
  readState(key: StoredState['key']): Promise<HostResult<string | null>>;
  writeState(state: StoredState): Promise<HostResult<null>>;
}
