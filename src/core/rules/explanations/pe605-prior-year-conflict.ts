import { defineExplanation } from '../rule-explanation';

/** PE605 explained: why it is checked, and an example. */
export const PRIOR_YEAR_CONFLICT_EXPLAINED = defineExplanation({
  code: 'PE605',
  why: '上年数是本年预算的基数，前后不一则测算没有依据。',
  example: {
    failing: '上年度实际使用资金 4200 万元，文字写“2018年大病救助实际支出约5700万元”',
    passing: '表内和文字的上年支出都是 4200 万元，或说明差额的来源',
  },
});
