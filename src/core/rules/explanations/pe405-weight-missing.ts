import { defineExplanation } from '../rule-explanation';

/** PE405 explained: why it is checked, and an example. */
export const WEIGHT_MISSING_EXPLAINED = defineExplanation({
  code: 'PE405',
  why: '没有分值的指标无法计分，总分也就无法核对。',
  example: { failing: '公众满意度，分值为空', passing: '公众满意度，分值 10' },
});
