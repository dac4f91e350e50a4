import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE401 explained: why it is checked, an example, and its words in English. */
export const WEIGHT_SUM_EXPLAINED = defineExplanation({
  code: 'PE401',
  why: both(
    '自评实行百分制，分值合计不是 100，总分和等级都没有意义，系统也不接受。',
    'Self-evaluation is scored out of 100; with another sum neither total nor grade means anything.',
  ),
  example: {
    failing: '预算执行率 10，指标 50＋30＋8，合计 98',
    passing: '预算执行率 10，指标 50＋30＋10，合计 100',
  },
  english: {
    name: 'Weights do not add up to 100',
    basis:
      'The total of the form reads 100: the execution rate and all indicators together (published form of 青神)',
    texts: {
      notHundred: {
        problem:
          'The weights add up to {total} (execution {execution}, indicators {indicators}); they should make 100: {difference} off.',
        advice:
          'Correct the weights so that execution and indicators make 100; add rows that are missing first.',
      },
      declared: {
        problem:
          'The weights add up to {total}; they should make 100 ({rest} where the execution rate gets {further} later): {difference} off.',
        advice:
          'Correct the weights so that the indicators make 100, or {rest} with points left for the execution rate; add rows that are missing first.',
      },
      open: {
        problem: 'The sum of weights (now {total}) cannot be judged: {reason}.',
        advice: 'Complete the form, then check that the sum is 100.',
      },
      noWeights: NO_WEIGHTS_ENGLISH,
    },
  },
});
