import { defineEnglishWords } from '../english-words';

/** PE212 in English. */
export const CALCULATION_ABSENT_IN_ENGLISH = defineEnglishWords({
  code: 'PE212',
  name: 'Calculation basis has no calculation',
  basis: 'The basis states prices, numbers or parts from which the amount follows',
  texts: {
    absent: {
      problem: '“{label}” holds no figures from which {amount} follows: no price, number or part.',
      advice: 'Add a calculation to {cell}, such as number × standard = amount, in agreement with the claim.',
    },
  },
  why: 'Titles of documents do not show where the amount comes from.',
});
