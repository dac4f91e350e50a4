import { defineEnglishWords } from '../english-words';

/** PE501 in English. */
export const LOW_EXECUTION_NO_REASON_IN_ENGLISH = defineEnglishWords({
  code: 'PE501',
  name: 'Low execution rate without a reason',
  basis: 'A rate below 90% needs a reason (Sichuan form); below 60% it counts as an error',
  texts: {
    low: {
      problem:
        'The execution rate of “{label}” is {rate} ({executed} ÷ {budget}), below {limit}%, and no reason is given.',
      advice:
        'Say in {place} why the money was not spent (late funds, work across years, savings) and what will be done; correct the rate first if it is wrong.',
    },
    open: {
      problem: 'The execution rate of “{label}” cannot be judged: {reason}.',
      advice: 'Fill in the budget and the executed amount.',
    },
  },
  why: 'Unspent money without a reason: saved, put off or not done at all? The sheet is sent back.',
});
