/** Puts `text` in the place of what stands from `from` up to, not including, `to`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with all splices done; everything between them is kept as it is.
 * Insertions at one place come in the order given. Throws `RangeError` when two splices overlap.
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const ordered = splices
    .map((splice, order) => ({ splice, order }))
    .sort((a, b) => a.splice.from - b.splice.from || a.splice.to - b.splice.to || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const { splice } of ordered) {
    if (splice.from < at) throw new RangeError('overlapping splices');
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
