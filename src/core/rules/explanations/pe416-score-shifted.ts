import { defineExplanation } from '../rule-explanation';

/** PE416 explained: why it is checked, and an example. */
export const SCORE_SHIFTED_EXPLAINED = defineExplanation({
  code: 'PE416',
  why: '得分填错了行，每一行的得分都不对应自己的指标。',
  example: {
    failing: '质量指标得 15、15，效益指标为空',
    passing: '质量指标得 8.33，效益指标得 15、15',
  },
});
