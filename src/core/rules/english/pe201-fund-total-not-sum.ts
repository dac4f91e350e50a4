import { defineEnglishWords } from '../english-words';

/** PE201 in English. */
export const FUND_TOTAL_NOT_SUM_IN_ENGLISH = defineEnglishWords({
  code: 'PE201',
  name: 'Fund total is not the sum of its parts',
  basis: 'The total is the sum of the sources, column by column, within 0.01; blank parts count as 0',
  texts: {
    wrong: {
      problem:
        '{column} of “{label}” is {actual}; its parts add up to {expected} ({arithmetic}), a difference of {difference}.',
      advice: 'Compare {cell} with its parts; if these are right, put {expected} into {cell}.',
    },
    left: {
      problem: '“{label}”: {columns} are all 0; the parts add up to {expected}.',
      advice: 'Enter the sums of the parts in {cells}: {expected}.',
    },
    above: {
      problem: '{column} of “{label}” is {actual}, less than its part {expected} ({arithmetic}).',
      advice: 'Compare {cell} with its part: the whole cannot be less.',
    },
    open: {
      problem:
        '{column} of “{label}” is blank while its parts add up to {expected} ({arithmetic}); the total cannot be judged.',
      advice: 'Put the total {expected} into {cell}.',
    },
    broken: {
      problem: '{column} of “{label}” ({cell}) shows a failed formula.',
      advice: 'Correct the formula in {cell} first.',
    },
    negative: {
      problem: '“{label}” is negative: {actual}.',
      advice: 'Check the sign of {cell}; after a cut, state what is left.',
    },
  },
  why: 'When the funds do not add up, rate and score have no base.',
});
