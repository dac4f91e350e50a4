import { defineExplanation } from '../rule-explanation';

/** PE103 explained: why it is checked, and an example. */
export const LEVEL_LABEL_NONSTANDARD_EXPLAINED = defineExplanation({
  code: 'PE103',
  why: '汇总时按类别名称归并，写法不一会被当作两类。',
  example: {
    failing: '“经济效益”与“社会效益指标”并用；“可持续影响力指标”',
    passing: '经济效益指标、社会效益指标、可持续影响指标',
  },
});
