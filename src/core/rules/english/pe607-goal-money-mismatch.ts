import { defineEnglishWords } from '../english-words';

/** PE607 in English. */
export const GOAL_MONEY_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE607',
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
  why: 'When the goal gives other money than the fund table one of them was not brought up to date.',
});
