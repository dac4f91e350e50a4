import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';

/** A shorter value (合格, 完成) is an answer, whatever the name holds. */
const SHORTEST = 3;

/** PE321: a value in words says more than the name does. X性 answered by X is the expected word and passes. */
export const VALUE_TAUTOLOGY = defineRule({
  code: 'PE321',
  slug: 'value-tautology',
  name: '指标值同义反复',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '指标值应可衡量，不能只重复指标名称',
    trust: 'practice',
  },
  texts: {
    repeats: {
      problem: '“{name}”的指标值“{target}”只是重复名称，没有可衡量的标准。',
      advice: '把 {cell} 改为可衡量的值，如比率“≥95%”、数量或完成时间。',
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    form.indicators.flatMap(({ name, target, targetQuantity, level3, shared }): RuleFinding[] => {
      if (target === null || shared.includes('target') || targetQuantity.kind !== 'text') return [];
      const value = compactText(target.text).replace(/[.。;；,，]+$/, '');
      const plainName = compactText(name);
      if (value.length < SHORTEST || !plainName.includes(value)) return [];
      if (/^(性|度|率|程度|情况)/.test(plainName.slice(plainName.indexOf(value) + value.length))) return [];
      return [
        {
          verdict: 'fail',
          message: 'repeats',
          at: target,
          with: level3 ? [level3] : [],
          parameters: { name, target: shown(target), cell: target.cell },
          evidence: { operands: { name, target: shown(target) }, actual: shown(target) },
        },
      ];
    }),
});
