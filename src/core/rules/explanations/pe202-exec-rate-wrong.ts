import { defineExplanation } from '../rule-explanation';

/** PE202 explained: why it is checked, and an example. */
export const EXECUTION_RATE_WRONG_EXPLAINED = defineExplanation({
  code: 'PE202',
  why: '执行率是评分和说明原因的依据，审核时首先复算。',
  example: {
    failing: '本年财政拨款 90 / 89.974 / 89.974，年度资金总额 0，执行率印作 0',
    passing: '年度资金总额 15329.53，执行 11852.5，执行率 77.32%',
  },
});
