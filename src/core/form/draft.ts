import type { MoneyUnit, Slot } from './form';
import { type Grid, placeKey } from './grid';

/** A form in the making: its part of the sheet, its money unit, its year, and the places that have found a meaning. */
export interface Draft {
  readonly grid: Grid;
  readonly unit: MoneyUnit;
  /** The year that the form states; null when it states none. */
  readonly year: number | null;
  readonly claimed: Set<number>;
}

/** Marks places as understood; null is skipped. */
export function claim(draft: Draft, ...slots: readonly (Slot | null)[]): void {
  for (const slot of slots) if (slot) draft.claimed.add(placeKey(slot));
}

export function isClaimed(draft: Draft, slot: Slot): boolean {
  return draft.claimed.has(placeKey(slot));
}
