import type { Slot } from '../../form/form';
import { printed } from './printed';

const LONGEST = 40;

/** A cell as shown, on one line, cut when it is long: for putting into a message. */
export function shown(slot: Pick<Slot, 'text'> | null): string {
  if (slot === null) return '';
  const text = printed(slot);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Addresses for a message: `E14、E15、E16`. */
export function cellList(slots: readonly Pick<Slot, 'cell'>[]): string {
  return [...new Set(slots.map((slot) => slot.cell))].join('、');
}

/** Cells with what stands in them: `E14“100%”、E15“2”`. */
export function valueList(slots: readonly Slot[]): string {
  return slots.map((slot) => `${slot.cell}“${shown(slot)}”`).join('、');
}

/** The first slot and the rest of a list; null when it is empty. */
export function firstAndRest<T>(
  list: readonly T[],
): { readonly first: T; readonly rest: readonly T[] } | null {
  const [first, ...rest] = list;
  return first === undefined ? null : { first, rest };
}
