import { defineEnglishWords } from '../english-words';

/** PE415 in English. */
export const SCORE_VERSUS_EXECUTION_IN_ENGLISH = defineEnglishWords({
  code: 'PE415',
  name: 'Scores do not fit the execution rate',
  basis: 'Red light of the budget system in use: (s/90 − rate) ÷ (s/90) > 5%',
  texts: {
    gap: {
      problem:
        'The indicators scored {scores} of 90 ({share}) at an execution rate of {rate}: a gap of {gap}, more than 5%.',
      advice:
        'Check the amounts and the actuals; if they are right, explain why less money did all the work.',
    },
    cap: {
      problem: 'At an execution rate of {rate} the total is {cap} at most; the form says {total}.',
      advice: 'By the chosen profile, bring the total down to {cap}.',
    },
    open: {
      problem:
        'Scores and execution rate cannot be compared: {reason}; those given add up to {sum}, {count} are open.',
      advice: 'Fill in the scores, then compare.',
    },
  },
  why: 'Nearly full marks with money left over make a reviewer ask whether targets were low or the amounts wrong.',
});
