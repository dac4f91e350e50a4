import { defineExplanation } from '../rule-explanation';

/** PE106 explained: why it is checked, and an example. */
export const EMPTY_CLASS_ROW_EXPLAINED = defineExplanation({
  code: 'PE106',
  why: '空类别行看起来像漏填，审核时要逐行确认。',
  example: {
    failing: '生态效益指标（指标内容、指标值均空）',
    passing: '没有生态效益的项目不列生态效益指标行',
  },
});
