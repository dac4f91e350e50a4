import { defineExplanation } from '../rule-explanation';

/** PE216 explained: why it is checked, and an example. */
export const CUMULATIVE_VERSUS_ANNUAL_EXPLAINED = defineExplanation({
  code: 'PE216',
  why: '把总投资填成当年预算，会虚增或漏列预算。',
  example: {
    failing: '项目期限 2020 年 1 月至 2022 年 12 月，项目总金额 6300，本年度 6300',
    passing: '项目总金额 6300（含民政、残联资金），本年度项目金额 5500',
  },
});
