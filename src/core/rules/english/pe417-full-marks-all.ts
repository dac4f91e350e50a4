import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE417 in English. */
export const FULL_MARKS_ALL_IN_ENGLISH = defineEnglishWords({
  code: 'PE417',
  name: 'Full marks everywhere',
  basis: 'Full marks in every row at an execution rate below 90% are worth a look (our decision)',
  texts: {
    full: {
      problem: 'The execution rate is {rate} (below {bound}%), and all {count} indicators have full marks.',
      advice: 'Check the actuals one by one; if they are right, leave them and explain the low rate.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
  },
  why: 'A low execution rate with full marks throughout makes the self-evaluation look less than objective.',
});
