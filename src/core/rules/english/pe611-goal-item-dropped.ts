import { defineEnglishWords } from '../english-words';

/** PE611 in English. */
export const GOAL_ITEM_DROPPED_IN_ENGLISH = defineEnglishWords({
  code: 'PE611',
  name: 'Goal left unanswered',
  basis: 'The result answers the goal item by item: no item, phrase or number is left out',
  texts: {
    blank: {
      problem: 'Nothing is said of how the annual goal ({goalCell}) was met.',
      advice: 'Answer {goalCell} item by item in {cell}, with a reason for what was not done.',
    },
    dropped: {
      problem: 'The result says nothing of “{words}” in the goal ({count} in all).',
      advice: 'Say in {cell} what became of these parts of {goalCell}, or why they were not done.',
    },
  },
  why: 'A goal that is not spoken of was not evaluated.',
});
