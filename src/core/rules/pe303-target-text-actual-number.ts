import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { SELF_EVALUATIONS } from './support/families';
import {
  filledRows,
  isNumeric,
  isPercent,
  NO_ACTUAL_COLUMN,
  unitOf,
  withoutActuals,
} from './support/indicator-values';
import { shown } from './support/listing';

/**
 * PE303: a target in words is not answered by a figure. A percent is no such figure: a qualitative indicator is
 * answered by one (N-TP-2020 note 3). Relative phrases (不低于上年) are measured and therefore excepted.
 */
export const TARGET_TEXT_ACTUAL_NUMBER = defineRule({
  code: 'PE303',
  slug: 'target-text-actual-number',
  name: both('指标值文字、完成值数字', 'Target in words, actual in figures'),
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: both(
      '指标值与完成值应为同一类型（定量对定量，定性对定性；与上年比较的除外）',
      'Target and actual are of one kind: figures to figures, words to words; comparisons with a prior year excepted',
    ),
    trust: 'ours',
  },
  why: both(
    '目标没有数值，完成数再大也说不清是否完成。',
    'Without a figure in the target, no figure in the actual shows whether it was met.',
  ),
  example: {
    failing: '资助参保人次：“对符合条件的重点救助对象资助参加城乡居民医保”，完成值 194279',
    passing: '资助参保人次：≥190000人次，完成值 194279人次',
  },
  texts: {
    types: {
      problem: both(
        '“{name}”的指标值“{target}”是文字，实际完成值“{actual}”是数字，无法判断是否完成。',
        '“{name}”: the target “{target}” is in words, the actual “{actual}” is a figure; whether it was met cannot be said.',
      ),
      advice: both(
        '能量化的，把 {targetCell} 改成带比较符和单位的数值；不能量化的，{cell} 按完成程度填百分比。',
        'If it can be measured, make {targetCell} a figure with comparison and unit; if not, state the degree in {cell} as a percent.',
      ),
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) =>
    withoutActuals(form) ??
    filledRows(form).flatMap(({ name, target, actual, targetQuantity, actualQuantity }): RuleFinding[] => {
      if (targetQuantity.kind !== 'text' || !isNumeric(actualQuantity)) return [];
      if (isPercent(unitOf(actualQuantity))) return [];
      return [
        {
          verdict: 'fail',
          message: 'types',
          at: actual,
          with: [target],
          parameters: {
            name,
            target: shown(target),
            actual: shown(actual),
            cell: actual.cell,
            targetCell: target.cell,
          },
          evidence: { operands: { target: shown(target), actual: shown(actual) } },
        },
      ];
    }),
});
