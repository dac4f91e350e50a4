import { defineExplanation } from '../rule-explanation';

/** PE314 explained: why it is checked, and an example. */
export const ZERO_TARGET_EXPLAINED = defineExplanation({
  code: 'PE314',
  why: '0 不能作除数，按比例计分会出错，须说明采用的规则。',
  example: { failing: '虚报参保人数（人）0／0（仅提示）', passing: '虚报参保人数（人）≤5／0' },
});
