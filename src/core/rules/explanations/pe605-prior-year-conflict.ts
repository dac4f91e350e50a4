import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE605 explained: why it is checked, an example, and its words in English. */
export const PRIOR_YEAR_CONFLICT_EXPLAINED = defineExplanation({
  code: 'PE605',
  why: both(
    '上年数是本年预算的基数，前后不一则测算没有依据。',
    'The new budget rests on last year’s figure; two of them leave it without a base.',
  ),
  example: {
    failing: '上年度实际使用资金 4200 万元，文字写“2018年大病救助实际支出约5700万元”',
    passing: '表内和文字的上年支出都是 4200 万元，或说明差额的来源',
  },
  english: {
    name: 'Last year’s figure differs',
    basis: 'Last year’s amount in the table is that of the text',
    texts: {
      differs: {
        problem: 'The table gives {table} {unit} for last year, the text says “{text}”: {gap} {unit} apart.',
        advice: 'Compare {cell} with {textCells}: say so where the scope differs, else correct one of them.',
      },
      noUnit: { problem: 'Cannot be judged: {reason}.', advice: 'State the money unit of {cell}.' },
    },
  },
});
