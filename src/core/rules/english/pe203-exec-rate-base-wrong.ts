import { defineEnglishWords } from '../english-words';

/** PE203 in English. */
export const EXECUTION_RATE_BASE_WRONG_IN_ENGLISH = defineEnglishWords({
  code: 'PE203',
  name: 'Execution rate on the wrong base',
  basis: 'Execution rate = executed ÷ adjusted budget (notes of the Sichuan form of 2023)',
  texts: {
    base: {
      problem:
        'The rate {actual} of “{label}” is on the initial budget ({executed} ÷ {initial}); on the adjusted one it is {executed} ÷ {budget} = {expected}.',
      advice: 'Put {expected} into {cell}.',
    },
  },
  why: 'On the initial budget the rate disagrees with the treasury.',
});
