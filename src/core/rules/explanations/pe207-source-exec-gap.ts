import { defineExplanation } from '../rule-explanation';

/** PE207 explained: why it is checked, and an example. */
export const SOURCE_EXECUTION_GAP_EXPLAINED = defineExplanation({
  code: 'PE207',
  why: '总执行率会掩盖某一来源基本未支出的情况，审核时常被追问。',
  example: { failing: '中央补助 100.00%，地方资金 15.36%', passing: '中央补助 100.00%，地方资金 100.00%' },
});
