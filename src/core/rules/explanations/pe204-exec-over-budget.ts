import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE204 explained: why it is checked, an example, and its words in English. */
export const EXECUTED_OVER_BUDGET_EXPLAINED = defineExplanation({
  code: 'PE204',
  why: both(
    '超预算支出要有追加批复；没有预算却有支出，多为漏填预算数或串行。',
    'Spending above the budget needs an approval; spending without a budget is mostly a missing figure.',
  ),
  example: {
    failing: '年初预算数 1172.55，全年执行数 1268.72',
    passing: '全年预算数 15329.53，全年执行数 11852.5',
  },
  english: {
    name: 'Executed more than the budget',
    basis: 'Executed does not exceed the adjusted annual budget',
    texts: {
      over: {
        problem: 'Executed {executed} of “{label}” exceeds its budget {budget}: {rate}, {excess} over.',
        advice: 'If the budget was raised, state the adjusted budget and the reason; else check {cell}.',
      },
      noBudget: {
        problem: '“{label}” has spent {executed} while its budget is {budgetTextEn}.',
        advice: 'Fill in the budget in {budgetCell}, or correct {cell}.',
      },
    },
  },
});
