import { defineExplanation } from '../rule-explanation';

/** PE321 explained: why it is checked, and an example. */
export const VALUE_TAUTOLOGY_EXPLAINED = defineExplanation({
  code: 'PE321',
  why: '指标值只是把名称又说一遍，完成到什么程度无从判断。',
  example: { failing: '医疗救助实时结算：实时结算', passing: '医疗救助实时结算率：≥95%' },
});
