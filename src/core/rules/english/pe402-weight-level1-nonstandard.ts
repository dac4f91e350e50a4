import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE402 in English. */
export const WEIGHT_LEVEL1_NONSTANDARD_IN_ENGLISH = defineEnglishWords({
  code: 'PE402',
  name: 'Level 1 weights differ from the standard',
  basis: 'Cai Yu [2020] No. 10: as a rule 10% execution rate, 50% output, 30% benefit, 10% satisfaction',
  texts: {
    deviates: {
      problem: 'Level 1 weights are not those of “{pack}”: {parts}.',
      advice:
        'Set the weights to the standard; keep them with an explanation in a special case, or choose the local weight pack.',
    },
    open: {
      problem: 'Level 1 weights cannot be judged: {reason}.',
      advice: 'Fill in the weights, or choose the local weight pack in the profile.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
  },
  why: 'Level 1 weights are uniform as a rule; other weights need a special reason or are sent back.',
});
