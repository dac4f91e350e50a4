import type { Slot } from '../../form/form';
import { printed } from './printed';

const LONGEST = 40;

/** A cell as shown, on one line, cut when it is long: for putting into a message. */
export function shown(slot: Pick<Slot, 'text'> | null): string {
  if (slot === null) return '';
  const text = printed(slot);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A message lists no more; the finding itself names every cell. */
const MOST_LISTED = 8;

function list(parts: readonly string[]): string {
  const few = parts.slice(0, MOST_LISTED).join('、');
  return parts.length > MOST_LISTED ? `${few}…` : few;
}

/** Addresses for a message: `E14、E15、E16`, cut when there are many. */
export function cellList(slots: readonly Pick<Slot, 'cell'>[]): string {
  return list([...new Set(slots.map((slot) => slot.cell))]);
}

/** Cells with what stands in them: `E14“100%”、E15“2”`, cut when there are many. */
export function valueList(slots: readonly Slot[]): string {
  return list(slots.map((slot) => `${slot.cell}“${shown(slot)}”`));
}

/** The first slot and the rest of a list; null when it is empty. */
export function firstAndRest<T>(
  list: readonly T[],
): { readonly first: T; readonly rest: readonly T[] } | null {
  const [first, ...rest] = list;
  return first === undefined ? null : { first, rest };
}
