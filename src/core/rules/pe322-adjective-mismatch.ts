import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { bareName } from './support/indicator-words';
import { shown } from './support/listing';
import { answerFor, answersAnother, propertyOfName } from './support/property-words';

/** PE322: a name that ends in X性 is answered by X, not by the word for another property. */
export const ADJECTIVE_MISMATCH = defineRule({
  code: 'PE322',
  slug: 'adjective-mismatch',
  name: '用词不匹配',
  severity: 'info',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '“X性”类指标的值用“X”回答：健全性→健全，规范性→规范',
    trust: 'ours',
  },
  texts: {
    mismatch: {
      problem: '“{name}”的指标值“{target}”与“{asked}性”不对应。',
      advice: '把 {cell} 改为“{expected}”，或换成可衡量的值。',
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    form.indicators.flatMap(({ name, target, targetQuantity, level3, shared }): RuleFinding[] => {
      if (target === null || shared.includes('target') || targetQuantity.kind !== 'text') return [];
      const asked = propertyOfName(bareName(name));
      const value = compactText(target.text).replace(/[.。;；,，]+$/, '');
      if (asked === null || !answersAnother(asked, value)) return [];
      const expected = answerFor(asked);
      return [
        {
          verdict: 'fail',
          message: 'mismatch',
          at: target,
          with: level3 ? [level3] : [],
          parameters: { name, target: shown(target), asked, expected, cell: target.cell },
          evidence: { operands: { name }, expected, actual: shown(target) },
          ...(target.formula === null ? { fix: confirmFix(setValue(form.sheet, target, expected)) } : {}),
        },
      ];
    }),
});
