import { defineEnglishWords } from '../english-words';

/** PE611 in English. */
export const GOAL_ITEM_DROPPED_IN_ENGLISH = defineEnglishWords({
  code: 'PE611',
  name: 'Goal left unanswered',
  basis: 'The result answers the goal item by item: no item, phrase or number is left out',
  texts: {
    dropped: {
      problem: 'The result says nothing of “{words}” in the goal ({count} in all).',
      advice: 'Say in {cell} what became of these parts of {goalCell}, or why they were not done.',
    },
  },
  why: 'A goal that is not spoken of was not evaluated.',
});
