import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { SELF_EVALUATIONS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';
import { showsError } from './support/printed';

/** PE314: a target of 0 has no ratio; the user is told which rule is used instead (rule book 6.4). */
export const ZERO_TARGET = defineRule({
  code: 'PE314',
  slug: 'zero-target',
  name: both('目标值为0', 'Target is 0'),
  severity: 'info',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '目标值为 0 时不按比例计分：完成值为 0 得满分，大于 0 不得分（“≥0”除外）',
      'With a target of 0 no ratio is computed: an actual of 0 gets the full score, above 0 none (≥0 excepted)',
    ),
    trust: 'practice',
  },
  why: both(
    '0 不能作除数，按比例计分会出错，须说明采用的规则。',
    'Nothing can be divided by 0; the rule used instead has to be known.',
  ),
  example: { failing: '虚报参保人数（人）0／0（仅提示）', passing: '虚报参保人数（人）≤5／0' },
  texts: {
    zero: {
      problem: both(
        '“{name}”的指标值为“{target}”，完成值为“{actual}”：目标为 0，不按比例计分。',
        '“{name}”: the target is “{target}”, the actual “{actual}”; with a target of 0 no ratio is computed.',
      ),
      advice: both(
        '按零目标规则：完成值为 0 得满分，大于 0 不得分。确为“零发生”类指标的，无须改动 {cell}。',
        'By the zero rule an actual of 0 gets the full score, above 0 none. If 0 is meant, leave {cell} as it is.',
      ),
    },
    zeroFloor: {
      problem: both(
        '“{name}”的指标值为“{target}”，完成值为“{actual}”：下限为 0，任何完成值都算完成。',
        '“{name}”: the target is “{target}”, the actual “{actual}”; with a floor of 0 any actual meets it.',
      ),
      advice: both(
        '核对 {cell}：如应“零发生”，改为“＝0”或“≤0”；如应有下限，填写实际下限。',
        'Check {cell}: if nothing may happen, write ＝0 or ≤0; if there is a floor, state it.',
      ),
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
