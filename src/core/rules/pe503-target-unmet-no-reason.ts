import type { Form, Indicator } from '../form/form';
import type { IndicatorScore } from '../score/form-score';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { isDeclaredNotApplicable, NO_ACTUAL_COLUMN, withoutActuals } from './support/indicator-values';
import { cellList, firstAndRest, shown } from './support/listing';
import { hasReasonColumn, isExplained } from './support/reasons';
import { isOnRunningYear } from './support/running-year';

/** PE503: a target that was missed (a late date included) comes with its reason. */
export const TARGET_UNMET_NO_REASON = defineRule({
  code: 'PE503',
  slug: 'target-unmet-no-reason',
  name: '未达标未说明',
  severity: 'error',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '未完成指标值的，须说明原因和改进措施（财预〔2020〕10号；转移支付区域绩效目标自评表“未完成原因和改进措施”栏）',
    trust: 'national',
  },
  texts: {
    unmet: {
      problem: '“{name}”指标值“{target}”，完成“{actual}”，未达到指标值，没有说明原因。',
      advice: '在 {cell} 写明未完成的原因和改进措施；完成值填错的先改正。',
    },
    unmetRows: {
      problem: '{count} 个指标没有达到指标值：{cells}；表中没有原因栏，也没有在说明里写明原因。',
      advice: '在“说明”或“存在问题”里逐项写明未完成的原因和改进措施。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form, context) => {
    const unjudged = withoutActuals(form);
    if (unjudged) return unjudged;
    if (isOnRunningYear(form)) return { notApplicable: 'year-running' };
    const rows = unmetRows(form, context);
    const found = firstAndRest(rows);
    if (found && !hasReasonColumn(form) && found.rest.length > 0) {
      const actuals = rows.flatMap(({ indicator }) => indicator.actual ?? []);
      return [
        {
          ...finding(found.first),
          message: 'unmetRows',
          with: rows.flatMap(({ indicator }) =>
            [indicator.actual, indicator.target].filter((slot) => slot !== null),
          ),
          parameters: { count: rows.length, cells: cellList(actuals) },
        },
      ];
    }
    return rows.map(finding);
  },
});

/** Rows that miss their target and are not explained; a shared actual counts once. */
export function unmetRows(form: Form, context: RuleContext): readonly IndicatorScore[] {
  return context
    .score(form)
    .indicators.filter(
      ({ indicator, met }) =>
        met === false &&
        indicator.actual !== null &&
        !indicator.shared.includes('actual') &&
        !isDeclaredNotApplicable(indicator.actual) &&
        !isHighExecution(indicator, context) &&
        !isExplained(form, indicator),
    );
}

/** 预算执行率 among the indicators asks for a reason where the one of the funds does: below 90% (PE501). */
export function isHighExecution(
  { name, actualQuantity: quantity }: Indicator,
  { profile }: RuleContext,
): boolean {
  return (
    /(?:预算|资金).{0,4}(?:执行|完成|支出|使用|支付)率/.test(name) &&
    quantity.kind === 'number' &&
    quantity.unit?.base === '%' &&
    quantity.value.gte(profile.execution.reasonBelow)
  );
}

function finding({ indicator, arithmetic }: IndicatorScore): RuleFinding {
  const { target, actual, reason } = indicator;
  const at = actual ?? target ?? indicator.level3 ?? { cell: '' };
  return {
    verdict: 'fail',
    message: 'unmet',
    at,
    with: [target, reason].filter((slot) => slot !== null),
    parameters: {
      name: indicator.name,
      target: shown(target),
      actual: shown(actual),
      cell: (reason ?? placeOfReason(indicator)).cell,
    },
    evidence: {
      operands: { target: shown(target), actual: shown(actual), ...(arithmetic ? { arithmetic } : {}) },
      expected: shown(target),
      actual: shown(actual),
    },
  };
}

function placeOfReason({ remark, actual, target, level3 }: Indicator): { readonly cell: string } {
  return remark ?? actual ?? target ?? level3 ?? { cell: '' };
}
