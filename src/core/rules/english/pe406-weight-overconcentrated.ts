import { defineEnglishWords } from '../english-words';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE406 in English. */
export const WEIGHT_OVERCONCENTRATED_IN_ENGLISH = defineEnglishWords({
  code: 'PE406',
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
  why: 'With most points on one row, that row alone decides the score and says nothing of the rest.',
});
