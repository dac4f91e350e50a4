import { defineExplanation } from '../rule-explanation';

/** PE203 explained: why it is checked, and an example. */
export const EXECUTION_RATE_BASE_WRONG_EXPLAINED = defineExplanation({
  code: 'PE203',
  why: '按年初预算计算会高估或低估执行率，与国库数对不上。',
  example: {
    failing: '年初 238.93，调整后 251.89，执行 251.89，执行率 105.42%',
    passing: '年初 238.93，调整后 251.89，执行 251.89，执行率 100.00%',
  },
});
