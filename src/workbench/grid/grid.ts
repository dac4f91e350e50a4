import type { Range } from '../../core/sheet/address';
import type { CellLook, CellNote, SheetLook } from './look';

/** What a cell of the grid holds. An error is its text, `#DIV/0!`. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** Without `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A cell as the grid draws it: formatted, with what is laid over it. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What lies behind the text, as `#rrggbb` or `rgb(…)`; null: nothing. */
  readonly fill: string | null;
  readonly wraps: boolean;
  /** The merged area that the cell is drawn in; null: it stands alone. */
  readonly merge: Range | null;
  /** Of the cell or its merge, in pixels at the natural size. */
  readonly width: number;
  readonly height: number;
}

/** What is laid over a cell without touching it: a conditional format of the add-in. Colours as `#RRGGBB`. */
export interface GridOverlay {
  readonly area: Range;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  /** Border round the cell, as SpreadsheetML names its style; null: none. */
  readonly border: { readonly style: string; readonly color: string } | null;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: readonly GridCell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly look: SheetLook;
}

export interface GridBook {
  readonly sheets: readonly GridSheet[];
  readonly looks: readonly CellLook[];
  readonly activeSheet: string;
  readonly date1904: boolean;
}

/** Sizes that the user changed, as they are now. */
export interface GridSizes {
  /** In points; null: fitted to the content. `isAsOpened`: as it was when the file was opened. */
  readonly rows: readonly {
    readonly row: number;
    readonly height: number | null;
    readonly isAsOpened: boolean;
  }[];
  /** In pixels. */
  readonly columns: readonly {
    readonly column: number;
    readonly width: number;
    readonly isAsOpened: boolean;
  }[];
}

/** What the user, or the calculation, did in the grid. */
export interface GridListener {
  /** Cells that the user changed, as they are now. */
  edited(sheetId: string, cells: readonly GridCell[]): void;
  /** Columns or rows that the user made wider, narrower, higher or lower. */
  resized(sheetId: string, sizes: GridSizes): void;
  /** Results of formulas, computed anew. */
  computed(sheetId: string, cells: readonly GridCell[]): void;
  selected(sheetId: string, area: Range): void;
  activated(sheetId: string): void;
  /** A cell is open for typing. */
  editing(isEditing: boolean): void;
  /** The user asked for something that would not be kept in the file. */
  refused(): void;
  /** Another part of the sheet is in sight. */
  scrolled(): void;
  /** The mouse is over another cell (counted from 1; of a merge, its first), or over none. */
  pointedAt(place: { readonly row: number; readonly column: number } | null): void;
}

/** A spreadsheet on the screen. Rows and columns count from 1; ids are the document's own. */
export interface Grid {
  open(book: GridBook): Promise<void>;
  listen(listener: GridListener): void;
  writeCells(sheetId: string, cells: readonly GridCell[]): void;
  insertRows(sheetId: string, first: number, count: number): void;
  deleteRows(sheetId: string, first: number, count: number): void;
  setMerges(sheetId: string, merges: readonly Range[]): void;
  /** In points, by row. */
  setRowHeights(sheetId: string, heights: ReadonlyMap<number, number>): void;
  /** In pixels, by column. */
  setColumnWidths(sheetId: string, widths: ReadonlyMap<number, number>): void;
  setLooks(sheetId: string, looks: readonly { row: number; column: number; look: Partial<CellLook> }[]): void;
  /** Gives one cell the look of another. */
  copyLook(
    sheetId: string,
    from: { readonly row: number; readonly column: number },
    to: { readonly row: number; readonly column: number },
  ): void;
  setOverlays(sheetId: string, overlays: readonly GridOverlay[]): void;
  addSheet(sheet: GridSheet): void;
  removeSheet(sheetId: string): void;
  activate(sheetId: string): void;
  select(sheetId: string, area: Range): void;
  /** 1 is the natural size. */
  zoom(ratio: number): void;
  /** Where a cell stands on the screen, in pixels of the page; null when it is scrolled away. */
  placeOf(row: number, column: number): DOMRect | null;
  /** The cells of an area that are drawn: of a merge, only its first. */
  shown(sheetId: string, area: Range): readonly ShownCell[];
  /** The note at a cell. */
  noteAt(sheetId: string, row: number, column: number): CellNote | null;
  /** Takes what is being typed into its cell. */
  endEditing(): Promise<void>;
  undo(): void;
  redo(): void;
  focus(): void;
  /** Fulfilled when no formula waits for its result. */
  settled(): Promise<void>;
  /** Locked sheets take no edits. */
  setProtected(sheetIds: ReadonlySet<string>): void;
}
