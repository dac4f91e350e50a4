import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE215 explained: why it is checked, an example, and its words in English. */
export const INCOME_EXPENSE_UNTIED_EXPLAINED = defineExplanation({
  code: 'PE215',
  why: both(
    '收支结余对不上，说明有数写错或漏写，审计必查。',
    'Figures that do not tie are wrong or missing; auditors look here first.',
  ),
  example: {
    failing: '收入 885.24 万元，支出 1259.95 万元，结余 120.21 万元，未写上年结余',
    passing: '上年结余 494.92 万元，收入 885.24 万元，支出 1259.95 万元，结余 120.21 万元',
  },
  english: {
    name: 'Income, expense and balance do not tie',
    basis: 'Opening + income − expense = closing; a warning only when the opening balance is not stated',
    texts: {
      untied: {
        problem:
          'Opening {opening} + income {income} − expense {expenses} = {expected} 万元; the text says {actual} 万元.',
        advice: 'Check income, expense and balance in {cell}.',
      },
      noOpening: {
        problem:
          'Income {income} − expense {expenses} is not the balance {actual} 万元 and no opening balance is stated; to tie it must be {implied} 万元.',
        advice: 'State the opening balance in {cell} and check income and expense.',
      },
    },
  },
});
