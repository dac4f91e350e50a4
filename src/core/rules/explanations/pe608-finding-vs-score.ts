import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE608 explained: why it is checked, an example, and its words in English. */
export const FINDING_VERSUS_SCORE_EXPLAINED = defineExplanation({
  code: 'PE608',
  why: both(
    '指出了问题却不扣分，评分没有反映评价结论。',
    'A problem that costs nothing shows that the scores do not follow the findings.',
  ),
  example: {
    failing: '结论写“前期调研不够充分”，而“项目立项”8/8',
    passing: '结论写“前期调研不够充分”，“项目立项”6/8 并说明扣分原因',
  },
  english: {
    name: 'Problems without lost points',
    basis: 'A problem named in the conclusion costs points in its block',
    texts: {
      full: {
        problem: 'The conclusion names “{problem}”, but “{block}” has its full {score} points.',
        advice: 'Take points off “{block}” ({blockCells}) and say why, or revise the conclusion in {cell}.',
      },
      more: {
        problem:
          'The conclusion names {named} problems ({problems}); points were lost in {lost} only ({blocks}).',
        advice: 'Check for each problem in {cell} where it cost points; take them off, or drop the problem.',
      },
    },
  },
});
