import { defineExplanation } from '../rule-explanation';

/** PE407 explained: why it is checked, and an example. */
export const SCORE_MISSING_EXPLAINED = defineExplanation({
  code: 'PE407',
  why: '有一行没有得分，总分和等级就不成立，自评表会被退回补填。',
  example: {
    failing: '10 行指标有 2 行得分为空，已打分合计 81.65',
    passing: '每行都有得分，合计与总分一致',
  },
});
