import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE415 explained: why it is checked, an example, and its words in English. */
export const SCORE_VERSUS_EXECUTION_EXPLAINED = defineExplanation({
  code: 'PE415',
  why: both(
    '钱没花完，指标却几乎满分，审核人会追问目标是否偏低、执行数是否有误。',
    'Nearly full marks with money left over make a reviewer ask whether targets were low or the amounts wrong.',
  ),
  example: {
    failing: '预算执行率 70%，90 分的指标得 90',
    passing: '预算执行率 97%，90 分的指标得 89',
  },
  english: {
    name: 'Scores do not fit the execution rate',
    basis: 'Red light of the budget system in use: (s/90 − rate) ÷ (s/90) > 5%',
    texts: {
      gap: {
        problem:
          'The indicators scored {scores} of 90 ({share}) at an execution rate of {rate}: a gap of {gap}, more than 5%.',
        advice:
          'Check the amounts and the actuals; if they are right, explain why less money did all the work.',
      },
      cap: {
        problem: 'At an execution rate of {rate} the total is {cap} at most; the form says {total}.',
        advice: 'By the chosen profile, bring the total down to {cap}.',
      },
      open: {
        problem:
          'Scores and execution rate cannot be compared: {reason}; those given add up to {sum}, {count} are open.',
        advice: 'Fill in the scores, then compare.',
      },
    },
  },
});
