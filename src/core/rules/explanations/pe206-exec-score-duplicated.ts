import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE206 explained: why it is checked, an example, and its words in English. */
export const EXECUTION_SCORE_DUPLICATED_EXPLAINED = defineExplanation({
  code: 'PE206',
  why: both('分项再计一次，总分就会虚高。', 'Scored again, the parts inflate the total.'),
  example: {
    failing: '年度资金总额 得分 10，基本支出 得分 10，项目支出 得分 10',
    passing: '总额 得分 10，其中：财政资金 得分 /',
  },
  english: {
    name: 'Fund parts are scored again',
    basis: 'Only the total row is scored; the parts carry “/” (Sichuan form of 2023)',
    texts: {
      again: {
        problem: '“{total}” is scored {totalScore}, and its parts again: {parts}.',
        advice: 'Keep the score of the total row only; put “/” into {cells} or clear them.',
      },
    },
  },
});
