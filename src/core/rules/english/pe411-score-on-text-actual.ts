import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE411 in English. */
export const SCORE_ON_TEXT_ACTUAL_IN_ENGLISH = defineEnglishWords({
  code: 'PE411',
  name: 'Full marks for an actual in words',
  basis:
    'The budget system in use: the actual of a quantitative indicator is a number, and the score follows from it',
  texts: {
    words: {
      problem:
        '“{name}”: the target “{target}” is a figure, the actual “{actual}” is words, and the score is the full {weight}.',
      advice: 'Put the figure that was reached into {cell}, then check the score.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'The target is a figure and the actual only says “done”: nothing supports full marks.',
});
