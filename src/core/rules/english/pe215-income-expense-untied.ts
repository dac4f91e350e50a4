import { defineEnglishWords } from '../english-words';

/** PE215 in English. */
export const INCOME_EXPENSE_UNTIED_IN_ENGLISH = defineEnglishWords({
  code: 'PE215',
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
  why: 'Figures that do not tie are wrong or missing; auditors look here first.',
});
