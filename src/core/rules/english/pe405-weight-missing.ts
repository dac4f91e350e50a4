import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE405 in English. */
export const WEIGHT_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE405',
  name: 'Weight is missing or 0',
  basis: 'The budget system in use: a weight is required and above 0',
  texts: {
    blank: {
      problem: '{count} indicators have no weight, or 0: {rows}.',
      advice: 'Put a weight above 0 into {cells}, or delete rows that are not used.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
  },
  why: 'An indicator without a weight cannot be scored, and the total cannot be checked.',
});
