import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE416 explained: why it is checked, an example, and its words in English. */
export const SCORE_SHIFTED_EXPLAINED = defineExplanation({
  code: 'PE416',
  why: both(
    '得分填错了行，每一行的得分都不对应自己的指标。',
    'Shifted scores belong to other indicators than those they stand beside.',
  ),
  example: {
    failing: '质量指标得 15、15，效益指标为空',
    passing: '质量指标得 8.33，效益指标得 15、15',
  },
  english: {
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
  },
});
