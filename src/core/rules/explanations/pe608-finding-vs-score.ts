import { defineExplanation } from '../rule-explanation';

/** PE608 explained: why it is checked, and an example. */
export const FINDING_VERSUS_SCORE_EXPLAINED = defineExplanation({
  code: 'PE608',
  why: '指出了问题却不扣分，评分没有反映评价结论。',
  example: {
    failing: '结论写“前期调研不够充分”，而“项目立项”8/8',
    passing: '结论写“前期调研不够充分”，“项目立项”6/8 并说明扣分原因',
  },
});
