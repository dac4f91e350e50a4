import { type Decimal, ONE, ZERO } from '../text/decimal';
import type { CannotJudgeReason, Met, ScoringMethod } from './form-score';

/** What part of its weight an indicator earns, exact, with the Excel expression of that part and the steps in words. */
export interface Share {
  readonly method: ScoringMethod;
  readonly met: Met;
  /** Earned ÷ full as a fraction; null: cannot be judged. */
  readonly earned: { readonly numerator: Decimal; readonly denominator: Decimal } | null;
  readonly reason: CannotJudgeReason | null;
  /** null where no formula can say it. */
  readonly expression: string | null;
  /** A condition without which the cell stays blank, because the user has to decide. */
  readonly blankUnless?: string;
  /** Steps before the weight: `70 ÷ 90`; for a full or lost score the comparison: `412 ≥ 410`. */
  readonly words: string;
  /** actual ÷ target. */
  readonly ratio: Decimal | null;
  /** Points off for over-achievement, where the profile asks for it: how many, when by formula, and whether it applies. */
  readonly deduction: { readonly points: number; readonly when: string; readonly applies: boolean } | null;
}

type Earned = NonNullable<Share['earned']>;

/** The whole weight. */
export const FULL: Earned = { numerator: ONE, denominator: ONE };
/** None of it. */
export const NOTHING: Earned = { numerator: ZERO, denominator: ONE };
