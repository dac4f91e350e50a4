import type { Form, Slot } from '../../form/form';
import type { FormScore } from '../../score/form-score';
import type { Decimal } from '../../text/decimal';
import { wholeFunds } from './fund-groups';

/** The execution rate that a form is measured by, with the cells that it follows from. */
export interface ScoredRate {
  /** A ratio, unrounded. */
  readonly rate: Decimal;
  readonly slots: readonly Slot[];
}

/** The rate of the row that is scored, else of the total; null when budget or execution is not known. */
export function scoredRate(form: Form, { executionScore, rates }: FormScore): ScoredRate | null {
  const scored = rates.find(({ fundRow }) => fundRow === executionScore?.fundRow);
  if (scored?.rate) {
    const { budget, budgetInitial, executed, rate } = scored.fundRow;
    const base = scored.base === 'budget' ? budget : budgetInitial;
    return { rate: scored.rate, slots: [rate, base, executed].filter((slot) => slot !== null) };
  }
  const whole = form.funds && wholeFunds(form.funds);
  if (!whole?.budget?.gt(0) || !whole.executed) return null;
  return { rate: whole.executed.div(whole.budget), slots: whole.slots };
}
