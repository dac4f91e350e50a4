import { type ICellDataForSheetInterceptor, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { cellKey } from '../../core/sheet/sheet';
import type { CellNote } from './look';
import type { UniverSession } from './univer-session';

/** The corner that shows that a cell has a note, as in Excel. */
const CORNER = { color: '#C00000', size: 7 };

/** The notes of each sheet; they move with their rows. */
export class Notes {
  private readonly sheets = new Map<string, Map<number, CellNote>>();

  forget(): void {
    this.sheets.clear();
  }

  set(sheetId: string, notes: readonly CellNote[]): void {
    const cells = new Map(notes.map((note) => [cellKey(note.row, note.column), note]));
    if (cells.size > 0) this.sheets.set(sheetId, cells);
  }

  at(sheetId: string, row: number, column: number): CellNote | null {
    return this.sheets.get(sheetId)?.get(cellKey(row, column)) ?? null;
  }

  /** Rows were put in before `first`, or (`by` below zero) taken out from it on. */
  moveRows(sheetId: string, first: number, by: number): void {
    const notes = this.sheets.get(sheetId);
    if (!notes) return;
    const left = [...notes.values()].filter(({ row }) => row < first || row >= first - Math.min(by, 0));
    this.sheets.delete(sheetId);
    this.set(
      sheetId,
      left.map((note) => (note.row < first ? note : { ...note, row: note.row + by })),
    );
  }
}

/** Draws a corner on every cell that has a note. */
export function drawNoteCorners(session: UniverSession, notes: Notes): void {
  session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 100,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!notes.at(subUnitId, row + 1, col + 1)) return next(cell);
      const markers = { ...cell?.markers, tr: CORNER };
      return next({ ...cell, markers } as ICellDataForSheetInterceptor);
    },
  });
}
