import type { Slot } from '../form/form';
import { columnLetters } from '../sheet/address';

/** Excel takes at most 255 arguments in a call. */
const MOST_ARGUMENTS = 255;

/** The cells as ranges: neighbours below each other become one (`K14:K20`), merged cells stay on their own. */
function ranges(slots: readonly Slot[]): readonly string[] {
  const places = slots
    .map(({ row, column, area, cell }) => ({ row, column, cell, isSingle: area.top === area.bottom }))
    .sort((a, b) => a.column - b.column || a.row - b.row);
  const found: { column: number; from: number; to: number; isSingle: boolean }[] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last?.column === place.column && last.from <= place.row && place.row <= last.to) continue;
    if (last?.isSingle && place.isSingle && last.column === place.column && last.to + 1 === place.row) {
      last.to = place.row;
    } else {
      found.push({ column: place.column, from: place.row, to: place.row, isSingle: place.isSingle });
    }
  }
  return found.map(({ column, from, to }) => {
    const letters = columnLetters(column);
    return from === to ? letters + from : `${letters}${from}:${letters}${to}`;
  });
}

/** `SUM(...)` over exactly these cells and further expressions, within Excel's limit of arguments. */
export function sumFormula(slots: readonly Slot[], further: readonly string[] = []): string {
  let parts: readonly string[] = [...ranges(slots), ...further];
  while (parts.length > MOST_ARGUMENTS) {
    const nested: string[] = [];
    for (let at = 0; at < parts.length; at += MOST_ARGUMENTS) {
      nested.push(`SUM(${parts.slice(at, at + MOST_ARGUMENTS).join(',')})`);
    }
    parts = nested;
  }
  return `SUM(${parts.join(',')})`;
}
