import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE211 explained: why it is checked, an example, and its words in English. */
export const CALCULATION_ARITHMETIC_EXPLAINED = defineExplanation({
  code: 'PE211',
  why: both('预算金额由测算得出，算式错则申报金额没有依据。', 'The claim rests on its calculation.'),
  example: { failing: '658090 人×32 元=21050880 元', passing: '658090 人×32 元=21058880 元' },
  english: {
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
  },
});
