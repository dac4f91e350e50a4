import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE318 explained: why it is checked, an example, and its words in English. */
export const COST_MISSING_EXPLAINED = defineExplanation({
  code: 'PE318',
  why: both(
    '没有成本指标，就看不出花的钱是否控制在预算和标准之内。',
    'Without a cost indicator nobody sees whether spending kept to budget and standard.',
  ),
  example: { failing: '产出指标只有数量、质量、时效', passing: '成本指标：项目总成本 ≤90万元' },
  english: {
    name: 'No cost indicator',
    basis: '财预〔2021〕101号: project indicators include cost indicators',
    texts: {
      missing: {
        problem: 'The form has no cost indicator.',
        advice: 'Add a cost indicator, such as 项目总成本 ≤ the budget, or 补助标准 ＝550元/人.',
      },
      emptyClass: {
        problem: 'The class “{label}” holds no indicator.',
        advice: 'Fill in the row of {cell}, such as 项目总成本 ≤ the budget.',
      },
      open: {
        problem: '{count} indicators have no class; whether one of them is a cost cannot be said.',
        advice: 'Give the indicators their classes first (see PE104).',
      },
    },
  },
});
