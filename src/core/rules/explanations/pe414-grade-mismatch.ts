import { defineExplanation } from '../rule-explanation';

/** PE414 explained: why it is checked, and an example. */
export const GRADE_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE414',
  why: '等级由总分决定，两者不符说明有一处填错。',
  example: { failing: '总分 89.5，等级“优”', passing: '总分 89.5，等级“良”' },
});
