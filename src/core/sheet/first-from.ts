/**
 * Index of the first entry at or after a place, of entries in the order of their places (rows, or columns); their count
 * when there is none.
 */
export function firstFrom<Entry>(
  entries: readonly Entry[],
  place: number,
  placeOf: (entry: Entry) => number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && placeOf(entry) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
