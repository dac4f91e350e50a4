import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { SELF_EVALUATIONS } from './support/families';
import { filledRows, isNumeric, type ValueRow, withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';
import { partOfYear } from './support/period-words';

/** PE313: target and actual cover the same months. An actual that names no period covers the year of the form. */
export const PERIOD_MISMATCH = defineRule({
  code: 'PE313',
  slug: 'period-mismatch',
  name: both('期间口径不一致', 'Target and actual cover different periods'),
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both('指标值与完成值须为同一期间', 'Target and actual cover the same period'),
    trust: 'ours',
  },
  why: both(
    '用全年数去比前三季度，几乎总能“完成”，结论不成立。',
    'A full year held against nine months is almost always “met”; the comparison says nothing.',
  ),
  example: {
    failing: '不低于上年度前三季度住院救助人次／150226（全年）',
    passing: '不低于上年度住院救助人次（148000）／150226（全年）',
  },
  texts: {
    target: {
      problem: both(
        '“{name}”的指标值“{target}”是“{period}”口径，实际完成值“{actual}”是全年口径。',
        '“{name}”: the target “{target}” covers {period}, the actual “{actual}” the whole year.',
      ),
      advice: both(
        '统一期间：把 {targetCell} 改为全年口径，或在 {cell} 填写同期（{period}）的完成数。',
        'Use one period: put {targetCell} on the whole year, or give the actual of {period} in {cell}.',
      ),
    },
    actual: {
      problem: both(
        '“{name}”的实际完成值“{actual}”是“{period}”口径，指标值“{target}”不是。',
        '“{name}”: the actual “{actual}” covers {period}, the target “{target}” does not.',
      ),
      advice: both(
        '在 {cell} 填写与指标值同一期间的完成数。',
        'Put the actual for the period of the target into {cell}.',
      ),
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    if (!form.table?.hasActualColumn) return { notApplicable: 'actual-column-missing' };
    return filledRows(form).flatMap(judge);
  },
});

function judge(row: ValueRow): RuleFinding[] {
  const { name, target, actual, targetQuantity, actualQuantity } = row;
  const isMeasured = isNumeric(targetQuantity) || targetQuantity.kind === 'relative';
  if (!isMeasured || actualQuantity.kind === 'date' || actualQuantity.kind === 'text') return [];
  const aimed = partOfYear(target.text);
  const reached = partOfYear(actual.text);
  // The name may hold the period for both.
  if (aimed?.period === reached?.period || partOfYear(name) !== null) return [];
  const isTarget = aimed !== null && reached === null;
  if (isTarget && actualQuantity.kind === 'relative') return [];
  const word = isTarget ? aimed.word : (reached?.word ?? '');
  return [
    {
      verdict: 'fail',
      message: isTarget ? 'target' : 'actual',
      at: actual,
      with: [target],
      parameters: {
        name,
        target: shown(target),
        actual: shown(actual),
        period: word,
        cell: actual.cell,
        targetCell: target.cell,
      },
      evidence: {
        operands: { target: shown(target), actual: shown(actual) },
        expected: aimed?.period ?? '1-12月',
        actual: reached?.period ?? '1-12月',
      },
    },
  ];
}
