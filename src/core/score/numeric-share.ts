import type { Profile } from '../profile/profile';
import { type Decimal, decimal, formatDecimal, formatPercent, HUNDRED, ONE, ZERO } from '../text/decimal';
import type { Comparison, NumberQuantity, RangeQuantity } from '../text/quantity';
import type { Met, ScoringMethod } from './form-score';
import { constant, type Operand, ratioOf } from './operand';
import { reversePart } from './reverse-part';
import { FULL, NOTHING, type Share } from './share';

function compares(actual: Decimal, comparison: Comparison, target: Decimal): boolean {
  const order = actual.cmp(target);
  if (comparison === '=') return order === 0;
  if (comparison === '>=' || comparison === '>') return order > 0 || (order === 0 && comparison === '>=');
  return order < 0 || (order === 0 && comparison === '<=');
}

function ratio(actual: Decimal, target: Decimal): Decimal | null {
  if (target.eq(ZERO)) return null;
  return actual.eq(target) ? ONE : actual.div(target);
}

/** 正向: full from the target on, else in proportion (rule book 6.4). A target of 0 is met by any figure. */
function positive(method: ScoringMethod, target: Operand, actual: Operand, met: boolean): Share {
  const a = target.value;
  const b = actual.value.lt(ZERO) ? ZERO : actual.value;
  if (a.lt(ZERO)) return belowZero(method, target, actual, met);
  const part = `MAX(0,MIN(1,${actual.expression}/${target.expression}))`;
  const zeroGuarded = target.cell ? `IF(N(${target.cell})=0,1,${part})` : part;
  const expression = a.eq(ZERO) && !target.cell ? '1' : zeroGuarded;
  const full = b.gte(a);
  return {
    method,
    met,
    earned: full ? FULL : { numerator: b, denominator: a },
    reason: null,
    expression,
    ratio: ratio(b, a),
    deduction: null,
    words: full ? `${formatDecimal(b)} ≥ ${formatDecimal(a)}` : `${formatDecimal(b)} ÷ ${formatDecimal(a)}`,
  };
}

/** A target below zero gives no ratio: it is met in full or not to be judged. */
function belowZero(method: ScoringMethod, target: Operand, actual: Operand, met: boolean): Share {
  return {
    method,
    met,
    earned: met ? FULL : null,
    reason: met ? null : 'unreadable',
    expression: null,
    ratio: null,
    deduction: null,
    words: `${formatDecimal(actual.value)}，指标值 ${formatDecimal(target.value)}`,
  };
}

/** 约, 左右: met inside the band, to be decided by the user outside. */
function approximate(target: Operand, actual: Operand, band: number): Share {
  const a = target.value;
  const b = actual.value;
  const distance = b.minus(a).abs();
  const limit = ratioOf(band);
  const inside = a.eq(ZERO) ? b.eq(ZERO) : distance.lte(a.abs().times(limit));
  const share = a.eq(ZERO) ? null : distance.div(a.abs());
  const gap = share ? formatPercent(share, 2) : formatDecimal(distance);
  const gapExpression = `ROUND(ABS(${actual.expression}-${target.expression})/ABS(${target.expression}),10)`;
  return {
    method: 'approximate',
    met: inside ? true : null,
    ratio: ratio(b, a),
    deduction: null,
    earned: inside ? FULL : null,
    reason: inside ? null : 'approximate-outside',
    expression: a.eq(ZERO) ? null : '1',
    blankUnless: `${gapExpression}<=${formatDecimal(limit)}`,
    words: `|${formatDecimal(b)} − ${formatDecimal(a)}| ÷ ${formatDecimal(a)} = ${gap}`,
  };
}

/** 101号: 满意度 by bands, whatever the target; the numbers are percents. */
function satisfactionBands(target: Operand, actual: Operand, met: boolean): Share {
  const b = actual.value;
  const bands: readonly (readonly [number, number])[] = [
    [90, 10],
    [80, 8],
    [60, 5],
  ];
  const tenths = bands.find(([from]) => b.gte(from))?.[1] ?? 0;
  const x = actual.expression;
  return {
    method: 'satisfaction',
    met,
    ratio: ratio(b, target.value),
    deduction: null,
    earned: { numerator: decimal(tenths), denominator: decimal(10) },
    reason: null,
    expression: `IF(${x}>=90,1,IF(${x}>=80,0.8,IF(${x}>=60,0.5,0)))`,
    words: `${formatDecimal(b)}% 得 ${tenths} ÷ 10`,
  };
}

/** What an indicator is, as far as the formula depends on it. */
export interface IndicatorNature {
  readonly isCost: boolean;
  readonly isSatisfaction: boolean;
  /** Both figures are percents. */
  readonly isPercent: boolean;
}

