import { defineExplanation } from '../rule-explanation';

/** PE213 explained: why it is checked, and an example. */
export const PRICE_QUANTITY_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE213',
  why: '标准、人数、资金三者对不上，往往是口径或单位不同，应说明。',
  example: {
    failing: '参保人数 412 万人 × 550 元 = 226600 万元，资金 208629.83 万元',
    passing: '658090 人 × 32 元 = 2105.89 万元，资金 2105.88 万元',
  },
});
