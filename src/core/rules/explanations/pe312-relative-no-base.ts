import { defineExplanation } from '../rule-explanation';

/** PE312 explained: why it is checked, and an example. */
export const RELATIVE_NO_BASE_EXPLAINED = defineExplanation({
  code: 'PE312',
  why: '没有上年数就无法判断“不低于上年”是否做到。',
  example: { failing: '不低于上年／高于上年', passing: '不低于上年（93.5%）／95.1%' },
});
