import { defineEnglishWords } from '../english-words';

/** PE211 in English. */
export const CALCULATION_ARITHMETIC_IN_ENGLISH = defineEnglishWords({
  code: 'PE211',
  name: 'Calculation is wrong',
  basis: 'Calculations (price × number = amount) and sums in the calculation basis are recomputed',
  texts: {
    equation: {
      problem: 'The calculation “{left}={actual}” is wrong: {left} = {expected}.',
      advice: 'In {cell} change “{actual}” to “{expected}”, or correct the operands.',
    },
    total: {
      problem: 'The total “{actual}” is wrong: {parts} = {expected}.',
      advice: 'Change the total in {cell} to “{expected}”.',
    },
    listed: {
      problem: '“{whole}” is not the sum of the parts listed: {parts} = {expected}.',
      advice: 'Compare the whole with its parts in {cell}.',
    },
  },
  why: 'The claim rests on its calculation.',
});
