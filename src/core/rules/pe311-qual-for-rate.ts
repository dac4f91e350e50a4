import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS } from './support/families';
import { isNumeric, ownQuantity, withoutIndicators } from './support/indicator-values';
import { isCountableName } from './support/indicator-words';
import { shown } from './support/listing';

/** PE311: an indicator whose name is a measure (率, 比例, 人次, 金额 …) has a figure as its target. */
export const QUALITATIVE_FOR_RATE = defineRule({
  code: 'PE311',
  slug: 'qual-for-rate',
  name: '应量化未量化',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '指标应可衡量：名称为率、比例、人次、金额的，指标值应为数值',
    trust: 'practice',
  },
  texts: {
    words: {
      problem: '“{name}”是可量化的指标，指标值“{target}”却是文字。',
      advice: '在 {cell} 填写带比较符和单位的数值，如“≥70%”“≥1000人次”。',
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    form.indicators.flatMap(({ name, target, targetQuantity, remark, shared }): RuleFinding[] => {
      if (target === null || shared.includes('target') || targetQuantity.kind !== 'text') return [];
      if (!isCountableName(name)) return [];
      // The figure slipped into the remark: PE105 says so.
      if (remark !== null && isNumeric(ownQuantity(remark))) return [];
      return [
        {
          verdict: 'fail',
          message: 'words',
          at: target,
          parameters: { name, target: shown(target), cell: target.cell },
          evidence: { operands: { name, target: shown(target) }, actual: shown(target) },
        },
      ];
    }),
});
