import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE202 explained: why it is checked, an example, and its words in English. */
export const EXECUTION_RATE_WRONG_EXPLAINED = defineExplanation({
  code: 'PE202',
  why: both(
    '执行率是评分和说明原因的依据，审核时首先复算。',
    'Scores and required reasons rest on the rate; a reviewer recomputes it first.',
  ),
  example: {
    failing: '本年财政拨款 90 / 89.974 / 89.974，年度资金总额 0，执行率印作 0',
    passing: '年度资金总额 15329.53，执行 11852.5，执行率 77.32%',
  },
  english: {
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
    },
  },
});
