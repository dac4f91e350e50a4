import type { ConditionalFormat } from './conditional-format';

/** One edge of a cell as SpreadsheetML names it (`thin`, `dashed` …); colour as `#RRGGBB`. */
export interface EdgeLook {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, whatever draws it. */
export interface CellLook {
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#RRGGBB`; null: the window's text colour. */
  readonly color: string | null;
  /** `#RRGGBB`; null: none. */
  readonly fill: string | null;
  /** As SpreadsheetML names it; null: by the kind of value. */
  readonly horizontal: string | null;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees, 0 to 180 as in the file; 255: letters one above the other. */
  readonly rotation: number;
  readonly edges: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', EdgeLook>>>;
}

/** What somebody said in a note. */
export interface Remark {
  /** '' when the file does not say. */
  readonly author: string;
  readonly text: string;
}

/** A note (批注) at a cell, or a conversation about it. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly remarks: readonly Remark[];
}

/** How a sheet looks; what is not named has the sheet's defaults. */
export interface SheetLook {
  /** Index into `BookLook.cells`, keyed by `cellKey`. */
  readonly cells: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** In pixels at 96 dpi. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly showsGridLines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The user's own, in the order in which they count. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly notes: readonly CellNote[];
}

/** The looks of a workbook: cell formats by index, and the sheets by name. */
export interface BookLook {
  readonly cells: readonly CellLook[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
  /** Pixels of a digit in the workbook's normal font, in which the file counts column widths. */
  readonly digitWidth: number;
}

/** Pixels of a digit of 等线 or Calibri at eleven points. */
export const USUAL_DIGIT_WIDTH = 7;

/** A cell without any format. */
export const PLAIN_CELL: CellLook = {
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  edges: {},
};

/** A sheet without any format. */
export const PLAIN_SHEET: SheetLook = {
  cells: new Map(),
  rows: new Map(),
  columns: new Map(),
  rowHeights: new Map(),
  defaultRowHeight: 13.5,
  columnWidths: new Map(),
  defaultColumnWidth: 72,
  showsGridLines: true,
  frozenRows: 0,
  frozenColumns: 0,
  conditionalFormats: [],
  notes: [],
};
