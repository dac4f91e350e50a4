import { formatRange, type Range } from '../../core/sheet/address';

/** Excel takes addresses of several areas up to 8,192 characters. */
const LONGEST_ADDRESS = 4_000;

/** Addresses joined by commas, none longer than Excel takes. */
export function addressLists(areas: readonly Range[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatRange(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Cells as few rectangles: neighbours in a row taken together, then equal stretches of neighbouring rows. */
export function rectanglesOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Range[] {
  const sorted = [...cells].sort((first, second) => first.row - second.row || first.column - second.column);
  const stretches: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = stretches.at(-1);
    if (last && last.top === row && last.right + 1 === column) last.right = column;
    else stretches.push({ top: row, left: column, bottom: row, right: column });
  }
  const found: { top: number; left: number; bottom: number; right: number }[] = [];
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  for (const stretch of stretches) {
    const key = `${stretch.left}:${stretch.right}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === stretch.top) above.bottom = stretch.bottom;
    else {
      found.push(stretch);
      open.set(key, stretch);
    }
  }
  return found;
}
