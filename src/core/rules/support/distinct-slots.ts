import type { Slot } from '../../form/form';

/** Each place once, in order: goals of several rows often share a cell. For the few places of a form's texts. */
export function distinctSlots(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter((slot, at) => slots.findIndex(({ cell }) => cell === slot.cell) === at);
}
