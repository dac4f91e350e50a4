import { decimal } from '../text/decimal';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { ALL_FORMS } from './support/families';
import { sideOf } from './support/figure-against-row';
import { shown } from './support/listing';
import { goalConflicts, reportConflicts, type TextConflict } from './support/text-against-table';
import { goalFigures, isHeadcount } from './support/text-figures';

/** PE610: a figure of goal, result or report is the one of the indicator that measures the same. */
export const GOAL_TABLE_FIGURE = defineRule({
  code: 'PE610',
  slug: 'goal-table-figure',
  name: '目标数字与指标表不符',
  severity: 'error',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '目标、完成情况和报告中的数字与指标表同名指标的指标值、完成值一致（名称不同的不比较）',
    trust: 'ours',
  },
  texts: {
    target: {
      problem: '“{metric}”文字写 {text}，指标表“{name}”的指标值是 {table}。',
      advice: '核对 {textCell} 与 {tableCell}，统一为批复的目标值。',
    },
    actual: {
      problem: '“{metric}”文字写完成 {text}，指标表“{name}”的实际完成值是 {table}。',
      advice: '核对 {textCell} 与 {tableCell}，以统计数为准统一。',
    },
    short: {
      problem: '“{metric}”文字写完成 {text}，没有达到指标表“{name}”的指标值 {table}。',
      advice: '核对 {textCell} 与 {tableCell}：目标或完成数写错的改正，确未完成的说明原因。',
    },
    mixedUp: {
      problem:
        '“{metric}”文字写 {text}，指标表“{name}”是 {table}；{text} 是“{other}”（{otherCell}）的数，两个口径写反了。',
      advice: '核对 {textCell} 与 {tableCell}、{otherCell}，按同一口径改写。',
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
