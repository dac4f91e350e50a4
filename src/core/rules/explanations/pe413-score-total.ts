import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE413 explained: why it is checked, an example, and its words in English. */
export const SCORE_TOTAL_EXPLAINED = defineExplanation({
  code: 'PE413',
  why: both(
    '总分是自评结论的依据，与各行得分对不上，整张表都不可信。',
    'The total carries the conclusion; if the rows do not make it, nothing on the form can be trusted.',
  ),
  example: { failing: '20＋17.6＋60，总分 98.6', passing: '20＋17.6＋60，总分 97.6' },
  english: {
    name: 'Total is not the sum of the scores',
    basis: 'The budget system in use: total = execution score + all indicator scores',
    texts: {
      total: {
        problem: 'The total says {actual}; the scores add up to {expected}, {difference} apart.',
        advice: 'Check the scores, then put their sum {expected} into {cell}.',
      },
      subtotal: {
        problem: 'The sub-total says {actual}; the {count} scores over it add up to {expected}.',
        advice: 'Check the scores, then put {expected} into {cell}.',
      },
      open: {
        problem:
          'The total {actual} cannot be checked: {reason}; the scores given add up to {sum}, {count} are open.',
        advice: 'Fill in the scores and the missing rows, then check the total.',
      },
    },
  },
});
