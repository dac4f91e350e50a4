import { defineExplanation } from '../rule-explanation';

/** PE325 explained: why it is checked, and an example. */
export const QUALITATIVE_COPIED_EXPLAINED = defineExplanation({
  code: 'PE325',
  why: '完成值照抄目标，等于没有自评。',
  example: { failing: '符合实际／符合实际', passing: '符合实际／90%，或“达成预期指标”' },
});
