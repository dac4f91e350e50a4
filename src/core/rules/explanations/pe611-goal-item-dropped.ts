import { defineExplanation } from '../rule-explanation';

/** PE611 explained: why it is checked, and an example. */
export const GOAL_ITEM_DROPPED_EXPLAINED = defineExplanation({
  code: 'PE611',
  why: '年初定的目标没有交代，等于没有评价。',
  example: {
    failing: '目标4：…财政补助、个人减支高于上年；参保对象满意度≥90%；完成情况4只写满意度95%',
    passing: '完成情况4：财政补助较上年提高 30 元，个人减支高于上年，满意度95%',
  },
});
