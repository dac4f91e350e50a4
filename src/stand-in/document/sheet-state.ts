import type { Range } from '../../core/sheet/address';
import type { CellValue, SheetVisibility } from '../../core/sheet/sheet';
import type { LineOrigins } from './line-origins';

/** One cell of an open sheet; style members only when set here, the rest stays with the file. */
export interface CellState {
  readonly value: CellValue;
  /** Without `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** Part of an array formula: cannot be written by itself. */
  readonly isSpilled: boolean;
}

/** A conditional format by a formula: the only kind that the stand-in makes. */
export interface ConditionalFormatState {
  readonly id: string;
  /** One range, or several for a format over a multiple selection. */
  areas: readonly Range[];
  /** `Custom` can be made and read in full; of any other kind only its type is known. */
  readonly type: string;
  /** With its leading `=`. */
  formula: string;
  fillColor: string;
  fontColor: string;
  fontBold: boolean | null;
  fontUnderline: string;
  borders: Record<string, { style: string; color: string }>;
  stopIfTrue: boolean;
  priority: number;
}

export interface ValidationState {
  area: Range;
  /** `None` for a prompt alone; else Excel's name of the rule type. */
  type: string;
  promptTitle: string;
  promptMessage: string;
  showsPrompt: boolean;
}

/** Formatting set through the API on cells of a sheet that was added here. */
export interface FormatState {
  fillColor?: string;
  fontBold?: boolean;
  fontSize?: number;
  fontName?: string;
  fontColor?: string;
  wrapText?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  hasBorders?: boolean;
  /** The cell of the same sheet whose whole style was copied here. */
  copiedFrom?: { readonly row: number; readonly column: number };
}

export type PageMargin = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/** How a sheet prints, as far as it was set here. */
export interface PageState {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  printArea: string | null;
  /** `$12:$12`; null: none. */
  titleRows: string | null;
  /** In points; what was not set has Excel's own. */
  margins: Record<PageMargin, number>;
}

/** Sizes that the user gave to rows and columns of a sheet of the file, as the file stores them. */
export interface UserSizesState {
  /** In characters of the workbook's normal font, padding included. */
  readonly columns: Map<number, number>;
  /** In points; null: fitted to the content. */
  readonly rows: Map<number, number | null>;
}

/** One open sheet. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  readonly cells: Map<number, CellState>;
  /** Number formats of blank cells that take them from their row, or from their column. */
  readonly rowFormats: Map<number, string>;
  columnFormats: readonly { readonly first: number; readonly last: number; readonly numberFormat: string }[];
  merges: Range[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  conditionalFormats: ConditionalFormatState[];
  validations: ValidationState[];
  readonly formats: Map<number, FormatState>;
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly userSizes: UserSizesState;
  /** Cells that may be written although the sheet is protected. */
  readonly unlocked: Set<number>;
  readonly page: PageState;
  /** Where each row stood in the file. */
  readonly rows: LineOrigins;
  /** Where each column stood in the file. */
  readonly columns: LineOrigins;
  /** The sheet was added here and is not in the file. */
  readonly isNew: boolean;
}
