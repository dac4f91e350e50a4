import { defineEnglishWords } from '../english-words';

/** PE213 in English. */
export const PRICE_QUANTITY_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE213',
  name: 'Price × number is not the fund',
  basis: 'Standard × heads is about the fund (within 5 %), unless the calculation basis derives it',
  texts: {
    mismatch: {
      problem: '{count} × {price} = {expected} 万元, the fund is {actual} 万元: {percent} apart.',
      advice: 'Check that number, standard and fund have the same scope; explain where they do not.',
    },
    open: {
      problem: 'Standard and heads are given but the money unit is not: {reason}.',
      advice: 'State the money unit first.',
    },
  },
  why: 'When the three disagree, scope or unit differ and should be explained.',
});
