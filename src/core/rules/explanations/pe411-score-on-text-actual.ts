import { defineExplanation } from '../rule-explanation';

/** PE411 explained: why it is checked, and an example. */
export const SCORE_ON_TEXT_ACTUAL_EXPLAINED = defineExplanation({
  code: 'PE411',
  why: '指标值是数字，完成值只写“完成”，看不出完成了多少，满分没有依据。',
  example: { failing: '≤30万元，完成值“完成”，90 分得 90', passing: '≤30万元，完成值 28.6万元，90 分得 90' },
});
