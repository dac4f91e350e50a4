import type { SheetState } from '../../stand-in/document/sheet-state';
import type { GridSizes } from '../grid/grid';
import { columnCharacters } from '../grid/read-sheet-look';

/** Points of a pixel at 96 dpi. */
export const POINTS_PER_PIXEL = 72 / 96;

/**
 * Takes sizes that the user changed into the open sheet, in the file's units. What has its old size again counts as
 * never changed, so that taking a change back leaves the file as it was.
 */
export function keepSizes(sheet: SheetState, sizes: GridSizes, digitWidth: number): void {
  const { rows, columns } = sheet.userSizes;
  for (const { row, height, isAsOpened } of sizes.rows) {
    if (sheet.isNew) {
      if (height !== null) sheet.rowHeights.set(row, height);
    } else if (isAsOpened) rows.delete(row);
    else rows.set(row, height);
  }
  for (const { column, width, isAsOpened } of sizes.columns) {
    if (sheet.isNew) sheet.columnWidths.set(column, width * POINTS_PER_PIXEL);
    else if (isAsOpened) columns.delete(column);
    else columns.set(column, columnCharacters(width, digitWidth));
  }
}
