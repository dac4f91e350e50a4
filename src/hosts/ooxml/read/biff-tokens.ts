/** BIFF8 is Excel 97 to 2003, BIFF5 what was before. */
export type BiffVersion = 'biff8' | 'biff5';

/** Bytes after the token's own, by token without its class (MS-XLS, 2.5.198): BIFF8, then BIFF5. */
const TOKEN_SIZES: ReadonlyMap<number, readonly [biff8: number, biff5: number]> = new Map<
  number,
  readonly [number, number]
>([
  [0x01, [4, 4]],
  ...Array.from({ length: 0x14 }, (_, at): [number, readonly [number, number]] => [0x03 + at, [0, 0]]),
  [0x1c, [1, 1]],
  [0x1d, [1, 1]],
  [0x1e, [2, 2]],
  [0x1f, [8, 8]],
  [0x20, [7, 7]],
  [0x21, [2, 2]],
  [0x22, [3, 3]],
  [0x23, [4, 14]],
  [0x24, [4, 3]],
  [0x25, [8, 6]],
  [0x26, [6, 6]],
  [0x29, [2, 2]],
  [0x2a, [4, 3]],
  [0x2b, [8, 6]],
  [0x2c, [4, 3]],
  [0x2d, [8, 6]],
  [0x2e, [2, 2]],
  [0x2f, [2, 2]],
  [0x39, [6, 24]],
  [0x3a, [6, 17]],
  [0x3b, [10, 20]],
  [0x3c, [6, 17]],
  [0x3d, [10, 20]],
]);
const TEXT = 0x17;
const EXTENDED = 0x18;
const ATTRIBUTE = 0x19;
const CHOOSE = 0x04;
const TABLE_LIST = 0x19;
const ARRAY = 0x20;
const MEMORY_AREA = 0x26;

/** `0x44` (a reference of class value) → `0x24`. */
function withoutClass(token: number): number {
  return token < 0x20 ? token : (token & 0x1f) | 0x20;
}

/** Bytes of the token at `at` after its first; null for one that the library skips with all that follows. */
function tokenSize(view: DataView, at: number, end: number, version: BiffVersion): number | null {
  const token = withoutClass(view.getUint8(at));
  const second = at + 1 < end ? view.getUint8(at + 1) : 0;
  if (token === TEXT) {
    if (version === 'biff5') return 1 + second;
    const isWide = at + 2 < end && (view.getUint8(at + 2) & 1) === 1;
    return 2 + second * (isWide ? 2 : 1);
  }
  if (token === EXTENDED) return second === TABLE_LIST ? 13 : 5;
  if (token === ATTRIBUTE) {
    if (second !== CHOOSE) return 3;
    return at + 4 <= end ? 3 + 2 * (view.getUint16(at + 2, true) + 1) : 3;
  }
  return TOKEN_SIZES.get(token)?.[version === 'biff8' ? 0 : 1] ?? null;
}

/** The areas that memory tokens keep after the formula: a count, then 8 bytes each. */
function areMemoryAreasSound(view: DataView, from: number, end: number, count: number): boolean {
  let at = from;
  for (let area = 0; area < count; area++) {
    if (at + 2 > end) return false;
    at += 2 + 8 * view.getUint16(at, true);
  }
  return at <= end;
}

/** Whether every token of a formula lies within it, and what belongs to them within the record that ends at `recordEnd`. */
export function areTokensSound(
  view: DataView,
  start: number,
  end: number,
  recordEnd: number,
  version: BiffVersion,
): boolean {
  let hasArray = false;
  let memoryAreas = 0;
  let at = start;
  while (at < end) {
    const token = withoutClass(view.getUint8(at));
    const size = tokenSize(view, at, end, version);
    if (size === null) break;
    if (token === ARRAY) hasArray = true;
    if (token === MEMORY_AREA) memoryAreas++;
    at += 1 + size;
  }
  if (at > end) return false;
  if (memoryAreas === 0 || recordEnd === end) return true;
  // Both kinds of data in one formula cannot be told apart here, and no formula of a form has both.
  return !hasArray && areMemoryAreasSound(view, end, recordEnd, memoryAreas);
}
