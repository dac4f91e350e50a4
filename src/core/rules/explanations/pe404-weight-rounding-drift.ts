import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE404 explained: why it is checked, an example, and its words in English. */
export const WEIGHT_ROUNDING_DRIFT_EXPLAINED = defineExplanation({
  code: 'PE404',
  why: both(
    '余数没有补上，满分也只能得 99.98 分，合计校验通不过。',
    'With the remainder lost, even full marks give 99.98, and the check of the sum fails.',
  ),
  example: { failing: '8.33×6＝49.98', passing: '8.33×5＋8.35＝50' },
  english: {
    name: 'Rounding drift of equal weights',
    basis: 'Arithmetic: rounded equal parts do not make the whole; the remainder belongs on the last row',
    texts: {
      weights: {
        problem: '{count} rows of {part} each make {total}, {difference} away from the whole ({whole}).',
        advice: 'Put the remainder on the last row: {last} into {cell}.',
      },
      scores: {
        problem:
          '{count} rows scored {part} each make {total}:{whole} points shared out evenly and rounded, {difference} off.',
        advice: 'If the weights are equal parts, put the remainder on the last row ({last} in {cell}).',
      },
    },
  },
});
