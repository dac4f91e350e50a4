import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE611 explained: why it is checked, an example, and its words in English. */
export const GOAL_ITEM_DROPPED_EXPLAINED = defineExplanation({
  code: 'PE611',
  why: both('年初定的目标没有交代，等于没有评价。', 'A goal that is not spoken of was not evaluated.'),
  example: {
    failing: '目标4：…财政补助、个人减支高于上年；参保对象满意度≥90%；完成情况4只写满意度95%',
    passing: '完成情况4：财政补助较上年提高 30 元，个人减支高于上年，满意度95%',
  },
  english: {
    name: 'Goal left unanswered',
    basis: 'The result answers the goal item by item: no item, phrase or number is left out',
    texts: {
      dropped: {
        problem: 'The result says nothing of “{words}” in the goal ({count} in all).',
        advice: 'Say in {cell} what became of these parts of {goalCell}, or why they were not done.',
      },
    },
  },
});
