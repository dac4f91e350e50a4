import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH, NO_WEIGHTS_ENGLISH } from './shared-words';

/** PE409 in English. */
export const SCORE_FORMULA_IN_ENGLISH = defineEnglishWords({
  code: 'PE409',
  name: 'Score does not follow the formula',
  basis:
    'Cai Yu [2020] No. 10: a target that is met earns the whole weight; one that is not earns the share that was reached',
  texts: {
    wrong: {
      problem: '“{name}” should score {expected} ({arithmetic}); the form says {actual}.',
      advice: 'Put {expected} into {cell}; correct target or actual first if they are wrong.',
    },
    lowered: {
      problem:
        '“{name}” scores {expected} by the formula ({arithmetic}); the form gives {actual} ({explanation}).',
      advice:
        'If points were taken off on purpose, give the ground in the reason column; else put {expected} into {cell}.',
    },
    otherFormula: {
      problem:
        '“{name}”: {actual} follows another formula; by the chosen profile it is {expected} ({arithmetic}).',
      advice: 'Check which formula applies: choose it in the profile, or put {expected} into {cell}.',
    },
    group: {
      problem:
        '“{label}” has {points} points and all its targets were met, so it scores {points}; the form gives {total}, with {actual} for “{name}”.',
      advice: 'Check the score in {cell}: a target that is met earns all its points.',
    },
    noWeights: NO_WEIGHTS_ENGLISH,
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
  },
  why: 'The score of a quantitative indicator follows a formula; reviewers recompute it row by row.',
});
