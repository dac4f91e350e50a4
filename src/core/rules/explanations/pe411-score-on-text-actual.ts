import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE411 explained: why it is checked, an example, and its words in English. */
export const SCORE_ON_TEXT_ACTUAL_EXPLAINED = defineExplanation({
  code: 'PE411',
  why: both(
    '指标值是数字，完成值只写“完成”，看不出完成了多少，满分没有依据。',
    'The target is a figure and the actual only says “done”: nothing supports full marks.',
  ),
  example: { failing: '≤30万元，完成值“完成”，90 分得 90', passing: '≤30万元，完成值 28.6万元，90 分得 90' },
  english: {
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
  },
});
