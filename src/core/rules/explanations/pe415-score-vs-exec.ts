import { defineExplanation } from '../rule-explanation';

/** PE415 explained: why it is checked, and an example. */
export const SCORE_VERSUS_EXECUTION_EXPLAINED = defineExplanation({
  code: 'PE415',
  why: '钱没花完，指标却几乎满分，审核人会追问目标是否偏低、执行数是否有误。',
  example: {
    failing: '预算执行率 70%，90 分的指标得 90',
    passing: '预算执行率 97%，90 分的指标得 89',
  },
});
