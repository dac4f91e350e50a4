import { defineExplanation } from '../rule-explanation';

/** PE206 explained: why it is checked, and an example. */
export const EXECUTION_SCORE_DUPLICATED_EXPLAINED = defineExplanation({
  code: 'PE206',
  why: '分项再计一次，总分就会虚高。',
  example: {
    failing: '年度资金总额 得分 10，基本支出 得分 10，项目支出 得分 10',
    passing: '总额 得分 10，其中：财政资金 得分 /',
  },
});
