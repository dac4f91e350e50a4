import { defineRule, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { filledRows, isNumeric, type ValueRow, withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';
import { partOfYear } from './support/period-words';

/** PE313: target and actual cover the same months. An actual that names no period covers the year of the form. */
export const PERIOD_MISMATCH = defineRule({
  code: 'PE313',
  slug: 'period-mismatch',
  name: '期间口径不一致',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '指标值与完成值须为同一期间',
    trust: 'ours',
  },
  texts: {
    target: {
      problem: '“{name}”的指标值“{target}”是“{period}”口径，实际完成值“{actual}”是全年口径。',
      advice: '统一期间：把 {targetCell} 改为全年口径，或在 {cell} 填写同期（{period}）的完成数。',
    },
    actual: {
      problem: '“{name}”的实际完成值“{actual}”是“{period}”口径，指标值“{target}”不是。',
      advice: '在 {cell} 填写与指标值同一期间的完成数。',
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
