import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';
import { NO_ACTUAL_COLUMN_ENGLISH } from './shared-words';

/** PE302 explained: why it is checked, an example, and its words in English. */
export const ACTUAL_NOT_NUMBER_EXPLAINED = defineExplanation({
  code: 'PE302',
  why: both(
    '指标值是数值，完成值写“完成”“达标”就无法比较，也无法按比例计分。',
    'A target in figures cannot be compared with “done”, nor scored in proportion.',
  ),
  example: { failing: '≤ 30 万元，完成值“完成”', passing: '≤ 30 万元，完成值 28.6 万元' },
  english: {
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
    },
  },
});
