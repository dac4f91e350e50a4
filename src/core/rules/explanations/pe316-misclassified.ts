import { defineExplanation } from '../rule-explanation';

/** PE316 explained: why it is checked, and an example. */
export const MISCLASSIFIED_EXPLAINED = defineExplanation({
  code: 'PE316',
  why: '归类错了，该类权重就落在不相干的指标上，审核时会要求调整。',
  example: { failing: '数量指标：医保信息系统验收合格率', passing: '质量指标：医保信息系统验收合格率' },
});
