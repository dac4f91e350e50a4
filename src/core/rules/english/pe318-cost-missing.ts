import { defineEnglishWords } from '../english-words';

/** PE318 in English. */
export const COST_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE318',
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
  why: 'Without a cost indicator nobody sees whether spending kept to budget and standard.',
});
