import { isCellError } from '../../core/sheet/sheet';
import type { StandInDocument } from '../../stand-in/document/document';
import type { CellState, SheetState } from '../../stand-in/document/sheet-state';
import { placeOfKey } from '../document/grid-values';
import { PLAIN_SHEET, type SheetLook } from '../grid/look';

const NO_HEIGHT = { top: 1, left: 1, bottom: 1, right: 1 };
const VISIBILITY = { visible: 0, hidden: 1, 'very-hidden': 2 } as const;

/** A cell as the writer takes it: kind, value, formula, number format. */
function writtenCell({ value, formula, numberFormat }: CellState) {
  const common = { z: numberFormat, ...(formula === null ? {} : { f: formula }) };
  if (value === null) return { t: 'z' as const, ...common };
  if (isCellError(value)) return { t: 's' as const, v: value.error, ...common };
  if (typeof value === 'number') return { t: 'n' as const, v: value, ...common };
  if (typeof value === 'boolean') return { t: 'b' as const, v: value, ...common };
  return { t: 's' as const, v: value, ...common };
}

function rowOf(sheet: SheetState, row: number) {
  const height = sheet.userSizes.rows.get(row) ?? sheet.rowHeights.get(row);
  return { hidden: sheet.hiddenRows.has(row), ...(height === undefined ? {} : { hpt: height }) };
}

/** As wide as the user made it, or as it is shown. */
function columnOf(sheet: SheetState, column: number, look: SheetLook = PLAIN_SHEET) {
  const width = sheet.userSizes.columns.get(column);
  const wpx = look.columnWidths.get(column) ?? look.defaultColumnWidth;
  return { hidden: sheet.hiddenColumns.has(column), ...(width === undefined ? { wpx } : { width }) };
}

/** An .xlsx with the contents, merges, sizes and hidden rows of a document that has no file to patch (an .xls was opened). */
export async function writeNewWorkbook(
  document: StandInDocument,
  looks: ReadonlyMap<string, SheetLook>,
): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const sheet of document.sheets) {
    const { bottom, right } = document.usedRange(sheet) ?? NO_HEIGHT;
    const written: Record<string, unknown> = {
      '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom - 1, c: right - 1 } }),
      '!merges': sheet.merges.map((merge) => ({
        s: { r: merge.top - 1, c: merge.left - 1 },
        e: { r: merge.bottom - 1, c: merge.right - 1 },
      })),
      '!rows': Array.from({ length: bottom }, (_, at) => rowOf(sheet, at + 1)),
      '!cols': Array.from({ length: right }, (_, at) => columnOf(sheet, at + 1, looks.get(sheet.name))),
    };
    for (const [key, cell] of sheet.cells) {
      const { row, column } = placeOfKey(key);
      written[utils.encode_cell({ r: row - 1, c: column - 1 })] = writtenCell(cell);
    }
    utils.book_append_sheet(book, written, sheet.name);
  }
  book.Workbook = { Sheets: document.sheets.map((sheet) => ({ Hidden: VISIBILITY[sheet.visibility] })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
