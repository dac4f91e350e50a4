import { defineExplanation } from '../rule-explanation';

/** PE310 explained: why it is checked, and an example. */
export const QUALITATIVE_NEEDS_PERCENT_EXPLAINED = defineExplanation({
  code: 'PE310',
  why: '主管部门汇总时要按资金额度加权平均，文字无法加权。',
  example: { failing: '明显提高／明显提高', passing: '明显提高／90%' },
});
