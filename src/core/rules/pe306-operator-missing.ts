import type { Form, Indicator, Slot } from '../form/form';
import type { Edit } from '../sheet/edit';
import { compactText } from '../text/normalise';
import { defineRule } from './rule';
import { clearSign, isCost } from './support/direction';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { firstAndRest, shown, valueList } from './support/listing';
import { showsError } from './support/printed';

/**
 * PE306: a target in figures says whether it is a floor, a ceiling or an exact amount. One finding a sheet. Silent where
 * a 指标性质 column or the name (`成活率（≥**%）`) gives the comparison, on 0 (PE314), and where words stand before the
 * figure (PE320).
 */
export const OPERATOR_MISSING = defineRule({
  code: 'PE306',
  slug: 'operator-missing',
  name: '缺比较符',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '定量指标值须写明比较符（≥、≤、＝）；四川等地的表另设“指标性质”列',
    trust: 'published',
  },
  texts: {
    bare: {
      problem: '{count} 个指标值没有比较符：{cells}。',
      advice: '在数值前加比较符：下限填“≥”，上限填“≤”，必须等于的填“＝”。',
    },
    bareCost: {
      problem:
        '{count} 个指标值没有比较符：{cells}；其中成本指标 {costs} 可读作上限（≤），也可读作定额（＝）。',
      advice: '在数值前加比较符：成本上限填“≤”，按标准发放的填“＝”，其余下限填“≥”、必须等于的填“＝”。',
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    const bare = form.indicators.flatMap((indicator) => bareTarget(form, indicator) ?? []);
    const found = firstAndRest(bare);
    if (!found) return [];
    const costs = bare.filter(({ indicator }) => isCost(indicator)).map(({ target }) => target);
    const edits = bare.flatMap(({ edit }) => edit ?? []);
    return [
      {
        verdict: 'fail',
        message: costs.length > 0 ? 'bareCost' : 'bare',
        at: found.first.target,
        with: found.rest.map(({ target }) => target),
        parameters: {
          count: bare.length,
          cells: valueList(bare.map(({ target }) => target)),
          ...(costs.length > 0 ? { costs: valueList(costs) } : {}),
        },
        evidence: { operands: Object.fromEntries(bare.map(({ target }) => [target.cell, shown(target)])) },
        ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
      },
    ];
  },
});

function bareTarget(
  form: Form,
  indicator: Indicator,
): { readonly indicator: Indicator; readonly target: Slot; readonly edit: Edit | null } | null {
  const { target, operator, targetQuantity, name } = indicator;
  if (target === null || indicator.shared.includes('target') || showsError(target)) return null;
  if (targetQuantity.kind !== 'number' || targetQuantity.comparison !== null) return null;
  if (targetQuantity.isApproximate || targetQuantity.name !== null || targetQuantity.value.eq(0)) return null;
  if (operator !== null && compactText(operator.text) !== '') return null;
  if (/[≥≤<>=]/.test(compactText(name))) return null;
  const sign = clearSign(indicator);
  const isPlain =
    target.formula === null && (typeof target.value === 'number' || typeof target.value === 'string');
  const edit = sign !== null && isPlain ? setValue(form.sheet, target, `${sign}${target.text.trim()}`) : null;
  return { indicator, target, edit };
}
