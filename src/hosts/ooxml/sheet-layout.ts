import { NEW_CELL_LOOKS, type NewSheet, PRINT_MARGINS } from '../../core/sheet/new-sheet';

/** How one cell of a new sheet looks. Font size in points. */
export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly border: boolean;
}

export interface LaidOutCell {
  readonly cell: string;
  readonly value: string | number | boolean | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly numberFormat: string;
  readonly look: CellLook;
}

/** White space round a printed page, in inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** A worksheet to be added to a package, every cell's looks spelt out. */
export interface SheetLayout {
  readonly name: string;
  readonly cells: readonly LaidOutCell[];
  readonly merges: readonly string[];
  /** Width in characters of columns by number. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Height in points of rows by number. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** The print area; null for the whole sheet. */
    readonly area: string | null;
    /** Rows printed again on every page, as first and last number; null: none. */
    readonly titleRows: readonly [number, number] | null;
    readonly fitToWidth: boolean;
    /** In inches. */
    readonly margins: PageMargins;
    readonly centred: boolean;
  };
}

/** A new sheet of ours with the looks that belong to its styles. */
export function layoutOf(sheet: NewSheet): SheetLayout {
  return {
    name: sheet.name,
    cells: sheet.cells.map(({ cell, value, formula, numberFormat, style }) => ({
      cell,
      value,
      ...(formula === undefined ? {} : { formula }),
      numberFormat: numberFormat ?? 'General',
      look: { ...NEW_CELL_LOOKS[style], vertical: 'center', wrap: true },
    })),
    merges: sheet.merges,
    columnWidths: new Map(sheet.columnWidths.map((width, at) => [at + 1, width])),
    rowHeights: new Map(sheet.rowHeights.map(({ row, height }) => [row, height])),
    print: {
      orientation: sheet.print.orientation,
      area: sheet.print.area,
      titleRows: sheet.print.titleRow === null ? null : [sheet.print.titleRow, sheet.print.titleRow],
      fitToWidth: true,
      margins: PRINT_MARGINS,
      centred: true,
    },
  };
}
