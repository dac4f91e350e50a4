import { defineExplanation } from '../rule-explanation';

/** PE215 explained: why it is checked, and an example. */
export const INCOME_EXPENSE_UNTIED_EXPLAINED = defineExplanation({
  code: 'PE215',
  why: '收支结余对不上，说明有数写错或漏写，审计必查。',
  example: {
    failing: '收入 885.24 万元，支出 1259.95 万元，结余 120.21 万元，未写上年结余',
    passing: '上年结余 494.92 万元，收入 885.24 万元，支出 1259.95 万元，结余 120.21 万元',
  },
});
