import { defineExplanation } from '../rule-explanation';

/** PE505 explained: why it is checked, and an example. */
export const LOST_SCORE_NO_REASON_EXPLAINED = defineExplanation({
  code: 'PE505',
  why: '扣了分又不说原因，审核人无法核对得分，会要求补写。',
  example: {
    failing: '分值 10，得分 9，偏差原因为空',
    passing: '项目实施 分值 10，得分 7.6，原因“监管措施需要进一步完善”',
  },
});
