import { BooleanNumber, type IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { GridSizes } from './grid';
import { PIXELS_PER_POINT } from './row-heights';

type Sizes = Readonly<Record<'rows' | 'columns', ReadonlyMap<number, number | null>>>;

/** The height of a row in points as the grid has it; null: fitted to its content. */
function heightOf(sheet: FWorksheet, row: number): number | null {
  const data = sheet.getSheet().getRowManager().getRow(row);
  return data?.ia === BooleanNumber.FALSE && data.h !== undefined ? data.h / PIXELS_PER_POINT : null;
}

/** The sizes that a sheet has now, by number from 1: columns in pixels, rows in points. */
function sizesOf(sheet: FWorksheet): Sizes {
  const config = sheet.getSheet();
  const rows = new Map<number, number | null>();
  for (let row = 0; row < config.getRowCount(); row++) rows.set(row + 1, heightOf(sheet, row));
  const columns = new Map<number, number>();
  for (let column = 0; column < config.getColumnCount(); column++) {
    columns.set(column + 1, config.getColumnWidth(column));
  }
  return { rows, columns };
}

/** Knows the sizes with which sheets were opened, and so what of them the user has changed. */
export class UserSizes {
  private readonly opened = new Map<string, Sizes>();

  /** Remembers the sizes of a sheet as they are in the file. */
  remember(sheet: FWorksheet | null): void {
    if (sheet) this.opened.set(sheet.getSheetId(), sizesOf(sheet));
  }

  forget(): void {
    this.opened.clear();
  }

  /** Rows moved: what was known of those from `first` on holds no longer. */
  rowsMoved(sheetId: string, first: number): void {
    const known = this.opened.get(sheetId);
    if (!known) return;
    const rows = new Map([...known.rows].filter(([row]) => row < first));
    this.opened.set(sheetId, { ...known, rows });
  }

  /** The rows that a change names (counted from 0), as they are now. */
  rows(sheet: FWorksheet, ranges: readonly IRange[]): GridSizes['rows'] {
    const known = this.opened.get(sheet.getSheetId())?.rows;
    return ranges.flatMap(({ startRow, endRow }) =>
      Array.from({ length: endRow - startRow + 1 }, (_, at) => {
        const row = startRow + at + 1;
        const height = heightOf(sheet, row - 1);
        return { row, height, isAsOpened: known !== undefined && known.get(row) === height };
      }),
    );
  }

  /** The columns that a change names (counted from 0), as they are now. */
  columns(sheet: FWorksheet, ranges: readonly IRange[]): GridSizes['columns'] {
    const known = this.opened.get(sheet.getSheetId())?.columns;
    return ranges.flatMap(({ startColumn, endColumn }) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_, at) => {
        const column = startColumn + at + 1;
        const width = sheet.getSheet().getColumnWidth(column - 1);
        return { column, width, isAsOpened: known !== undefined && known.get(column) === width };
      }),
    );
  }
}
