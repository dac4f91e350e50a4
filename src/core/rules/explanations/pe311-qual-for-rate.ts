import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE311 explained: why it is checked, an example, and its words in English. */
export const QUALITATIVE_FOR_RATE_EXPLAINED = defineExplanation({
  code: 'PE311',
  why: both(
    '比率、人次、金额本来就有数，写“符合实际”等于没有目标。',
    'A rate, a count or an amount has a figure by nature; “as appropriate” is no target.',
  ),
  example: { failing: '门诊医疗费用救助比例：符合实际', passing: '门诊医疗费用救助比例：≥70%' },
  english: {
    name: 'A measurable target in words',
    basis:
      'Indicators are measurable: a name that is a rate, a share, a count or an amount has a figure as target',
    texts: {
      words: {
        problem: '“{name}” can be measured, but its target “{target}” is in words.',
        advice: 'Put a figure with comparison and unit into {cell}, such as ≥70% or ≥1000人次.',
      },
      blank: {
        problem: '{count} indicators state no target: {names}.',
        advice:
          'Give each a target that can be measured; where that is impossible say what is to be reached, or delete the row.',
      },
    },
  },
});
