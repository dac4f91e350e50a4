import { defineExplanation } from '../rule-explanation';

/** PE318 explained: why it is checked, and an example. */
export const COST_MISSING_EXPLAINED = defineExplanation({
  code: 'PE318',
  why: '没有成本指标，就看不出花的钱是否控制在预算和标准之内。',
  example: { failing: '产出指标只有数量、质量、时效', passing: '成本指标：项目总成本 ≤90万元' },
});
