import { defineEnglishWords } from '../english-words';

/** PE407 in English. */
export const SCORE_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE407',
  name: 'Score is missing',
  basis: 'The budget system in use: every indicator must be scored',
  texts: {
    blank: {
      problem: '{count} scores are blank: {what}. Those given add up to {sum}, {gap} short of 100.',
      advice: 'Fill in {cells}; where the actual value is missing, put that in first.',
    },
    error: {
      problem: 'The score {cell} shows “{shown}”: {reason}.',
      advice: 'Mend the formula in {cell} or the cells that it refers to.',
    },
  },
  why: 'With one row unscored neither total nor grade stands, and the form is sent back.',
});
