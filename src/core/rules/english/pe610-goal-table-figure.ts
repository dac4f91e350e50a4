import { defineEnglishWords } from '../english-words';

/** PE610 in English. */
export const GOAL_TABLE_FIGURE_IN_ENGLISH = defineEnglishWords({
  code: 'PE610',
  name: 'Figure of the goal differs from the table',
  basis:
    'Figures of goals, results and reports are those of the indicator of the same name; different names are not compared',
  texts: {
    target: {
      problem: '“{metric}” is {text} in the text; the target of “{name}” in the table is {table}.',
      advice: 'Compare {textCell} with {tableCell} and give both the approved target.',
    },
    actual: {
      problem:
        '“{metric}” is reported as {text} in the text; the actual of “{name}” in the table is {table}.',
      advice: 'Compare {textCell} with {tableCell} and give both what was counted.',
    },
    short: {
      problem: '“{metric}” is reported as {text}, which does not reach the target {table} of “{name}”.',
      advice: 'Compare {textCell} with {tableCell}: correct what is wrong, or say why the target was missed.',
    },
    mixedUp: {
      problem:
        '“{metric}” is {text} in the text, {table} in the table (“{name}”); {text} is the figure of “{other}” ({otherCell}): the two were mixed up.',
      advice: 'Compare {textCell} with {tableCell} and {otherCell} and keep to one base.',
    },
  },
  why: 'When text and table give one measure two figures, one of them is wrong.',
});
