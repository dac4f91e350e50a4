import type { Indicator, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import type { Quantity } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS } from './support/families';
import { isPercent, unitOf, withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';

/** PE312: a target measured against a prior year or a past level states that level somewhere in its row. */
export const RELATIVE_NO_BASE = defineRule({
  code: 'PE312',
  slug: 'relative-no-base',
  name: '相对目标缺基数',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '与上年、同期、历史水平比较的目标须写明基数',
    trust: 'ours',
  },
  texts: {
    noBase: {
      problem:
        '“{name}”的指标值“{target}”以“{base}”为基数，表中没有给出基数；完成值为“{actual}”，是否完成无法判断。',
      advice: '在 {cell} 或备注栏写明{base}的数值，如“不低于上年（150000人次）”。',
    },
    noBaseTarget: {
      problem: '“{name}”的指标值“{target}”以“{base}”为基数，表中没有给出基数。',
      advice: '在 {cell} 或备注栏写明{base}的数值，如“不低于上年（150000人次）”。',
    },
  },
  check: (form) => withoutIndicators(form) ?? form.indicators.flatMap(judge),
});

function judge(indicator: Indicator): RuleFinding[] {
  const { name, target, actual, targetQuantity, shared } = indicator;
  if (target === null || shared.includes('target') || targetQuantity.kind !== 'relative') return [];
  if (statesBase(indicator, target)) return [];
  if (targetQuantity.change !== null && statesChange(indicator.actualQuantity)) return [];
  const hasActual = actual !== null && shown(actual) !== '';
  return [
    {
      verdict: 'fail',
      message: hasActual ? 'noBase' : 'noBaseTarget',
      at: target,
      with: actual ? [actual] : [],
      parameters: {
        name,
        target: shown(target),
        base: targetQuantity.base,
        actual: shown(actual),
        cell: target.cell,
      },
      evidence: { operands: { target: shown(target), actual: shown(actual), base: null } },
    },
  ];
}

/** `较上年提高5%` answered by `6%` or `提高6%` can be judged: both are the change itself. */
function statesChange(actual: Quantity): boolean {
  return isPercent(unitOf(actual)) || (actual.kind === 'relative' && actual.change !== null);
}

/** A figure in brackets in the target, or beside a word for the past in the row's other cells. */
function statesBase(indicator: Indicator, target: Slot): boolean {
  if (/\([^()]*\d[^()]*\)/.test(compactText(target.text))) return true;
  const beside = [indicator.actual, indicator.remark, indicator.reason, indicator.method];
  return beside.some((slot) => {
    const text = slot === null ? '' : compactText(slot.text);
    return /(上年|去年|上一年|同期|历史|基数|20[0-9]{2}年)[^0-9]{0,12}[0-9]/.test(text);
  });
}
