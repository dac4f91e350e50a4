import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE410 in English. */
export const UNMET_FULL_SCORE_IN_ENGLISH = defineEnglishWords({
  code: 'PE410',
  name: 'Full marks for an unmet target',
  basis: 'Cai Yu [2020] No. 10: a target that is not met earns the share that was reached',
  texts: {
    full: {
      problem:
        '“{name}”: target “{target}”, actual “{actual}”, not met but full marks {weight}; the formula gives {expected}.',
      advice: 'Put {expected} into {cell} and give the reason; correct the actual first if it is wrong.',
    },
    byHand: {
      problem: '“{name}”: target “{target}”, actual “{actual}”, not met but full marks {weight}.',
      advice:
        'Take points off in {cell} for what is missing and give the reason; correct the actual first if it is wrong.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'Full marks for a target that was missed is the first thing a review looks for.',
});
