import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE408 explained: why it is checked, an example, and its words in English. */
export const SCORE_OVER_WEIGHT_EXPLAINED = defineExplanation({
  code: 'PE408',
  why: both(
    '得分超过分值或为负，系统不接受，总分也不成立。',
    'The system rejects a score above its weight or below 0, and the total does not stand.',
  ),
  example: { failing: '分值 8，得分 10', passing: '分值 8，得分 8' },
  english: {
    name: 'Score exceeds the weight',
    basis: 'The budget system in use: a score must not exceed its weight',
    texts: {
      over: {
        problem: '“{name}”: the score {score} exceeds the weight {weight}.',
        advice: 'Put a score of at most {weight} into {cell}.',
      },
      below: {
        problem: '“{name}”: the score {score} is below 0.',
        advice: 'Put a score from 0 to {weight} into {cell}.',
      },
      group: {
        problem: '“{name}” has {weight} points; its rows scored {score} together.',
        advice: 'Correct the scores of its rows, from {cell} on; together they must not exceed {weight}.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
    },
  },
});
