import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE502 explained: why it is checked, an example, and its words in English. */
export const BUDGET_ADJUSTED_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE502',
  why: both(
    '年初数与调整后预算数不同而没有说明，审核人看不出是追加、压减还是填错。',
    'Two different budgets without a word: a reviewer cannot tell a change from a slip.',
  ),
  example: {
    failing: '年初预算 238.93，调整后 251.89，原因为空',
    passing: '年初预算 238.93，调整后 251.89，原因“年中人员调入追加工资”',
  },
  english: {
    name: 'Budget adjusted without a reason',
    basis: 'A budget changed during the year needs its own reason (Sichuan form)',
    texts: {
      adjusted: {
        problem:
          '“{label}”: initial budget {initial}, adjusted budget {adjusted}, {difference} apart, and no reason is given.',
        advice:
          'Give the reason for the change in {place}; if nothing was changed, make the two figures agree.',
      },
    },
  },
});
