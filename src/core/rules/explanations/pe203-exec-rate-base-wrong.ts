import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE203 explained: why it is checked, an example, and its words in English. */
export const EXECUTION_RATE_BASE_WRONG_EXPLAINED = defineExplanation({
  code: 'PE203',
  why: both(
    '按年初预算计算会高估或低估执行率，与国库数对不上。',
    'On the initial budget the rate disagrees with the treasury.',
  ),
  example: {
    failing: '年初 238.93，调整后 251.89，执行 251.89，执行率 105.42%',
    passing: '年初 238.93，调整后 251.89，执行 251.89，执行率 100.00%',
  },
  english: {
    name: 'Execution rate on the wrong base',
    basis: 'Execution rate = executed ÷ adjusted budget (notes of the Sichuan form of 2023)',
    texts: {
      base: {
        problem:
          'The rate {actual} of “{label}” is on the initial budget ({executed} ÷ {initial}); on the adjusted one it is {executed} ÷ {budget} = {expected}.',
        advice: 'Put {expected} into {cell}.',
      },
    },
  },
});
