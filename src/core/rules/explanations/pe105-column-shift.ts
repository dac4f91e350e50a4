import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE105 explained: why it is checked, an example, and its words in English. */
export const COLUMN_SHIFT_EXPLAINED = defineExplanation({
  code: 'PE105',
  why: both(
    '指标值列里是文字，真正的目标值在旁边一列，系统读取时会丢失。',
    'The figure beside the column is lost when the sheet is imported.',
  ),
  example: { failing: '指标值“群众满意度”，备注“≥99”', passing: '指标值“≥99%”，备注空' },
  english: {
    name: 'Value in the wrong column',
    basis: 'The target stands in the column for targets',
    texts: {
      shifted: {
        problem:
          'The target “{value}” of “{name}” stands in the column “{column}” ({cell}); the target column holds “{target}”.',
        advice: 'Move “{value}” to {targetCell} and clear {cell}.',
      },
    },
  },
});
