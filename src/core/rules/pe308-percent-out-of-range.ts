import type { Indicator } from '../form/form';
import { bareName } from '../form/indicator-name';
import { type Decimal, formatDecimal, HUNDRED } from '../text/decimal';
import type { Quantity } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { DECLARATIONS, SELF_EVALUATIONS } from './support/families';
import {
  filledRows,
  isPercent,
  NO_ACTUAL_COLUMN,
  unitOf,
  type ValueRow,
  withoutActuals,
} from './support/indicator-values';
import { asksSatisfaction, isRateName, mayPassHundred } from './support/indicator-words';
import { shown } from './support/listing';

/** PE308: a share of something cannot pass 100 %. Growth, execution and completion rates can. */
export const PERCENT_OUT_OF_RANGE = defineRule({
  code: 'PE308',
  slug: 'percent-out-of-range',
  name: '百分比越界',
  severity: 'error',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '覆盖率、合格率、满意度等部分占整体的比率不超过 100%（增长、增幅、执行率、完成率除外）',
    trust: 'ours',
  },
  texts: {
    above: {
      problem: '“{name}”的实际完成值为 {actual}，超过 100%（指标值“{target}”）。',
      advice: '核对 {cell} 的分子、分母是否同一口径；确可超过 100% 的，在原因栏说明。',
    },
    target: {
      problem: '“{name}”的指标值“{target}”超过 100%。',
      advice: '核对 {cell} 的小数点和单位；部分占整体的比率不超过 100%。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) => {
    const targets = form.indicators.flatMap(judgeTarget);
    if (targets.length > 0 || DECLARATIONS.includes(form.family)) return targets;
    return withoutActuals(form) ?? filledRows(form).flatMap(judge);
  },
});

/** Shares that nothing can raise over the whole. */
const SHARE = /(?:合格|覆盖|达标|准确|知晓|成活|完好|及时)率$/;

function judgeTarget({ name, target, targetQuantity, shared }: Indicator): RuleFinding[] {
  const aim = highest(targetQuantity);
  if (!target || shared.includes('target') || !aim?.gt(HUNDRED) || !isPercent(unitOf(targetQuantity)))
    return [];
  if (!(asksSatisfaction(name) || SHARE.test(bareName(name))) || mayPassHundred(name)) return [];
  return [
    {
      verdict: 'fail',
      message: 'target',
      at: target,
      parameters: { name, target: shown(target), cell: target.cell },
      evidence: { operands: { target: shown(target) }, expected: '≤ 100%', actual: shown(target) },
    },
  ];
}

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
