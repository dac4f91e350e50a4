import { defineExplanation } from '../rule-explanation';

/** PE303 explained: why it is checked, and an example. */
export const TARGET_TEXT_ACTUAL_NUMBER_EXPLAINED = defineExplanation({
  code: 'PE303',
  why: '目标没有数值，完成数再大也说不清是否完成。',
  example: {
    failing: '资助参保人次：“对符合条件的重点救助对象资助参加城乡居民医保”，完成值 194279',
    passing: '资助参保人次：≥190000人次，完成值 194279人次',
  },
});
