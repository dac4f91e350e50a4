import { defineEnglishWords } from '../english-words';

/** PE413 in English. */
export const SCORE_TOTAL_IN_ENGLISH = defineEnglishWords({
  code: 'PE413',
  name: 'Total is not the sum of the scores',
  basis: 'The budget system in use: total = execution score + all indicator scores',
  texts: {
    total: {
      problem: 'The total says {actual}; the scores add up to {expected}, {difference} apart.',
      advice: 'Check the scores, then put their sum {expected} into {cell}.',
    },
    subtotal: {
      problem: 'The sub-total says {actual}; the {count} scores over it add up to {expected}.',
      advice: 'Check the scores, then put {expected} into {cell}.',
    },
    open: {
      problem:
        'The total {actual} cannot be checked: {reason}; the scores given add up to {sum}, {count} are open.',
      advice: 'Fill in the scores and the missing rows, then check the total.',
    },
    text: {
      problem: 'The text says “{text}”; {whereEn} is {expected}.',
      advice: 'Correct the text in {cell} so that it agrees with the scores.',
    },
    block: {
      problem: '“{name}” has {actual}; the scores of its parts add up to {expected}.',
      advice: 'Check {cell} against the scores of the parts.',
    },
  },
  why: 'The total carries the conclusion; if the rows do not make it, nothing on the form can be trusted.',
});
