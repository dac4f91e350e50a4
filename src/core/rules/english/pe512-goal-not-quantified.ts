import { defineEnglishWords } from '../english-words';

/** PE512 in English. */
export const GOAL_NOT_QUANTIFIED_IN_ENGLISH = defineEnglishWords({
  code: 'PE512',
  name: 'Goal cannot be measured',
  basis: 'Goals are to be specific and measurable (in the spirit of 财预〔2015〕163号; the test is ours)',
  texts: {
    blank: {
      problem: 'The annual goal is blank.',
      advice: 'State the annual goal in {texts}: how much, what share or by when, as the indicators have it.',
    },
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
  why: 'A goal without a figure or a date cannot be tested at the end of the year.',
});
