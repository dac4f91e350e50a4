import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE412 explained: why it is checked, an example, and its words in English. */
export const QUALITATIVE_SCORE_BAND_EXPLAINED = defineExplanation({
  code: 'PE412',
  why: both(
    '写的是“部分达成”，记的却是满分（或相反），档次和得分互相矛盾。',
    'A row said to be partly achieved with full marks, or the other way round, contradicts itself.',
  ),
  example: { failing: '部分达成，分值 10，得分 10', passing: '部分达成，分值 10，得分 7' },
  english: {
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
  },
});
