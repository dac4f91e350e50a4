import { defineExplanation } from '../rule-explanation';

/** PE309 explained: why it is checked, and an example. */
export const TARGET_COPIED_EXPLAINED = defineExplanation({
  code: 'PE309',
  why: '多项完成值正好等于目标下限，审核人会怀疑是照抄而不是统计。',
  example: { failing: '≥80%／80%，≥85%／85%，≥70%／70%', passing: '≥80%／83.6%，≥85%／91.2%，≥70%／70%' },
});
