import { defineExplanation } from '../rule-explanation';

/** PE613 explained: why it is checked, and an example. */
export const GOAL_CONTRADICTS_FUND_EXPLAINED = defineExplanation({
  code: 'PE613',
  why: '钱没花出去而任务都完成了，要么预算编多了，要么完成情况不实。',
  example: {
    failing: '执行率 42.34%，完成情况写全部目标均已完成，未说明原因',
    passing: '执行率 42.34%，完成情况写明哪几项未完成及资金结转情况',
  },
});
