import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE412 in English. */
export const QUALITATIVE_SCORE_BAND_IN_ENGLISH = defineEnglishWords({
  code: 'PE412',
  name: 'Qualitative score outside its band',
  basis: 'Cai Yu [2020] No. 10: three grades, scored 100 to 80%, 80 to 60% and 60 to 0% of the weight',
  texts: {
    outside: {
      problem:
        '“{name}”: “{actual}” is the grade “{grade}”, worth {band} of {weight} ({low} to {high}); the form gives {score} ({percent}).',
      advice: 'Move the score in {cell} into the band, or correct the grade.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'A row said to be partly achieved with full marks, or the other way round, contradicts itself.',
});
