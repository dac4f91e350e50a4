import { defineExplanation } from '../rule-explanation';

/** PE502 explained: why it is checked, and an example. */
export const BUDGET_ADJUSTED_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE502',
  why: '年初数与调整后预算数不同而没有说明，审核人看不出是追加、压减还是填错。',
  example: {
    failing: '年初预算 238.93，调整后 251.89，原因为空',
    passing: '年初预算 238.93，调整后 251.89，原因“年中人员调入追加工资”',
  },
});
