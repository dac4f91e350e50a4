import { defineRule, type RuleFinding } from './rule';
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
 * answered by one (N-TP-2020 note 3); a date is not. Relative phrases (不低于上年) are measured and therefore excepted.
 */
export const TARGET_TEXT_ACTUAL_NUMBER = defineRule({
  code: 'PE303',
  slug: 'target-text-actual-number',
  name: '指标值文字、完成值数字',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '指标值与完成值应为同一类型（定量对定量，定性对定性；与上年比较的除外）',
    trust: 'ours',
  },
  texts: {
    types: {
      problem: '“{name}”的指标值“{target}”是文字，实际完成值“{actual}”是数字，无法判断是否完成。',
      advice: '能量化的，把 {targetCell} 改成带比较符和单位的数值；不能量化的，{cell} 按完成程度填百分比。',
    },
    date: {
      problem: '“{name}”的指标值“{target}”是时间，实际完成值“{actual}”不是时间，无法判断是否按时。',
      advice: '在 {cell} 填写实际完成的时间，如“{target}”的写法；按期完成的也可写“按期完成”。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) =>
    withoutActuals(form) ??
    filledRows(form).flatMap(({ name, target, actual, targetQuantity, actualQuantity }): RuleFinding[] => {
      const isDate = targetQuantity.kind === 'date';
      // 2项不可衡量: words that begin with a figure.
      if (actualQuantity.kind === 'number' && actualQuantity.tail !== undefined) return [];
      if (!(isDate || targetQuantity.kind === 'text') || !isNumeric(actualQuantity)) return [];
      if (!isDate && isPercent(unitOf(actualQuantity))) return [];
      return [
        {
          verdict: 'fail',
          message: isDate ? 'date' : 'types',
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
