import { defineEnglishWords } from '../english-words';

/** PE311 in English. */
export const QUALITATIVE_FOR_RATE_IN_ENGLISH = defineEnglishWords({
  code: 'PE311',
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
  why: 'A rate, a count or an amount has a figure by nature; “as appropriate” is no target.',
});
