/** What a cell of a new sheet is to the reader; its looks follow from it (`NEW_CELL_LOOKS`). */
export type NewCellStyle = 'title' | 'subtitle' | 'label' | 'text' | 'number' | 'note';

/** One cell of a new sheet. */
export interface NewCell {
  readonly cell: string;
  /** Of a formula: what it gives on the blank form. */
  readonly value: string | number | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly style: NewCellStyle;
}

/** A new sheet to be laid out, printing on A4, as wide as the page: 新建标准表. Rows and columns count from 1. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merges: readonly string[];
  /** Width in characters of each column from A on. */
  readonly columnWidths: readonly number[];
  /** Height in points of rows that need their own; others fit by themselves. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    readonly area: string;
    /** Rows printed again at the head of every further page; null: none. */
    readonly titleRow: number | null;
  };
}

/** White space round a printed A4 page, in inches. */
export const PRINT_MARGINS = {
  left: 0.5,
  right: 0.5,
  top: 0.6,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

/** How a cell of a new sheet looks. Font size in points. */
export interface NewCellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center';
  readonly border: boolean;
}

const BODY = { fontName: '宋体', fontSize: 10.5, bold: false, border: true } as const;

/** The looks of each style: 宋体, titles larger, labels bold, thin borders round everything in the table. */
export const NEW_CELL_LOOKS: Readonly<Record<NewCellStyle, NewCellLook>> = {
  title: { fontName: '宋体', fontSize: 16, bold: true, horizontal: 'center', border: false },
  subtitle: { ...BODY, horizontal: 'center', border: false },
  label: { ...BODY, bold: true, horizontal: 'center' },
  text: { ...BODY, horizontal: 'left' },
  number: { ...BODY, horizontal: 'center' },
  note: { ...BODY, horizontal: 'left', border: false },
};

/** True for a name that Excel takes for a sheet: 1 to 31 characters, none of `[ ] : * ? / \\`, no quote at either end. */
export function isSheetName(name: string): boolean {
  return name !== '' && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}
