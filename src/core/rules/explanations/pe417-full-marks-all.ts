import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE417 explained: why it is checked, an example, and its words in English. */
export const FULL_MARKS_ALL_EXPLAINED = defineExplanation({
  code: 'PE417',
  why: both(
    '执行率偏低、指标却项项满分，自评是否客观会被质疑。',
    'A low execution rate with full marks throughout makes the self-evaluation look less than objective.',
  ),
  example: { failing: '预算执行率 76%，10 项指标全部满分', passing: '预算执行率 98%，10 项指标全部满分' },
  english: {
    name: 'Full marks everywhere',
    basis: 'Full marks in every row at an execution rate below 90% are worth a look (our decision)',
    texts: {
      full: {
        problem: 'The execution rate is {rate} (below {bound}%), and all {count} indicators have full marks.',
        advice: 'Check the actuals one by one; if they are right, leave them and explain the low rate.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
    },
  },
});
