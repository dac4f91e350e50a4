import { defineExplanation } from '../rule-explanation';

/** PE403 explained: why it is checked, and an example. */
export const WEIGHT_PARENT_CHILD_EXPLAINED = defineExplanation({
  code: 'PE403',
  why: '标签上的分值与各行分值对不上，得分就无法归到一级指标。',
  example: { failing: '产出指标（50分）下各行 8×5＋8＝48', passing: '产出指标（50分）下各行 8×5＋10＝50' },
});
