import { defineExplanation } from '../rule-explanation';

/** PE413 explained: why it is checked, and an example. */
export const SCORE_TOTAL_EXPLAINED = defineExplanation({
  code: 'PE413',
  why: '总分是自评结论的依据，与各行得分对不上，整张表都不可信。',
  example: { failing: '20＋17.6＋60，总分 98.6', passing: '20＋17.6＋60，总分 97.6' },
});
