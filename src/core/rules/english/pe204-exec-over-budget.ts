import { defineEnglishWords } from '../english-words';

/** PE204 in English. */
export const EXECUTED_OVER_BUDGET_IN_ENGLISH = defineEnglishWords({
  code: 'PE204',
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
  why: 'Spending above the budget needs an approval; spending without a budget is mostly a missing figure.',
});
