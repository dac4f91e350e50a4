import { defineExplanation } from '../rule-explanation';

/** PE305 explained: why it is checked, and an example. */
export const UNIT_DOUBLED_EXPLAINED = defineExplanation({
  code: 'PE305',
  why: '名称和值里都写单位，一处改了另一处没改就会互相矛盾。',
  example: { failing: '单位缴费基数（%）　6.80%', passing: '单位缴费比例　6.80%' },
});
