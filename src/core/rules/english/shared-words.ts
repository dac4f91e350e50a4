import type { RuleText } from '../rule';

/** `NO_WEIGHTS` in English: a rule cannot judge without weights. */
export const NO_WEIGHTS_ENGLISH: RuleText = {
  problem: 'Cannot be judged: {reason}.',
  advice: 'Add the column for the weight and fill it in; until then this rule says nothing.',
};

/** `NO_ACTUAL_COLUMN` in English: a rule cannot judge without the column 实际完成值. */
export const NO_ACTUAL_COLUMN_ENGLISH: RuleText = {
  problem: 'Cannot be judged: {reason}.',
  advice: 'Add the column for the actual value and fill it in; until then this rule says nothing.',
};
