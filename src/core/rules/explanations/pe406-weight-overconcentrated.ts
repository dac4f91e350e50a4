import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE406 explained: why it is checked, an example, and its words in English. */
export const WEIGHT_OVERCONCENTRATED_EXPLAINED = defineExplanation({
  code: 'PE406',
  why: both(
    '分值集中在一项上，整张表的得分就由这一项决定，看不出其他方面的绩效。',
    'With most points on one row, that row alone decides the score and says nothing of the rest.',
  ),
  example: { failing: '唯一的指标占 90 分', passing: '四项指标各 22.5 分' },
  english: {
    name: 'One indicator carries too much weight',
    basis:
      'One indicator should not carry more than half of all points (a published form of 大英 gives 90 to one)',
    texts: {
      heavy: {
        problem: '“{name}” carries {weight} of {total} points, {share}: more than half.',
        advice: 'Spread the points over indicators of quantity, quality, time, benefit and satisfaction.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
    },
  },
});
