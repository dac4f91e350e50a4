/** A cell's place on its sheet. Both numbers start at 1: A1 is row 1, column 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, edges included, numbers from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own bounds (ECMA-376 part 1, 18.3.1.99 and SpreadsheetML limits). */
export const MAXIMUM_ROW = 1_048_576;
export const MAXIMUM_COLUMN = 16_384;

/** `1` → `A`, `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `1`, `AB` → `28`; 0 for anything that is no column name. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return 0;
    column = column * 26 + digit;
  }
  return column;
}

/** Row and column → `C4`. */
export function formatAddress(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** `C4` or `$C$4` → its position; null for anything else or outside Excel's bounds. */
export function parseAddress(address: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (!match) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]);
  return column <= MAXIMUM_COLUMN && row <= MAXIMUM_ROW ? { row, column } : null;
}

/** A rectangle → `A1:B3`, or `A1` when it is one cell. */
export function formatRange(range: Range): string {
  const first = formatAddress(range.top, range.left);
  const last = formatAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** `A1:B3` or `A1` → its rectangle, corners put in order; null for anything else. */
export function parseRange(text: string): Range | null {
  const [from = '', to = from, rest] = text.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (!first || !last || rest !== undefined) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function rangeContains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two rectangles are the same. */
export function isSameRange(first: Range, second: Range): boolean {
  return (
    first.top === second.top &&
    first.left === second.left &&
    first.bottom === second.bottom &&
    first.right === second.right
  );
}

export function rangesOverlap(first: Range, second: Range): boolean {
  return (
    first.top <= second.bottom &&
    second.top <= first.bottom &&
    first.left <= second.right &&
    second.left <= first.right
  );
}

/** The smallest range round some, of which there is at least one. */
export function rangeRound(ranges: readonly Range[]): Range {
  return ranges.reduce((round, { top, left, bottom, right }) => ({
    top: Math.min(round.top, top),
    left: Math.min(round.left, left),
    bottom: Math.max(round.bottom, bottom),
    right: Math.max(round.right, right),
  }));
}
