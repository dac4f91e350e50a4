import { type Decimal, formatDecimal, HUNDRED } from '../text/decimal';
import type { Quantity } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { SELF_EVALUATIONS } from './support/families';
import {
  filledRows,
  isPercent,
  NO_ACTUAL_COLUMN,
  unitOf,
  type ValueRow,
  withoutActuals,
} from './support/indicator-values';
import { isRateName, mayPassHundred } from './support/indicator-words';
import { shown } from './support/listing';

/** PE308: a share of something cannot pass 100 %. Growth, execution and completion rates can. */
export const PERCENT_OUT_OF_RANGE = defineRule({
  code: 'PE308',
  slug: 'percent-out-of-range',
  name: both('百分比越界', 'Percent above 100'),
  severity: 'error',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: both(
      '覆盖率、合格率、满意度等部分占整体的比率不超过 100%（增长、增幅、执行率、完成率除外）',
      'A share of a whole (coverage, pass rate, satisfaction) does not pass 100 %; growth, execution and completion do',
    ),
    trust: 'ours',
  },
  why: both(
    '比率超过 100% 多半是分子分母口径不一或小数点错位。',
    'A share above 100 % mostly means that its two parts are on different bases, or a slipped decimal point.',
  ),
  example: {
    failing: '以常住人口数为基数计算的参保率 ≥98%，完成值 101%',
    passing: '参保率 ≥98%，完成值 99.2%',
  },
  texts: {
    above: {
      problem: both(
        '“{name}”的实际完成值为 {actual}，超过 100%（指标值“{target}”）。',
        '“{name}”: the actual is {actual}, above 100 % (target “{target}”).',
      ),
      advice: both(
        '核对 {cell} 的分子、分母是否同一口径；确可超过 100% 的，在原因栏说明。',
        'Check in {cell} that both parts of the rate are on one basis; if it may pass 100 %, say why in the reason column.',
      ),
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) => withoutActuals(form) ?? filledRows(form).flatMap(judge),
});

function judge(row: ValueRow): RuleFinding[] {
  const { name, target, actual, targetQuantity, actualQuantity } = row;
  const reached = highest(actualQuantity);
  if (reached === null || reached.lte(HUNDRED) || mayPassHundred(name)) return [];
  const aim = highest(targetQuantity);
  const isTargetPercent = isPercent(unitOf(targetQuantity)) && aim !== null;
  if (isTargetPercent && aim.gt(HUNDRED)) return [];
  const unit = unitOf(actualQuantity);
  const isActualPercent = isPercent(unit) || (unit === null && isTargetPercent);
  if (!isActualPercent || !(isTargetPercent || isRateName(name))) return [];
  return [
    {
      verdict: 'fail',
      message: 'above',
      at: actual,
      with: [target],
      parameters: { name, target: shown(target), actual: shown(actual), cell: actual.cell },
      evidence: {
        operands: { target: shown(target), actual: shown(actual) },
        expected: '≤ 100%',
        actual: `${formatDecimal(reached)}%`,
      },
    },
  ];
}

function highest(quantity: Quantity): Decimal | null {
  if (quantity.kind === 'number') return quantity.value;
  return quantity.kind === 'range' ? quantity.high : null;
}
