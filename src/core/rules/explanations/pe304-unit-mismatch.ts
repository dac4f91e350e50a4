import { defineExplanation } from '../rule-explanation';

/** PE304 explained: why it is checked, and an example. */
export const UNIT_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE304',
  why: '没有单位的数字分不清是元、万元还是百分比，汇总时会放大成错误。',
  example: {
    failing: '各级财政实际补助标准 ≥550元，完成值 550',
    passing: '各级财政实际补助标准 ≥550元，完成值 550元',
  },
});
