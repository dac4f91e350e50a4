import { defineExplanation } from '../rule-explanation';

/** PE401 explained: why it is checked, and an example. */
export const WEIGHT_SUM_EXPLAINED = defineExplanation({
  code: 'PE401',
  why: '自评实行百分制，分值合计不是 100，总分和等级都没有意义，系统也不接受。',
  example: {
    failing: '预算执行率 10，指标 50＋30＋8，合计 98',
    passing: '预算执行率 10，指标 50＋30＋10，合计 100',
  },
});
