import { earliestDay, isByDeadline } from './date';
import { type Decimal, HUNDRED, ONE, ZERO } from './decimal';
import { type Interval, intervalOf, liesIn } from './interval';
import { compactText } from './normalise';
import type {
  DateQuantity,
  NumberQuantity,
  Quantity,
  RangeQuantity,
  RelativeQuantity,
  Unit,
} from './quantity';
import { converted, factorInto, sameUnit, scaleInto, spanInto } from './unit';

/** The settings of a profile that a comparison needs. */
export interface CompareSettings {
  /** Percent round an approximate target inside which it is met (rule book 6.4: 5). */
  readonly approximateBand: number;
  /** `>` is not met by an equal value. */
  readonly strictComparison: boolean;
  /** A 成本 row: a bare target and another actual may be good or bad, which cannot be said (rule book 6.4). */
  readonly isCost?: boolean;
}

/** Why a comparison has no answer, or what its answer rests on. */
export type CompareReason =
  | 'target-missing'
  | 'actual-missing'
  | 'target-unreadable'
  | 'actual-unreadable'
  | 'actual-not-number'
  | 'not-comparable'
  | 'unit-mismatch'
  | 'percent-ambiguous'
  | 'outside-approximate-band'
  | 'direction-unknown'
  | 'actual-overlaps'
  | 'date-incomplete'
  | 'no-base'
  | 'qualitative'
  | 'qualitative-percent';

/** Whether an actual meets its target. */
export interface TargetComparison {
  /** null: cannot be judged (rule book 8), `reason` says why. */
  readonly met: boolean | null;
  readonly reason: CompareReason | null;
}

/** Compares an actual with its target as rule book 2.3, 6.4 and 8 ask: units converted, percents scaled, dates by day. */
export function compareQuantity(
  target: Quantity,
  actual: Quantity,
  settings: CompareSettings,
): TargetComparison {
  if (target.kind === 'empty' || target.kind === 'placeholder') return unknown('target-missing');
  if (actual.kind === 'empty' || actual.kind === 'placeholder') return unknown('actual-missing');
  if (target.kind === 'unreadable') return unknown('target-unreadable');
  if (actual.kind === 'unreadable') return unknown('actual-unreadable');
  switch (target.kind) {
    case 'number':
    case 'range':
      if (actual.kind !== 'number' && actual.kind !== 'range') return unknown('actual-not-number');
      return compareFigures(target, actual, settings);
    case 'date':
      return compareDates(target, actual);
    case 'relative':
      return actual.kind === 'relative' ? compareRelative(target, actual) : unknown('no-base');
    default:
      return compareWords(target, actual);
  }
}

function unknown(reason: CompareReason): TargetComparison {
  return { met: null, reason };
}

function answer(met: boolean, reason: CompareReason | null = null): TargetComparison {
  return { met, reason };
}

type Figure = NumberQuantity | RangeQuantity;

function compareFigures(target: Figure, actual: Figure, settings: CompareSettings): TargetComparison {
  const factor = factorBetween(actual.unit, target.unit);
  if (factor === null) return compareSpan(target, actual, settings);
  if (isAmbiguousPercent(target, actual)) return unknown('percent-ambiguous');
  const reached = intervalOfActual(actual, factor, target);
  const figure =
    actual.kind === 'number'
      ? converted(actual.value, factor)
      : converted(actual.low.plus(actual.high).div(2), factor);
  if (target.kind === 'range') {
    const met = liesIn(reached, withinRange(target));
    return met === null ? unknown('actual-overlaps') : answer(met);
  }
  if (target.isApproximate && (target.comparison === null || target.comparison === '=')) {
    return compareApproximately(target.value, figure, settings);
  }
  const isOpen = settings.isCost === true && target.comparison === null && !target.value.eq(ZERO);
  if (isOpen && !figure.eq(target.value)) return unknown('direction-unknown');
  const met = liesIn(reached, accepted(target, settings));
  return met === null ? unknown('actual-overlaps') : answer(met);
}

/** Two months against 30 days: they have more, however long the months are; one month against 30 days cannot be said. */
function compareSpan(target: Figure, actual: Figure, settings: CompareSettings): TargetComparison {
  const span = actual.unit && target.unit ? spanInto(actual.unit, target.unit) : null;
  if (span === null) return unknown('unit-mismatch');
  const [least, most] = span.map((factor) => intervalOfActual(actual, factor, target));
  const reached = { low: least?.low ?? null, high: most?.high ?? null };
  const met = liesIn(reached, target.kind === 'range' ? withinRange(target) : accepted(target, settings));
  return met === null ? unknown('unit-mismatch') : answer(met);
}

/** A bare number and `=` are met from the target up, a target of 0 from 0 down (rule book 6.4). */
function accepted(target: NumberQuantity, settings: CompareSettings): Interval {
  const { comparison, value } = target;
  if (comparison === null || comparison === '=') return intervalOf(value, value.eq(ZERO) ? '<=' : '>=');
  if (settings.strictComparison) return intervalOf(value, comparison);
  return intervalOf(value, comparison === '>' ? '>=' : comparison === '<' ? '<=' : comparison);
}

