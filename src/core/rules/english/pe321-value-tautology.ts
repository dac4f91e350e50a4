import { defineEnglishWords } from '../english-words';

/** PE321 in English. */
export const VALUE_TAUTOLOGY_IN_ENGLISH = defineEnglishWords({
  code: 'PE321',
  name: 'The value repeats what the name says',
  basis: 'A value can be measured; it does not merely repeat the name',
  texts: {
    repeats: {
      problem: '“{name}”: the target “{target}” repeats the name and gives nothing to measure.',
      advice: 'Make {cell} something that can be measured: a rate such as ≥95%, a count or a date.',
    },
  },
  why: 'A value that says the name again gives no degree to measure against.',
});
