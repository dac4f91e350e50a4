import { defineExplanation } from '../rule-explanation';

/** PE209 explained: why it is checked, and an example. */
export const MONEY_EQUALS_COUNT_EXPLAINED = defineExplanation({
  code: 'PE209',
  why: '把人数粘进金额栏，预算数和执行率就都不可信。',
  example: {
    failing: '预算数 24792（万元），正文“24792人参保计划”',
    passing: '预算数 18949.37（万元），正文“344534人参保计划”',
  },
});
