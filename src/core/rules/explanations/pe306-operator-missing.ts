import { defineExplanation } from '../rule-explanation';

/** PE306 explained: why it is checked, and an example. */
export const OPERATOR_MISSING_EXPLAINED = defineExplanation({
  code: 'PE306',
  why: '没有比较符的数只能按“等于”计分，超额和节约都说不清是好是坏。',
  example: {
    failing: '建档立卡贫困人口就医医疗补助率 100%',
    passing: '建档立卡贫困人口就医医疗补助率 ＝100%',
  },
});
