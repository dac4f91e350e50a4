import { Refused } from '../refusal';

const OPEN = 0x3c;
const SLASH = 0x2f;
const CLOSE = 0x3e;
const V = 0x76;
const I = 0x69;
const S = 0x73;
/** Bytes of `</is>`, the longest end of a value. */
const LONGEST = 5;

/** How many ends of values, `</v>` and `</is>`, begin in some bytes of a worksheet before an index. */
function endsIn(bytes: Uint8Array, before: number): number {
  let count = 0;
  for (let at = bytes.indexOf(OPEN); at >= 0 && at < before; at = bytes.indexOf(OPEN, at + 1)) {
    if (bytes[at + 1] !== SLASH) continue;
    const isValue = bytes[at + 2] === V && bytes[at + 3] === CLOSE;
    const isText = bytes[at + 2] === I && bytes[at + 3] === S && bytes[at + 4] === CLOSE;
    if (isValue || isText) count++;
  }
  return count;
}

/**
 * Watches the bytes of a worksheet as they are inflated, piece by piece, and throws `Refused('too-large')` as soon as more
 * than `limit` cells with values have gone by: long before the sheet would fill the memory.
 */
export function watchCells(limit: number, part: string): (piece: Uint8Array) => void {
  let held = 0;
  let tail: Uint8Array = new Uint8Array(0);
  return (piece) => {
    // An end that lies across two pieces begins in the last bytes of the first: they wait for the second.
    const bytes = new Uint8Array(tail.length + piece.length);
    bytes.set(tail);
    bytes.set(piece, tail.length);
    const before = Math.max(0, bytes.length - LONGEST + 1);
    held += endsIn(bytes, before);
    tail = bytes.slice(before);
    if (held > limit) throw new Refused('too-large', part);
  };
}
