import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE310 explained: why it is checked, an example, and its words in English. */
export const QUALITATIVE_NEEDS_PERCENT_EXPLAINED = defineExplanation({
  code: 'PE310',
  why: both(
    '主管部门汇总时要按资金额度加权平均，文字无法加权。',
    'The department weights the actuals by funds when it rolls them up; words cannot be weighted.',
  ),
  example: { failing: '明显提高／明显提高', passing: '明显提高／90%' },
  english: {
    name: 'Qualitative actual is no percent',
    basis:
      'Note 3 of the form: a qualitative actual is a percent, 100-80 (80 included), 80-60 (60 included) or 60-0',
    texts: {
      words: {
        problem:
          '{count} qualitative actuals are words where the note of the form asks for a percent: {cells}.',
        advice:
          'State the degree as a percent: met 100-80 (80 included), partly met 80-60 (60 included), not met 60-0.',
      },
    },
  },
});
