import type { ICellData, IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Range } from '../../core/sheet/address';
import type { GridCell } from './grid';
import type { CellLook } from './look';
import { PIXELS_PER_POINT } from './row-heights';
import { toUniverRange, univerCell } from './univer-book';
import { ownStyleOf } from './univer-read';
import type { UniverSession } from './univer-session';
import { univerStyle } from './univer-style';

type CellMatrix = Record<number, Record<number, ICellData>>;

/** A cell's place, counted from 1. */
interface Place {
  readonly row: number;
  readonly column: number;
}

function put(matrix: CellMatrix, { row, column }: Place, data: ICellData): void {
  matrix[row - 1] = { ...matrix[row - 1], [column - 1]: data };
}

function styleAt(session: UniverSession, sheetId: string, { row, column }: Place) {
  const sheet = session.sheet(sheetId);
  return sheet ? ownStyleOf(sheet, row, column) : undefined;
}

function setValues(session: UniverSession, sheetId: string, cellValue: CellMatrix): void {
  session.change(SetRangeValuesMutation.id, sheetId, { cellValue });
  session.redraw();
}

/** Puts cells into the grid; their looks stay, but for the number format. */
export function writeCells(session: UniverSession, sheetId: string, cells: readonly GridCell[]): void {
  if (!session.sheet(sheetId) || cells.length === 0) return;
  const matrix: CellMatrix = {};
  for (const cell of cells) {
    const n = cell.numberFormat === 'General' ? null : { pattern: cell.numberFormat };
    put(matrix, cell, { ...univerCell(cell), s: { ...styleAt(session, sheetId, cell), n } });
  }
  setValues(session, sheetId, matrix);
}

/** Gives cells the members of a look that are named. */
export function writeLooks(
  session: UniverSession,
  sheetId: string,
  looks: readonly (Place & { readonly look: Partial<CellLook> })[],
): void {
  if (!session.sheet(sheetId) || looks.length === 0) return;
  const matrix: CellMatrix = {};
  for (const { look, ...place } of looks) {
    put(matrix, place, { s: { ...styleAt(session, sheetId, place), ...univerStyle(look) } });
  }
  setValues(session, sheetId, matrix);
}

/** Gives one cell the look of another. */
export function copyLook(session: UniverSession, sheetId: string, from: Place, to: Place): void {
  const style = styleAt(session, sheetId, from);
  if (!style) return;
  const matrix: CellMatrix = {};
  put(matrix, to, { s: style });
  setValues(session, sheetId, matrix);
}

/** Replaces the merged areas of a sheet. */
export function writeMerges(session: UniverSession, sheetId: string, merges: readonly Range[]): void {
  const sheet = session.sheet(sheetId);
  if (!sheet) return;
  const change = (mutation: string, ranges: readonly IRange[]) => {
    if (ranges.length > 0) session.change(mutation, sheetId, { ranges });
  };
  change(RemoveWorksheetMergeMutation.id, [...sheet.getSheet().getConfig().mergeData]);
  change(
    AddWorksheetMergeMutation.id,
    merges.map((merge) => toUniverRange(merge)),
  );
  session.redraw();
}

/** Heights in points of rows by number. */
export function writeRowHeights(
  session: UniverSession,
  sheetId: string,
  heights: ReadonlyMap<number, number>,
): void {
  if (heights.size === 0) return;
  const ranges = [...heights.keys()].map((row) =>
    toUniverRange({ top: row, bottom: row, left: 1, right: 1 }),
  );
  const rowHeight = Object.fromEntries(
    [...heights].map(([row, points]) => [row - 1, points * PIXELS_PER_POINT]),
  );
  session.change(SetWorksheetRowHeightMutation.id, sheetId, { ranges, rowHeight });
  session.change(SetWorksheetRowIsAutoHeightMutation.id, sheetId, { ranges, autoHeightInfo: 0 });
  session.redraw();
}

/** Widths in pixels of columns by number. */
export function writeColumnWidths(
  session: UniverSession,
  sheetId: string,
  widths: ReadonlyMap<number, number>,
): void {
  if (widths.size === 0) return;
  const ranges = [...widths.keys()].map((column) =>
    toUniverRange({ top: 1, bottom: 1, left: column, right: column }),
  );
  const colWidth = Object.fromEntries([...widths].map(([column, pixels]) => [column - 1, pixels]));
  session.change(SetWorksheetColWidthMutation.id, sheetId, { ranges, colWidth });
  session.redraw();
}
