import { defineExplanation } from '../rule-explanation';

/** PE609 explained: why it is checked, and an example. */
export const GOAL_ACTUAL_VERBATIM_EXPLAINED = defineExplanation({
  code: 'PE609',
  why: '照抄目标看不出实际完成了什么，是自评表最常见的退回原因。',
  example: {
    failing: '目标1：持续做好困难群众参保资助工作；完成情况1：持续做好困难群众参保资助工作',
    passing: '完成情况1：全年资助困难群众参保 194279 人次，较上年增加 3%',
  },
});
