import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE610 explained: why it is checked, an example, and its words in English. */
export const GOAL_TABLE_FIGURE_EXPLAINED = defineExplanation({
  code: 'PE610',
  why: both(
    '同一指标文字和表格两个数，必有一处是错的。',
    'When text and table give one measure two figures, one of them is wrong.',
  ),
  example: {
    failing: '完成情况写“政策范围内住院费用报销比例70%”，指标表完成值 74%',
    passing: '完成情况和指标表都写 74%',
  },
  english: {
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
        advice:
          'Compare {textCell} with {tableCell}: correct what is wrong, or say why the target was missed.',
      },
      mixedUp: {
        problem:
          '“{metric}” is {text} in the text, {table} in the table (“{name}”); {text} is the figure of “{other}” ({otherCell}): the two were mixed up.',
        advice: 'Compare {textCell} with {tableCell} and {otherCell} and keep to one base.',
      },
    },
  },
});