/** Takes points off where the profile asks for it at that much over the target (rule book 6.5). */
function overAchieved(share: Share, target: Operand, actual: Operand, profile: Profile): Share {
  const { deduct, reasonAt } = profile.overAchievement;
  if (deduct === 0 || !share.ratio || share.reason !== null) return share;
  const limit = ratioOf(reasonAt);
  const when = `ROUND(${actual.expression}/${target.expression},10)>=${formatDecimal(limit)}`;
  return { ...share, deduction: { points: deduct, when, applies: share.ratio.gte(limit) } };
}

/** The share for a target of one number (rule book 6.4: 正向, 反向, 等于, 约, 满意度). */
export function numberShare(
  quantity: NumberQuantity,
  target: Operand,
  actual: Operand,
  nature: IndicatorNature,
  profile: Profile,
): Share {
  const setting = profile.scoring;
  if (quantity.isApproximate) return approximate(target, actual, setting.approximateBand);
  const { comparison } = quantity;
  const strict = setting.strictComparison;
  const loose: Comparison =
    comparison === '>' && !strict ? '>=' : comparison === '<' && !strict ? '<=' : (comparison ?? '=');
  const counted = target.value.lt(ZERO) || actual.value.gte(ZERO) ? actual.value : ZERO;
  const met = compares(counted, loose, target.value);
  if (loose === '<=' || loose === '<') {
    const part = reversePart(target, actual, setting, loose === '<');
    return {
      method: 'reverse',
      met,
      ratio: ratio(counted, target.value),
      reason: null,
      deduction: null,
      ...part,
    };
  }
  if (nature.isSatisfaction) {
    if (setting.satisfaction === 'bands101' && nature.isPercent) {
      return satisfactionBands(target, actual, loose === '=' ? counted.gte(target.value) : met);
    }
    return positive('satisfaction', target, actual, loose === '=' ? counted.gte(target.value) : met);
  }
  if (loose === '>=' || loose === '>') {
    return overAchieved(positive('positive', target, actual, met), target, actual, profile);
  }
  const share = equalShare(comparison, target, actual, counted, nature, profile);
  return overAchieved(share, target, actual, profile);
}

/** 等于 or a bare number. On a 成本 row without an operator nobody knows which way is better. */
function equalShare(
  comparison: Comparison | null,
  target: Operand,
  actual: Operand,
  counted: Decimal,
  nature: IndicatorNature,
  profile: Profile,
): Share {
  const a = target.value;
  if (nature.isCost && comparison === null && !counted.eq(a)) {
    const steps = `${formatDecimal(counted)} ≠ ${formatDecimal(a)}`;
    const open = { earned: null, expression: null, words: steps, reason: 'cost-bare-number' as const };
    return { method: 'equal', met: null, ratio: ratio(counted, a), deduction: null, ...open };
  }
  if (a.eq(ZERO)) {
    const met = counted.lte(ZERO);
    const steps = `${formatDecimal(counted)} ${met ? '≤' : '>'} 0`;
    const expression = `IF(${actual.expression}<=0,1,0)`;
    const earned = met ? FULL : NOTHING;
    return {
      method: 'equal',
      met,
      ratio: null,
      deduction: null,
      earned,
      reason: null,
      expression,
      words: steps,
    };
  }
  const exact = profile.scoring.equal === 'exact';
  return positive('equal', target, actual, exact ? counted.eq(a) : counted.gte(a));
}

/** The share for a range (rule book 6.4: 区间): in proportion below it, by the reverse formula above it. */
export function rangeShare(quantity: RangeQuantity, actual: Operand, profile: Profile): Share {
  const { low, high } = quantity;
  const b = actual.value.lt(ZERO) ? ZERO : actual.value;
  const x = actual.expression;
  const above = reversePart(constant(high), actual, profile.scoring, false);
  const below = low.gt(ZERO) ? `MAX(0,${x})/${formatDecimal(low)}` : '1';
  const met = b.gte(low) && b.lte(high);
  const base = { method: 'range' as const, met, ratio: null, reason: null, deduction: null };
  const expression = `IF(${x}<${formatDecimal(low)},${below},IF(${x}<=${formatDecimal(high)},1,${above.expression}))`;
  if (met)
    return {
      ...base,
      earned: FULL,
      expression,
      words: `${formatDecimal(b)} 在 ${formatDecimal(low)}～${formatDecimal(high)} 之间`,
    };
  if (b.lt(low)) {
    const earned = { numerator: b, denominator: low };
    return { ...base, earned, expression, words: `${formatDecimal(b)} ÷ ${formatDecimal(low)}` };
  }
  return { ...base, earned: above.earned, expression, words: above.words };
}

/** The share for a percent of the weight, as 定性 indicators are given (财预〔2020〕10号). */
export function percentShare(percent: Operand, met: Met): Share {
  const capped = percent.value.gt(HUNDRED) ? HUNDRED : percent.value.lt(ZERO) ? ZERO : percent.value;
  return {
    method: 'qualitative',
    met,
    ratio: null,
    deduction: null,
    earned: { numerator: capped, denominator: HUNDRED },
    reason: null,
    expression: `MAX(0,MIN(100,${percent.expression}))/100`,
    words: `${formatDecimal(capped)}%`,
  };
}
