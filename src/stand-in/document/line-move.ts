import type { Range } from '../../core/sheet/address';

/** Whole rows or columns put in before line `first` (`by` > 0), or taken out from it on (`by` < 0). */
export interface LineMove {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly by: number;
}

/** Where a row or column stands afterwards; null when it was taken out. */
export function movedLine(line: number, { first, by }: LineMove): number | null {
  if (line < first) return line;
  return line < first - by ? null : line + by;
}

/** Where a stretch of lines stands afterwards: it grows or shrinks when the move is inside it; null when it is gone. */
export function movedStretch(
  start: number,
  end: number,
  { first, by }: LineMove,
): readonly [start: number, end: number] | null {
  if (by >= 0) return end < first ? [start, end] : [start >= first ? start + by : start, end + by];
  const last = first - by - 1;
  const top = start < first ? start : Math.max(first, start + by);
  const bottom = end < first ? end : end <= last ? first - 1 : end + by;
  return bottom < top ? null : [top, bottom];
}

/** Where an area stands afterwards; null when it is gone. */
export function movedArea(area: Range, move: LineMove): Range | null {
  const isRow = move.axis === 'row';
  const moved = movedStretch(isRow ? area.top : area.left, isRow ? area.bottom : area.right, move);
  if (!moved) return null;
  const [start, end] = moved;
  return isRow ? { ...area, top: start, bottom: end } : { ...area, left: start, right: end };
}
