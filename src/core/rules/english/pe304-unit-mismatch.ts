import { defineEnglishWords } from '../english-words';

/** PE304 in English. */
export const UNIT_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE304',
  name: 'Unit missing or different',
  basis: 'Target and actual state the same unit of measure; some provinces give it a column of its own',
  texts: {
    lost: {
      problem: '“{name}”: the target “{target}” has the unit “{unit}”, the actual “{actual}” has none.',
      advice: 'Write “{actual}{unit}” in {cell}.',
    },
    lostRows: {
      problem: 'In {count} rows the target has a unit and the actual has none: {cells}.',
      advice:
        "Add the target's unit row by row; for a number, a number format is enough and the value stays.",
    },
    unstated: {
      problem: '“{name}”: the target “{target}” has no unit, the actual “{actual}” is in “{unit}”.',
      advice: 'Add the unit “{unit}” to the target in {cell}.',
    },
    unstatedRows: {
      problem: 'In {count} rows the actual has a unit and the target has none: {cells}.',
      advice: "Add the actual's unit to the target row by row.",
    },
    differs: {
      problem: '“{name}”: target “{target}” and actual “{actual}” are in different units.',
      advice: "Write {cell} in the target's unit “{unit}”, or agree on one basis first.",
    },
    nowhere: {
      problem: '“{name}”: the value “{target}” has no unit; neither has the name nor the actual.',
      advice: 'Add the unit of measure (次, 人, 万元, % …) in {cell}, and in the actual.',
    },
    nowhereRows: {
      problem: 'In {count} rows neither the values nor the names state a unit: {cells}.',
      advice: 'Add the unit of measure row by row.',
    },
    percent: {
      problem: '“{name}” is a ratio, but the value “{target}” has no percent sign.',
      advice: 'Write “{target}%” in {cell}.',
    },
    percentRows: {
      problem: '{count} ratios have no percent sign: {cells}.',
      advice: 'Add the percent sign row by row.',
    },
    column: {
      problem: '“{name}” is a rate, but its unit is given as “{value}”.',
      advice: 'Change {cell} to “%”; if it is a number, change the name.',
    },
    ambiguous: {
      problem: '“{name}” is in percent and {cell} holds “{value}”: {reason}.',
      advice: 'Say which is meant: give {cell} a percent format or write the figure with %.',
    },
    perHead: {
      problem: 'The rate “{rates}” in the calculation basis does not state 元.',
      advice: 'Write the rate in {cell} as …元/人.',
    },
  },
  why: 'A figure without a unit may be yuan, ten thousand yuan or percent; rolled up, it becomes an error.',
});
