import { defineExplanation } from '../rule-explanation';

/** PE308 explained: why it is checked, and an example. */
export const PERCENT_OUT_OF_RANGE_EXPLAINED = defineExplanation({
  code: 'PE308',
  why: '比率超过 100% 多半是分子分母口径不一或小数点错位。',
  example: {
    failing: '以常住人口数为基数计算的参保率 ≥98%，完成值 101%',
    passing: '参保率 ≥98%，完成值 99.2%',
  },
});
