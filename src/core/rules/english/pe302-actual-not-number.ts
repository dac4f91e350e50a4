import { defineEnglishWords } from '../english-words';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE302 in English. */
export const ACTUAL_NOT_NUMBER_IN_ENGLISH = defineEnglishWords({
  code: 'PE302',
  name: 'Actual value of a numeric target is no number',
  basis: 'The budget system in use: the actual of a quantitative indicator must be a number, not below 0',
  texts: {
    words: {
      problem:
        '“{name}”: the target “{target}” is a figure, the actual “{actual}” is not, so they cannot be compared.',
      advice: 'Put the figure that was reached, with its unit, into {cell}, written as the target is.',
    },
    negative: {
      problem: '“{name}”: the actual “{actual}” is below 0 (target “{target}”).',
      advice: 'Check the sign and the basis of {cell}.',
    },
    unreadable: {
      problem:
        '“{name}”: the target “{target}” is a figure, the actual “{actual}” cannot be read as one: {reason}.',
      advice:
        'Keep one figure with its unit in {cell} and move the explanation to the reason or remark column.',
    },
    error: {
      problem: '“{name}”: the value {cell} shows “{actual}”: {reason}.',
      advice: 'Mend the formula in {cell} or the cells that it refers to.',
    },
    noActualColumn: NO_ACTUAL_COLUMN_ENGLISH,
    mistyped: {
      problem: '“{name}”: “{actual}” is mistyped and cannot be read as a figure.',
      advice: 'Correct digits, decimal point or percent sign in {cell}.',
    },
    bound: {
      problem: '{count} actual values are bounds instead of figures: {cells}.',
      advice: 'State the figures that were reached, without a comparison sign.',
    },
  },
  why: 'A target in figures cannot be compared with “done”, nor scored in proportion.',
});
