import { defineExplanation } from '../rule-explanation';

/** PE105 explained: why it is checked, and an example. */
export const COLUMN_SHIFT_EXPLAINED = defineExplanation({
  code: 'PE105',
  why: '指标值列里是文字，真正的目标值在旁边一列，系统读取时会丢失。',
  example: { failing: '指标值“群众满意度”，备注“≥99”', passing: '指标值“≥99%”，备注空' },
});
