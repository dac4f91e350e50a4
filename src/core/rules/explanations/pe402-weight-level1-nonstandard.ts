import { defineExplanation } from '../rule-explanation';

/** PE402 explained: why it is checked, and an example. */
export const WEIGHT_LEVEL1_NONSTANDARD_EXPLAINED = defineExplanation({
  code: 'PE402',
  why: '一级权重原则上统一，不一致的要有特殊情况的说明，否则审核时会要求调整。',
  example: {
    failing: '预算执行率 20、绩效目标 80（按 10/50/30/10 的方案）',
    passing: '预算执行率 10、产出 50、效益 30、满意度 10',
  },
});
