import { defineExplanation } from '../rule-explanation';

/** PE512 explained: why it is checked, and an example. */
export const GOAL_NOT_QUANTIFIED_EXPLAINED = defineExplanation({
  code: 'PE512',
  why: '没有数字和时间的目标无法检验，年底也说不清是否完成。',
  example: {
    failing: '积极推进全民参保计划，促进社会和谐进步',
    passing: '积极推进344534人参保计划，参保率稳定在95%以上',
  },
});
