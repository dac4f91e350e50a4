import type { Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, FundColumn, Slot } from './form';

/** The columns of a fund row of which nothing stands in the form. */
export const NO_FIGURES = {
  budgetInitial: null,
  budget: null,
  executed: null,
  rate: null,
  weight: null,
  score: null,
  reason: null,
} as const;

/** Reads a figure of a fund row as its column asks; `head` is what stands over it. */
export function fundFigure(draft: Draft, slot: Slot, role: FundColumn, head: string): FigureSlot {
  const kind = role === 'rate' ? 'rate' : role === 'weight' || role === 'score' ? 'points' : 'money';
  return figureSlot(slot, kind, draft.unit, head);
}
