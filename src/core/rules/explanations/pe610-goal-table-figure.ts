import { defineExplanation } from '../rule-explanation';

/** PE610 explained: why it is checked, and an example. */
export const GOAL_TABLE_FIGURE_EXPLAINED = defineExplanation({
  code: 'PE610',
  why: '同一指标文字和表格两个数，必有一处是错的。',
  example: {
    failing: '完成情况写“政策范围内住院费用报销比例70%”，指标表完成值 74%',
    passing: '完成情况和指标表都写 74%',
  },
});
