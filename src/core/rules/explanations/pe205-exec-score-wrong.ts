import { defineExplanation } from '../rule-explanation';

/** PE205 explained: why it is checked, and an example. */
export const EXECUTION_SCORE_WRONG_EXPLAINED = defineExplanation({
  code: 'PE205',
  why: '执行率得分有确定公式，算错会直接改变总分。',
  example: { failing: '执行率 100%，分值 10，得分 9', passing: '执行率 76%，分值 10，得分 7.6' },
});
