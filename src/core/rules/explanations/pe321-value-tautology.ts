import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE321 explained: why it is checked, an example, and its words in English. */
export const VALUE_TAUTOLOGY_EXPLAINED = defineExplanation({
  code: 'PE321',
  why: both(
    '指标值只是把名称又说一遍，完成到什么程度无从判断。',
    'A value that says the name again gives no degree to measure against.',
  ),
  example: { failing: '医疗救助实时结算：实时结算', passing: '医疗救助实时结算率：≥95%' },
  english: {
    name: 'The value repeats what the name says',
    basis: 'A value can be measured; it does not merely repeat the name',
    texts: {
      repeats: {
        problem: '“{name}”: the target “{target}” repeats the name and gives nothing to measure.',
        advice: 'Make {cell} something that can be measured: a rate such as ≥95%, a count or a date.',
      },
    },
  },
});
