import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE607 explained: why it is checked, an example, and its words in English. */
export const GOAL_MONEY_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE607',
  why: both(
    '目标里的金额与资金表不一致，说明有一处没有随预算调整更新。',
    'When the goal gives other money than the fund table one of them was not brought up to date.',
  ),
  example: {
    failing: '资金表预算 202.64 万元，目标写“2026400元，其中 40+25.2+2.8+96+10=174 万元”',
    passing: '资金表执行 89.974 万元，完成情况写“完成预算89.97万元”',
  },
  english: {
    name: 'Money in the goal differs from the fund table',
    basis:
      'Money in goals agrees with the fund table within 0.10 万元 or 0.5 %; listed parts add up to their whole',
    texts: {
      table: {
        problem: 'The text says “{text}”, the fund table {table} {unit}: {gap} {unit} apart.',
        advice: 'Compare {cell} with {tableCell} and give them one figure.',
      },
      parts: {
        problem: '“{whole}” is not the sum of the parts listed: {parts} = {expected}.',
        advice: 'Compare the whole with its parts in {cell}; add what is missing or correct the whole.',
      },
      noUnit: {
        problem: '“{text}” has no unit; the fund table says {table} {unit}.',
        advice: 'Add the unit {unit} behind “{text}” in {cell}.',
      },
      unitUnknown: {
        problem: 'Cannot be judged: {reason}.',
        advice: 'State the unit of the fund table, then compare {cell} again.',
      },
    },
  },
});
