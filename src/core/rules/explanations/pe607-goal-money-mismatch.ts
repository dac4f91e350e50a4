import { defineExplanation } from '../rule-explanation';

/** PE607 explained: why it is checked, and an example. */
export const GOAL_MONEY_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE607',
  why: '目标里的金额与资金表不一致，说明有一处没有随预算调整更新。',
  example: {
    failing: '资金表预算 202.64 万元，目标写“2026400元，其中 40+25.2+2.8+96+10=174 万元”',
    passing: '资金表执行 89.974 万元，完成情况写“完成预算89.97万元”',
  },
});
