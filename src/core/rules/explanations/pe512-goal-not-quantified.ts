import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE512 explained: why it is checked, an example, and its words in English. */
export const GOAL_NOT_QUANTIFIED_EXPLAINED = defineExplanation({
  code: 'PE512',
  why: both(
    '没有数字和时间的目标无法检验，年底也说不清是否完成。',
    'A goal without a figure or a date cannot be tested at the end of the year.',
  ),
  example: {
    failing: '积极推进全民参保计划，促进社会和谐进步',
    passing: '积极推进344534人参保计划，参保率稳定在95%以上',
  },
  english: {
    name: 'Goal cannot be measured',
    basis: 'Goals are to be specific and measurable (in the spirit of 财预〔2015〕163号; the test is ours)',
    texts: {
      goal: {
        problem: 'The annual goal states neither a figure nor a date: {texts}.',
        advice: 'Say how much, what share or by when, in keeping with the indicators.',
      },
      actual: {
        problem: 'What was achieved states neither a figure nor a date: {texts}.',
        advice: 'Say how much, what share or when, item by item.',
      },
      both: {
        problem: 'Neither the annual goal nor what was achieved states a figure or a date: {texts}.',
        advice: 'Give the goal a figure or a date, and say what was reached.',
      },
    },
  },
});
