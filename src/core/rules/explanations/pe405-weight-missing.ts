import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE405 explained: why it is checked, an example, and its words in English. */
export const WEIGHT_MISSING_EXPLAINED = defineExplanation({
  code: 'PE405',
  why: both(
    '没有分值的指标无法计分，总分也就无法核对。',
    'An indicator without a weight cannot be scored, and the total cannot be checked.',
  ),
  example: { failing: '公众满意度，分值为空', passing: '公众满意度，分值 10' },
  english: {
    name: 'Weight is missing or 0',
    basis: 'The budget system in use: a weight is required and above 0',
    texts: {
      blank: {
        problem: '{count} indicators have no weight, or 0: {rows}.',
        advice: 'Put a weight above 0 into {cells}, or delete rows that are not used.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
    },
  },
});
