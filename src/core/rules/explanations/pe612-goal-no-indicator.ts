import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE612 explained: why it is checked, an example, and its words in English. */
export const GOAL_NO_INDICATOR_EXPLAINED = defineExplanation({
  code: 'PE612',
  why: both(
    '写进目标的数字没有指标，就不会被评分，也无从核实。',
    'A figure in the goal without an indicator is neither scored nor verified.',
  ),
  example: {
    failing: '目标写“参保人员对医保服务的满意度≥85%”，指标表没有满意度指标',
    passing: '指标表设“参保人员满意度”≥85%',
  },
  english: {
    name: 'Goal without an indicator',
    basis: 'What goals and results state in figures has an indicator in the table',
    texts: {
      missing: {
        problem: '“{metric}” ({figures}) has no indicator in the table.',
        advice: 'Add an indicator for “{metric}”, or take the figure out of {cells}.',
      },
    },
  },
});
