import { defineEnglishWords } from '../english-words';

/** PE205 in English. */
export const EXECUTION_SCORE_WRONG_IN_ENGLISH = defineEnglishWords({
  code: 'PE205',
  name: 'Execution score is wrong',
  basis: 'Rate × weight, never above the weight (Guizhou form)',
  texts: {
    wrong: {
      problem:
        'The execution score of “{label}” should be {expected} ({weight} × {rate}, at most {weight}); the form says {actual}.',
      advice: 'Put {expected} into {cell}; correct the amounts first if they are wrong.',
    },
    open: {
      problem: 'The execution score {actual} cannot be checked: {reason}.',
      advice: 'Fill in budget, executed amount and weight of “{label}”.',
    },
  },
  why: 'The score follows a formula; a slip changes the total.',
});
