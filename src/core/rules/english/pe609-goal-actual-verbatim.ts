import { defineEnglishWords } from '../english-words';

/** PE609 in English. */
export const GOAL_ACTUAL_VERBATIM_IN_ENGLISH = defineEnglishWords({
  code: 'PE609',
  name: 'Result copied from the goal',
  basis:
    'The result states what happened; half the items (and three at least) in the goal’s words and figures count as copied',
  texts: {
    copied: {
      problem: '{items} of the result repeat the goal in words and figures ({count} of {total}).',
      advice: 'In {cell} say for each of them what was done, how much and when.',
    },
  },
  why: 'Copied goals do not show what was achieved; this is why most forms are sent back.',
});
