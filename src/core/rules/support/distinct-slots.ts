import type { Slot } from '../../form/form';

/** Each place once, in order: goals of several rows often share a cell. */
export function distinctSlots(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length < 2) return slots;
  const seen = new Set<string>();
  return slots.filter(({ cell }) => {
    const isNew = !seen.has(cell);
    if (isNew) seen.add(cell);
    return isNew;
  });
}
