import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Range } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import type { GridBook, GridCell, GridSheet } from './grid';
import { type CellLook, PLAIN_CELL } from './look';
import { fittedRowHeights, type MeasureText, PIXELS_PER_POINT } from './row-heights';
import { univerStyle } from './univer-style';

/** Empty rows and columns shown beyond what is used, so that the sheet does not end at its last word. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 10;
const SMALLEST_SHEET = { rows: 60, columns: 20 };
const GENERAL = 'General';

/** From the grid's ranges, which count from 0, to ours. */
export function fromUniverRange(range: IRange): Range {
  return {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
}

/** From our ranges to the grid's. */
export function toUniverRange(range: Range): IRange {
  return {
    startRow: range.top - 1,
    startColumn: range.left - 1,
    endRow: range.bottom - 1,
    endColumn: range.right - 1,
  };
}

/** What a cell holds, in the grid's terms; every member is there so that what stood before is gone. */
export function univerCell(cell: GridCell): ICellData {
  const { value, formula } = cell;
  const content: ICellData =
    value === null
      ? { v: null, t: null }
      : typeof value === 'number'
        ? { v: value, t: CellValueType.NUMBER }
        : typeof value === 'boolean'
          ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
          : { v: value, t: CellValueType.STRING };
  return { ...content, f: formula === null ? null : `=${formula}`, si: null, p: null };
}

/** Styles that are used more than once are kept once: by the index of the look and the number format. */
class StylePool {
  readonly styles: Record<string, IStyleData> = {};

  constructor(private readonly looks: readonly CellLook[]) {}

  id(look: number, numberFormat: string): string {
    const id = `${look}|${numberFormat}`;
    if (!this.styles[id]) {
      const style = univerStyle(this.looks[look] ?? PLAIN_CELL);
      this.styles[id] = numberFormat === GENERAL ? style : { ...style, n: { pattern: numberFormat } };
    }
    return id;
  }
}

function sheetData(
  sheet: GridSheet,
  book: GridBook,
  pool: StylePool,
  measure: MeasureText,
): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let rows = 0;
  let columns = 0;
  const put = (row: number, column: number, data: ICellData) => {
    const line = cellData[row - 1] ?? {};
    line[column - 1] = data;
    cellData[row - 1] = line;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  };
  const width = cellKey(1, 0);
  const filled = new Set(sheet.cells.map((cell) => cellKey(cell.row, cell.column)));
  for (const [key, look] of sheet.look.cells) {
    if (filled.has(key)) continue;
    put(Math.floor(key / width), key % width, { s: pool.id(look, GENERAL) });
  }
  for (const cell of sheet.cells) {
    const look = sheet.look.cells.get(cellKey(cell.row, cell.column)) ?? 0;
    put(cell.row, cell.column, { ...univerCell(cell), s: pool.id(look, cell.numberFormat) });
  }
  const rowData: Record<number, Partial<IRowData>> = {};
  const heights = new Map([...fittedRowHeights(sheet, book.looks, measure), ...sheet.look.rowHeights]);
  for (const [row, height] of heights)
    rowData[row - 1] = { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row - 1] = { ...rowData[row - 1], hd: BooleanNumber.TRUE };
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, pixels] of sheet.look.columnWidths) columnData[column - 1] = { w: pixels };
  for (const column of sheet.hiddenColumns) {
    columnData[column - 1] = { ...columnData[column - 1], hd: BooleanNumber.TRUE };
  }
  const { frozenRows, frozenColumns } = sheet.look;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(rows + SPARE_ROWS, SMALLEST_SHEET.rows),
    columnCount: Math.max(columns + SPARE_COLUMNS, SMALLEST_SHEET.columns),
    defaultRowHeight: sheet.look.defaultRowHeight * PIXELS_PER_POINT,
    defaultColumnWidth: sheet.look.defaultColumnWidth,
    showGridlines: sheet.look.showsGridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData: sheet.merges.map((merge) => toUniverRange(merge)),
    cellData,
    rowData: rowData as IWorksheetData['rowData'],
    columnData,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows > 0 ? frozenRows : -1,
      startColumn: frozenColumns > 0 ? frozenColumns : -1,
    },
  };
}

/** A workbook as the grid takes it. Looks that it uses become shared styles. */
export function univerBook(book: GridBook, id: string, measure: MeasureText): Partial<IWorkbookData> {
  const pool = new StylePool(book.looks);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const sheet of book.sheets) sheets[sheet.id] = sheetData(sheet, book, pool, measure);
  // The active sheet is the first that is opened.
  const sheetOrder = book.sheets.map((sheet) => sheet.id);
  return { id, name: id, locale: LocaleType.ZH_CN, styles: pool.styles, sheetOrder, sheets };
}
