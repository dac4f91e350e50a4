import { defineRule, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';
import { showsError } from './support/printed';

/** PE314: a target of 0 has no ratio; the user is told which rule is used instead (rule book 6.4). */
export const ZERO_TARGET = defineRule({
  code: 'PE314',
  slug: 'zero-target',
  name: '目标值为0',
  severity: 'info',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '目标值为 0 时不按比例计分：完成值为 0 得满分，大于 0 不得分（“≥0”除外）',
    trust: 'practice',
  },
  texts: {
    zero: {
      problem: '“{name}”的指标值为“{target}”，完成值为“{actual}”：目标为 0，不按比例计分。',
      advice: '按零目标规则：完成值为 0 得满分，大于 0 不得分。确为“零发生”类指标的，无须改动 {cell}。',
    },
    zeroFloor: {
      problem: '“{name}”的指标值为“{target}”，完成值为“{actual}”：下限为 0，任何完成值都算完成。',
      advice: '核对 {cell}：如应“零发生”，改为“＝0”或“≤0”；如应有下限，填写实际下限。',
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    form.indicators.flatMap(({ name, target, actual, targetQuantity, shared }): RuleFinding[] => {
      if (target === null || shared.includes('target') || showsError(target)) return [];
      if (targetQuantity.kind !== 'number' || !targetQuantity.value.eq(0)) return [];
      const isFloor = targetQuantity.comparison === '>=' || targetQuantity.comparison === '>';
      return [
        {
          verdict: 'fail',
          message: isFloor ? 'zeroFloor' : 'zero',
          at: target,
          with: actual ? [actual] : [],
          parameters: { name, target: shown(target), actual: shown(actual), cell: target.cell },
          evidence: { operands: { target: shown(target), actual: shown(actual) } },
        },
      ];
    }),
});
