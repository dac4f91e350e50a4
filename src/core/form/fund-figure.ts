import type { Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, FundColumn, Slot } from './form';

/** Reads a figure of a fund row as its column asks; `head` is what stands over it. */
export function fundFigure(draft: Draft, slot: Slot, role: FundColumn, head: string): FigureSlot {
  const kind = role === 'rate' ? 'rate' : role === 'weight' || role === 'score' ? 'points' : 'money';
  return figureSlot(slot, kind, draft.unit, head);
}
