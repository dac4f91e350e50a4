import { defineRule } from './rule';
import { both } from './support/both';
import { SELF_EVALUATIONS } from './support/families';
import { filledRows, NO_ACTUAL_COLUMN, sameWords, withoutActuals } from './support/indicator-values';
import { firstAndRest, shown, valueList } from './support/listing';

/** PE325: a qualitative actual that repeats the target word for word. One finding a sheet. */
export const QUALITATIVE_COPIED = defineRule({
  code: 'PE325',
  slug: 'qual-copied',
  name: both('定性照抄指标值', 'Qualitative actual copies the target'),
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: both(
      '转移支付自评表注3：定性指标按完成程度填报实际完成值，不照抄目标',
      'Note 3 of the transfer form: a qualitative actual states the degree reached, not the target again',
    ),
    trust: 'seed',
  },
  why: both('完成值照抄目标，等于没有自评。', 'An actual that repeats the target evaluates nothing.'),
  example: { failing: '符合实际／符合实际', passing: '符合实际／90%，或“达成预期指标”' },
  texts: {
    copied: {
      problem: both(
        '{count} 个定性指标的完成值照抄了指标值：{cells}。',
        '{count} qualitative actuals repeat their targets: {cells}.',
      ),
      advice: both(
        '改填完成程度：百分比，或“达成预期指标”“部分达成预期指标并具有一定效果”“未达成预期指标且效果较差”，并可附事实。',
        'State the degree reached: a percent or one of the three grades (达成, 部分达成, 未达成预期指标), with facts where there are some.',
      ),
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
