import { defineExplanation } from '../rule-explanation';

/** PE409 explained: why it is checked, and an example. */
export const SCORE_FORMULA_EXPLAINED = defineExplanation({
  code: 'PE409',
  why: '定量指标的得分有确定公式，多记少记都会改变总分，审核时逐行复算。',
  example: {
    failing: '98%／98%，分值 20，得分 19.6',
    passing: '98%／98%，分值 20，得分 20',
  },
});
