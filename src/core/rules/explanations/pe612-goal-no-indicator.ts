import { defineExplanation } from '../rule-explanation';

/** PE612 explained: why it is checked, and an example. */
export const GOAL_NO_INDICATOR_EXPLAINED = defineExplanation({
  code: 'PE612',
  why: '写进目标的数字没有指标，就不会被评分，也无从核实。',
  example: {
    failing: '目标写“参保人员对医保服务的满意度≥85%”，指标表没有满意度指标',
    passing: '指标表设“参保人员满意度”≥85%',
  },
});