function intervalOfActual(actual: Figure, factor: Decimal, target: Figure): Interval {
  if (actual.kind === 'range') {
    const low = { value: converted(actual.low, factor), isOpen: false };
    return { low, high: { value: converted(actual.high, factor), isOpen: false } };
  }
  // 达到95% as an actual reports 95, it promises no more; nor does ≥95% that keeps the sign of its target.
  const keepsSign = target.kind === 'number' && target.comparison?.[0] === actual.comparison?.[0];
  const isReport = keepsSign || (actual.comparisonInWords && /达/u.test(actual.text));
  return intervalOf(converted(actual.value, factor), isReport ? null : actual.comparison);
}

const withinRange = ({ low, high }: RangeQuantity): Interval => ({
  low: { value: low, isOpen: false },
  high: { value: high, isOpen: false },
});

function compareApproximately(target: Decimal, figure: Decimal, settings: CompareSettings): TargetComparison {
  const deviation = figure.minus(target).abs().times(HUNDRED);
  const isInside = deviation.lte(target.abs().times(settings.approximateBand));
  return isInside ? answer(true) : unknown('outside-approximate-band');
}

/** By what an actual is multiplied to stand in the target's unit; a side without a unit is taken in the other's. */
function factorBetween(actual: Unit | null, target: Unit | null): Decimal | null {
  if (actual === null || target === null) return ONE;
  if (sameUnit(actual, target)) return scaleInto(actual, target);
  const isBare = (unit: Unit): boolean => unit.base === '';
  // 5万 against 5万元, 15/人 against 15元/人: the base was left out
  if ((isBare(actual) || isBare(target)) && (actual.per ?? target.per) === (target.per ?? actual.per)) {
    return scaleInto(actual, target);
  }
  // 1年 against 12个月
  if (actual.per === target.per) {
    const factor = factorInto(actual, target);
    if (factor !== null) return factor;
  }
  // 400元/人·天 against 180元: what it is counted per was left out
  if (actual.base === target.base && (actual.per === null || target.per === null))
    return scaleInto(actual, target);
  return null;
}

/** 0.95 without a sign against a percent may be 95 % (rule book 2.2). */
function isAmbiguousPercent(target: Figure, actual: Figure): boolean {
  if (target.unit?.base !== '%' || actual.unit !== null || actual.kind !== 'number') return false;
  const least = target.kind === 'number' ? target.value : target.low;
  return actual.value.gt(ZERO) && actual.value.lte(ONE) && least.gt(ONE);
}

const IN_TIME = /按时|按期|如期|准时|及时|提前|按计划|按规定时间/u;

function compareDates(target: DateQuantity, actual: Quantity): TargetComparison {
  if (actual.kind === 'yes-no' || actual.kind === 'text') {
    if (actual.kind === 'yes-no' && actual.answer === false) return answer(false);
    const isInTime = IN_TIME.test(actual.text) && !/未|不|没/u.test(actual.text);
    return isInTime ? answer(true) : unknown('not-comparable');
  }
  if (actual.kind === 'grade') return compareWords(target, actual);
  if (actual.kind !== 'date') return unknown('not-comparable');
  if (target.comparison === '>=' || target.comparison === '>') {
    if ((actual.to.year === null) !== (target.to.year === null)) return unknown('date-incomplete');
    return answer(earliestDay(actual.to) >= earliestDay(target.to));
  }
  const met = isByDeadline(actual.to, target.to);
  return met === null ? unknown('date-incomplete') : answer(met);
}

/** 高于上年 meets 不低于上年; without figures more cannot be said. */
function compareRelative(target: RelativeQuantity, actual: RelativeQuantity): TargetComparison {
  if (target.comparison === null || actual.comparison === null) return unknown('no-base');
  if (target.change !== null) {
    if (actual.change === null || !sameUnit(target.change.unit, actual.change.unit))
      return unknown('no-base');
    const isSameWay = target.comparison[0] === actual.comparison[0];
    return isSameWay ? answer(actual.change.value.gte(target.change.value)) : unknown('no-base');
  }
  const base = ZERO;
  const met = liesIn(intervalOf(base, actual.comparison), intervalOf(base, target.comparison));
  return met === null ? unknown('no-base') : answer(met);
}

/** 定性, grades, yes and no: met by a grade, by yes, by the same words, by a percent of the upper grade (80 and more). */
function compareWords(target: Quantity, actual: Quantity): TargetComparison {
  if (actual.kind === 'grade') return answer(actual.grade === 'met');
  if (target.kind === 'yes-no' && actual.kind === 'yes-no') {
    if (actual.answer === null || target.answer === null) return unknown('qualitative');
    return answer(actual.answer === target.answer);
  }
  if (target.kind === 'grade' && actual.kind === 'yes-no' && actual.answer !== null) {
    return answer(actual.answer);
  }
  if (actual.kind === 'number' && actual.unit?.base === '%') {
    const percent = actual.value.times(actual.unit.scale);
    return answer(percent.gte(80), 'qualitative-percent');
  }
  if (actual.kind === 'yes-no' && actual.answer !== null) return answer(actual.answer, 'qualitative');
  const isSame = compactText(target.text) === compactText(actual.text);
  return isSame ? answer(true, 'qualitative') : unknown('qualitative');
}
