import { defineEnglishWords } from '../english-words';

/** PE502 in English. */
export const BUDGET_ADJUSTED_NO_REASON_IN_ENGLISH = defineEnglishWords({
  code: 'PE502',
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
  why: 'Two different budgets without a word: a reviewer cannot tell a change from a slip.',
});
