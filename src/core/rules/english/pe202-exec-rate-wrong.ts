import { defineEnglishWords } from '../english-words';

/** PE202 in English. */
export const EXECUTION_RATE_WRONG_IN_ENGLISH = defineEnglishWords({
  code: 'PE202',
  name: 'Execution rate is wrong',
  basis: 'Execution rate (B/A) = executed ÷ annual budget, rounded half up at the printed digits',
  texts: {
    wrong: {
      problem:
        'The execution rate of “{label}” should be {expected} ({executed} ÷ {budget}); the form says {actual}.',
      advice:
        'Put {expected} into {cell}, or the formula executed ÷ budget; if one of the amounts is wrong, correct it first.',
    },
    parts: {
      problem:
        '“{label}” is 0 or blank; by the sums of its parts the execution rate should be {expected} ({executed} ÷ {budget}); the form says {actual}.',
      advice: 'First put the sums of the parts into the row “{label}”, then put {expected} into {cell}.',
    },
    open: {
      problem: 'The execution rate {actual} of “{label}” cannot be checked: {reason}.',
      advice: 'Fill in the budget and the executed amount of the row “{label}”.',
    },
    blank: {
      problem: '“{label}” states no figure for its {blankEn}.',
      advice: 'Fill in {cell}.',
    },
  },
  why: 'Scores and required reasons rest on the rate; a reviewer recomputes it first.',
});
