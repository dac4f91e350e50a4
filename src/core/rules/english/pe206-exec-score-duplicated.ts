import { defineEnglishWords } from '../english-words';

/** PE206 in English. */
export const EXECUTION_SCORE_DUPLICATED_IN_ENGLISH = defineEnglishWords({
  code: 'PE206',
  name: 'Fund parts are scored again',
  basis: 'Only the total row is scored; the parts carry “/” (Sichuan form of 2023)',
  texts: {
    again: {
      problem: '“{total}” is scored {totalScore}, and its parts again: {parts}.',
      advice: 'Keep the score of the total row only; put “/” into {cells} or clear them.',
    },
  },
  why: 'Scored again, the parts inflate the total.',
});
