import type { Decimal } from '../text/decimal';

/** What a user decides for one indicator where no formula can (rule book 6.4, 8). */
export type ScoreChoice =
  /** 定性: the percent of the weight. */
  | { readonly kind: 'percent'; readonly percent: Decimal }
  /** Points given by hand. */
  | { readonly kind: 'score'; readonly score: Decimal }
  /** 相对上年: last year's figure, in the actual's unit. */
  | { readonly kind: 'base'; readonly base: Decimal }
  /** The indicator does not apply: its weight is dropped. */
  | { readonly kind: 'not-applicable' };

/** Choices by the indicator's row. */
export type ScoreChoices = ReadonlyMap<number, ScoreChoice>;

export const NO_CHOICES: ScoreChoices = new Map();
