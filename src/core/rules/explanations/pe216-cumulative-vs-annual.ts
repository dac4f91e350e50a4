import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE216 explained: why it is checked, an example, and its words in English. */
export const CUMULATIVE_VERSUS_ANNUAL_EXPLAINED = defineExplanation({
  code: 'PE216',
  why: both(
    '把总投资填成当年预算，会虚增或漏列预算。',
    'Total cost in place of the annual budget inflates or hides money.',
  ),
  example: {
    failing: '项目期限 2020 年 1 月至 2022 年 12 月，项目总金额 6300，本年度 6300',
    passing: '项目总金额 6300（含民政、残联资金），本年度项目金额 5500',
  },
  english: {
    name: 'Cumulative and annual amounts are mixed',
    basis: 'A project over several years costs more than one year of it, and never less',
    texts: {
      same: {
        problem:
          'The project runs “{period}” ({years} years), yet “{totalLabel}” {total} equals “{annualLabel}” {annual}.',
        advice: 'Put the sum of all years into {totalCell} and this year’s amount into {annualCell}.',
      },
      less: {
        problem: '“{totalLabel}” {total} is less than “{annualLabel}” {annual}.',
        advice: 'Check both: the whole cannot be less than one year of it.',
      },
    },
  },
});
