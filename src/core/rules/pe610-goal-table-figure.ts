import { decimal } from '../text/decimal';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { both } from './support/both';
import { ALL_FORMS } from './support/families';
import { sideOf } from './support/figure-against-row';
import { shown } from './support/listing';
import { goalConflicts, reportConflicts, type TextConflict } from './support/text-against-table';
import { goalFigures, isHeadcount } from './support/text-figures';

/** PE610: a figure of goal, result or report is the one of the indicator that measures the same. */
export const GOAL_TABLE_FIGURE = defineRule({
  code: 'PE610',
  slug: 'goal-table-figure',
  name: both('目标数字与指标表不符', 'Figure of the goal differs from the table'),
  severity: 'error',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '目标、完成情况和报告中的数字与指标表同名指标的指标值、完成值一致（名称不同的不比较）',
      'Figures of goals, results and reports are those of the indicator of the same name; different names are not compared',
    ),
    trust: 'ours',
  },
  why: both(
    '同一指标文字和表格两个数，必有一处是错的。',
    'When text and table give one measure two figures, one of them is wrong.',
  ),
  example: {
    failing: '完成情况写“政策范围内住院费用报销比例70%”，指标表完成值 74%',
    passing: '完成情况和指标表都写 74%',
  },
  texts: {
    target: {
      problem: both(
        '“{metric}”文字写 {text}，指标表“{name}”的指标值是 {table}。',
        '“{metric}” is {text} in the text; the target of “{name}” in the table is {table}.',
      ),
      advice: both(
        '核对 {textCell} 与 {tableCell}，统一为批复的目标值。',
        'Compare {textCell} with {tableCell} and give both the approved target.',
      ),
    },
    actual: {
      problem: both(
        '“{metric}”文字写完成 {text}，指标表“{name}”的实际完成值是 {table}。',
        '“{metric}” is reported as {text} in the text; the actual of “{name}” in the table is {table}.',
      ),
      advice: both(
        '核对 {textCell} 与 {tableCell}，以统计数为准统一。',
        'Compare {textCell} with {tableCell} and give both what was counted.',
      ),
    },
    short: {
      problem: both(
        '“{metric}”文字写完成 {text}，没有达到指标表“{name}”的指标值 {table}。',
        '“{metric}” is reported as {text}, which does not reach the target {table} of “{name}”.',
      ),
      advice: both(
        '核对 {textCell} 与 {tableCell}：目标或完成数写错的改正，确未完成的说明原因。',
        'Compare {textCell} with {tableCell}: correct what is wrong, or say why the target was missed.',
      ),
    },
    mixedUp: {
      problem: both(
        '“{metric}”文字写 {text}，指标表“{name}”是 {table}；{text} 是“{other}”（{otherCell}）的数，两个口径写反了。',
        '“{metric}” is {text} in the text, {table} in the table (“{name}”); {text} is the figure of “{other}” ({otherCell}): the two were mixed up.',
      ),
      advice: both(
        '核对 {textCell} 与 {tableCell}、{otherCell}，按同一口径改写。',
        'Compare {textCell} with {tableCell} and {otherCell} and keep to one base.',
      ),
    },
  },
  check: (form, { profile }): RuleOutcome => {
    if (form.table === null || form.indicators.length === 0) return { notApplicable: 'no-table' };
    if (goalFigures(form).length === 0) return { notApplicable: 'no-figures' };
    return goalConflicts(form, decimal(profile.scoring.approximateBand)).map(finding);
  },
  checkWorkbook: (recognition, { profile }) =>
    reportConflicts(recognition, profile.scoring.approximateBand).map(finding),
});

function finding(conflict: TextConflict): RuleFinding {
  const { form, figure, report, indicator, side, kind, mixedUp } = conflict;
  const table = sideOf(indicator, side)?.slot ?? indicator.level3 ?? figure.slot;
  const other = mixedUp ? (sideOf(mixedUp, side)?.slot ?? null) : null;
  const textCell = report && report.sheet !== form.sheet ? `${report.sheet}!${figure.cell}` : figure.cell;
  return {
    verdict: 'fail',
    message: kind === 'short' ? 'short' : other ? 'mixedUp' : side,
    sheet: form.sheet,
    at: table,
    with: [{ cell: textCell }, ...(indicator.level3 ? [indicator.level3] : []), ...(other ? [other] : [])],
    parameters: {
      metric: isHeadcount(figure.unit) ? figure.metric + figure.following : figure.metric,
      text: figure.text,
      name: indicator.name,
      table: shown(table),
      textCell,
      tableCell: table.cell,
      ...(mixedUp && other ? { other: mixedUp.name, otherCell: other.cell } : {}),
    },
    evidence: {
      operands: { [textCell]: figure.text, [table.cell]: shown(table) },
      expected: shown(table),
      actual: figure.text,
    },
    spans:
      report && report.sheet !== form.sheet ? [] : [{ cell: figure.cell, from: figure.from, to: figure.to }],
  };
}
