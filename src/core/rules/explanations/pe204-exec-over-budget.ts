import { defineExplanation } from '../rule-explanation';

/** PE204 explained: why it is checked, and an example. */
export const EXECUTED_OVER_BUDGET_EXPLAINED = defineExplanation({
  code: 'PE204',
  why: '超预算支出要有追加批复；没有预算却有支出，多为漏填预算数或串行。',
  example: {
    failing: '年初预算数 1172.55，全年执行数 1268.72',
    passing: '全年预算数 15329.53，全年执行数 11852.5',
  },
});
