import { HoverManagerService } from '@univerjs/sheets-ui';
import type { UniverSession } from './univer-session';

type Place = { readonly row: number; readonly column: number };

/** Tells over which cell (counted from 1; of a merge, its first) the mouse is; null: over none. */
export function watchPointer(session: UniverSession, tell: (place: Place | null) => void): void {
  session.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    if (!hovered) return tell(null);
    const { row, col, subUnitId } = hovered.location;
    const merge = session.sheet(subUnitId)?.getSheet().getMergedCell(row, col);
    tell({ row: (merge?.startRow ?? row) + 1, column: (merge?.startColumn ?? col) + 1 });
  });
}
