import { defineEnglishWords } from '../english-words';

/** PE613 in English. */
export const GOAL_CONTRADICTS_FUND_IN_ENGLISH = defineEnglishWords({
  code: 'PE613',
  name: 'Goals done, money unspent',
  basis: 'Goals all done with a total or source rate below 60 % need checking or explaining',
  texts: {
    contradiction: {
      problem: '{rates}, yet the result names nothing as unfinished.',
      advice: 'Check in {cell} what is really done; where it is done but unpaid, say why the money is left.',
    },
    noBudget: {
      problem: 'Cannot be judged: {reason}.',
      advice: 'Fill in budget and execution in {cell} first.',
    },
  },
  why: 'Everything done with the money unspent: the budget was too large or the result is not true.',
});
