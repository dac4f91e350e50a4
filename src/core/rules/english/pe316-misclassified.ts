import { defineEnglishWords } from '../english-words';

/** PE316 in English. */
export const MISCLASSIFIED_IN_ENGLISH = defineEnglishWords({
  code: 'PE316',
  name: 'Indicator under the wrong class',
  basis:
    'Second-level classes: a rate is quality, a date of completion timeliness, and only survey results are satisfaction',
  texts: {
    misplaced: {
      problem: '{count} indicators stand under the wrong class: {rowsEnglish}.',
      advice: 'Move them to the class suggested, or reword them to fit where they stand: {moves}.',
    },
  },
  why: 'A wrong class puts its weight on something else; reviewers ask for it to be moved.',
});
