import { defineRule } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { filledRows, NO_ACTUAL_COLUMN, sameWords, withoutActuals } from './support/indicator-values';
import { firstAndRest, shown, valueList } from './support/listing';

/** PE325: a qualitative actual that repeats the target word for word. One finding a sheet. */
export const QUALITATIVE_COPIED = defineRule({
  code: 'PE325',
  slug: 'qual-copied',
  name: '定性照抄指标值',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '转移支付自评表注3：定性指标按完成程度填报实际完成值，不照抄目标',
    trust: 'seed',
  },
  texts: {
    copied: {
      problem: '{count} 个定性指标的完成值照抄了指标值：{cells}。',
      advice:
        '改填完成程度：百分比，或“达成预期指标”“部分达成预期指标并具有一定效果”“未达成预期指标且效果较差”，并可附事实。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) => {
    const unjudged = withoutActuals(form);
    if (unjudged) return unjudged;
    const rows = filledRows(form).filter(
      ({ target, actual, targetQuantity }) => targetQuantity.kind === 'text' && sameWords(target, actual),
    );
    const found = firstAndRest(rows);
    if (!found) return [];
    return [
      {
        verdict: 'fail',
        message: 'copied',
        at: found.first.actual,
        with: rows.map(({ actual }) => actual),
        parameters: { count: rows.length, cells: valueList(rows.map(({ actual }) => actual)) },
        evidence: { operands: Object.fromEntries(rows.map(({ actual }) => [actual.cell, shown(actual)])) },
      },
    ];
  },
});
