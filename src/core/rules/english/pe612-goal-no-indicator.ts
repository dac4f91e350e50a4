import { defineEnglishWords } from '../english-words';

/** PE612 in English. */
export const GOAL_NO_INDICATOR_IN_ENGLISH = defineEnglishWords({
  code: 'PE612',
  name: 'Goal without an indicator',
  basis: 'What goals and results state in figures has an indicator in the table',
  texts: {
    missing: {
      problem: '“{metric}” ({figures}) has no indicator in the table.',
      advice: 'Add an indicator for “{metric}”, or take the figure out of {cells}.',
    },
  },
  why: 'A figure in the goal without an indicator is neither scored nor verified.',
});
