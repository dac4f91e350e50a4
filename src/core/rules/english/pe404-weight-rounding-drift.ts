import { defineEnglishWords } from '../english-words';

/** PE404 in English. */
export const WEIGHT_ROUNDING_DRIFT_IN_ENGLISH = defineEnglishWords({
  code: 'PE404',
  name: 'Rounding drift of equal weights',
  basis: 'Arithmetic: rounded equal parts do not make the whole; the remainder belongs on the last row',
  texts: {
    weights: {
      problem: '{count} rows of {part} each make {total}, {difference} away from the whole ({whole}).',
      advice: 'Put the remainder on the last row: {last} into {cell}.',
    },
    scores: {
      problem:
        '{count} rows scored {part} each make {total}:{whole} points shared out evenly and rounded, {difference} off.',
      advice: 'If the weights are equal parts, put the remainder on the last row ({last} in {cell}).',
    },
  },
  why: 'With the remainder lost, even full marks give 99.98, and the check of the sum fails.',
});
