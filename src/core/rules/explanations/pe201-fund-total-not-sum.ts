import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE201 explained: why it is checked, an example, and its words in English. */
export const FUND_TOTAL_NOT_SUM_EXPLAINED = defineExplanation({
  code: 'PE201',
  why: both(
    '资金合计不平，执行率和得分就没有可靠的基数。',
    'When the funds do not add up, rate and score have no base.',
  ),
  example: {
    failing: '年度资金总额 0、0、0；其中：本年财政拨款 90、89.974、89.974',
    passing: '年度资金总额 15329.53；中央补助 11221.53，地方资金 4108',
  },
  english: {
    name: 'Fund total is not the sum of its parts',
    basis: 'The total is the sum of the sources, column by column, within 0.01; blank parts count as 0',
    texts: {
      wrong: {
        problem:
          '{column} of “{label}” is {actual}; its parts add up to {expected} ({arithmetic}), a difference of {difference}.',
        advice: 'Compare {cell} with its parts; if these are right, put {expected} into {cell}.',
      },
      above: {
        problem: '{column} of “{label}” is {actual}, less than its part {expected} ({arithmetic}).',
        advice: 'Compare {cell} with its part: the whole cannot be less.',
      },
      open: {
        problem:
          '{column} of “{label}” is blank while its parts add up to {expected} ({arithmetic}); the total cannot be judged.',
        advice: 'Put the total {expected} into {cell}.',
      },
      broken: {
        problem: '{column} of “{label}” ({cell}) shows a failed formula.',
        advice: 'Correct the formula in {cell} first.',
      },
    },
  },
});
