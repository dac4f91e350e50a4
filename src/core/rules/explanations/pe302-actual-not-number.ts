import { defineExplanation } from '../rule-explanation';

/** PE302 explained: why it is checked, and an example. */
export const ACTUAL_NOT_NUMBER_EXPLAINED = defineExplanation({
  code: 'PE302',
  why: '指标值是数值，完成值写“完成”“达标”就无法比较，也无法按比例计分。',
  example: { failing: '≤ 30 万元，完成值“完成”', passing: '≤ 30 万元，完成值 28.6 万元' },
});
