import { defineExplanation } from '../rule-explanation';

/** PE408 explained: why it is checked, and an example. */
export const SCORE_OVER_WEIGHT_EXPLAINED = defineExplanation({
  code: 'PE408',
  why: '得分超过分值或为负，系统不接受，总分也不成立。',
  example: { failing: '分值 8，得分 10', passing: '分值 8，得分 8' },
});
