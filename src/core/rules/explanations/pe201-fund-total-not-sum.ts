import { defineExplanation } from '../rule-explanation';

/** PE201 explained: why it is checked, and an example. */
export const FUND_TOTAL_NOT_SUM_EXPLAINED = defineExplanation({
  code: 'PE201',
  why: '资金合计不平，执行率和得分就没有可靠的基数。',
  example: {
    failing: '年度资金总额 0、0、0；其中：本年财政拨款 90、89.974、89.974',
    passing: '年度资金总额 15329.53；中央补助 11221.53，地方资金 4108',
  },
});
