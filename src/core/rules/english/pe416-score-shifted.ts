import { defineEnglishWords } from '../english-words';

/** PE416 in English. */
export const SCORE_SHIFTED_IN_ENGLISH = defineEnglishWords({
  code: 'PE416',
  name: 'Scores stand in the wrong rows',
  basis:
    'The standard 50, 30 and 10 points are shared out evenly; parts of one block on rows of another, with its own rows blank, were shifted (published form of 巴楚)',
  texts: {
    shifted: {
      problem:
        'The {points} points of “{block}”, {part} a row, stand at {cells} on rows of other blocks, while its own rows are blank.',
      advice: 'Check whether the scores were shifted, and move each back to its indicator.',
    },
  },
  why: 'Shifted scores belong to other indicators than those they stand beside.',
});
