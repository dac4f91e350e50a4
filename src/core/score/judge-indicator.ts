import type { Form, Indicator, Slot } from '../form/form';
import type { Profile } from '../profile/profile';
import { type CompareReason, compareQuantity, type TargetComparison } from '../text/compare-quantity';
import { decimal, ONE } from '../text/decimal';
import type { GradeWord, NumberQuantity, Quantity, RangeQuantity, Unit } from '../text/quantity';
import type { CannotJudgeReason, Met, ScoringMethod } from './form-score';
import { type IndicatorNature, numberShare, percentShare, rangeShare } from './numeric-share';
import { constant, hasError, type Operand, quantityOperand, targetOperand } from './operand';
import type { ScoreChoice } from './score-choices';
import { FULL, NOTHING, type Share } from './share';

/** What an indicator's target and actual say, before its weight is counted in. */
export interface Judged {
  readonly share: Share;
  readonly target: Operand | null;
  readonly actual: Operand | null;
  /** A grade of a 定性 indicator is stated, and the points inside its band are the user's to choose. */
  readonly grade: GradeWord | null;
}

/** Words by which an indicator is left out of the assessment. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['不适用', '不涉及', '未涉及', '不考核', '不参与评分']);

/** `其中：桃树种植面积` without points, under the row that has them for the whole. */
function isPartOfAnother({ name, weight, score }: Indicator): boolean {
  const isBlank = (slot: Slot | null) => slot === null || slot.text.trim() === '';
  return weight !== null && isBlank(weight) && isBlank(score) && /^[★☆*\s]*其中/.test(name);
}

/** The indicator's actual says that it is left out, or it only divides the one above it. */
export function isNotApplicable(indicator: Indicator): boolean {
  if (isPartOfAnother(indicator)) return true;
  const { actual, actualQuantity } = indicator;
  if (!actual || actualQuantity.kind === 'number') return false;
  return NOT_APPLICABLE.has(actual.text.replaceAll(/\s/g, ''));
}

function open(method: ScoringMethod, reason: CannotJudgeReason, met: Met = null): Share {
  return { method, met, earned: null, reason, expression: null, words: '', ratio: null, deduction: null };
}

function judged(share: Share, operands: Partial<Omit<Judged, 'share'>> = {}): Judged {
  return { share, target: null, actual: null, grade: null, ...operands };
}

function methodOf(target: Quantity): ScoringMethod {
  switch (target.kind) {
    case 'range':
    case 'yes-no':
    case 'date':
    case 'relative':
      return target.kind;
    case 'text':
    case 'grade':
      return 'qualitative';
    case 'number':
      if (target.isApproximate) return 'approximate';
      if (target.comparison === '<=' || target.comparison === '<') return 'reverse';
      return target.comparison === '>=' || target.comparison === '>' ? 'positive' : 'equal';
    default:
      return 'none';
  }
}

function isPercent(unit: Unit | null): boolean {
  return unit?.base === '%';
}

/** A figure of at most 1 in a percent column, without a percent sign or format: 0.92 % or 92 %? */
function isBareFraction(slot: Slot, quantity: NumberQuantity): boolean {
  const marked = /[%％]/.test(quantity.text) || slot.numberFormat.includes('%');
  return !marked && !quantity.value.eq(0) && quantity.value.abs().lte(ONE);
}

/** Why two figures cannot be compared, in the words of the scores. */
const REASONS: Partial<Record<CompareReason, CannotJudgeReason>> = {
  'unit-mismatch': 'unit-unknown',
  'percent-ambiguous': 'percent-ambiguous',
  'actual-overlaps': 'unreadable',
  'actual-unreadable': 'unreadable',
  'actual-not-number': 'actual-text',
};

function compare(indicator: Indicator, profile: Profile): TargetComparison {
  return compareQuantity(indicator.targetQuantity, indicator.actualQuantity, {
    approximateBand: profile.scoring.approximateBand,
    strictComparison: profile.scoring.strictComparison,
    isCost: isCost(indicator),
  });
}

/** The actual as a figure in the target's unit, or why it is none. */
function numericActual(
  indicator: Indicator,
  target: NumberQuantity | RangeQuantity,
  comparison: TargetComparison,
): Operand | CannotJudgeReason {
  const { actual, actualQuantity: quantity } = indicator;
  const reason = comparison.reason && REASONS[comparison.reason];
  if (reason) return reason;
  if (!actual || quantity.kind !== 'number') return 'actual-text';
  if (isPercent(target.unit) || isPercent(quantity.unit)) {
    const largest = target.kind === 'number' ? target.value : target.high;
    const targetIsFraction =
      target.kind === 'number' && indicator.target !== null && isBareFraction(indicator.target, target);
    const actualIsFraction = isBareFraction(actual, quantity);
    if (actualIsFraction && largest.gt(ONE)) return 'percent-ambiguous';
    if (targetIsFraction && !actualIsFraction && quantity.value.gt(ONE)) return 'percent-ambiguous';
  }
  return quantityOperand(actual, quantity.value, quantity.unit ?? target.unit, target.unit);
}

function isCost(indicator: Indicator): boolean {
  return indicator.class === 'cost' || indicator.block === 'cost';
}

/** `6-9个月` as an actual: full where all of it meets the target; how far it misses it cannot be said. */
function judgeSpan(indicator: Indicator, comparison: TargetComparison): Judged | null {
  const { targetQuantity: target, actualQuantity: actual } = indicator;
  if (actual.kind !== 'range' || comparison.met === null) return null;
  const met = comparison.met;
  const share = open(methodOf(target), 'actual-text', met);
  return judged(met ? { ...share, earned: FULL, reason: null, words: inWords(indicator) } : share);
}

function inWords(indicator: Indicator): string {
  return `${indicator.actualQuantity.text.trim()}，要求 ${indicator.targetQuantity.text.trim()}`;
}

function natureOf(indicator: Indicator, target: NumberQuantity): IndicatorNature {
  return {
    isCost: isCost(indicator),
    isSatisfaction: indicator.class === 'satisfaction' && indicator.name.includes('满意'),
    isPercent: isPercent(target.unit),
  };
}

function judgeNumber(indicator: Indicator, slot: Slot, target: NumberQuantity, profile: Profile): Judged {
  const comparison = compare(indicator, profile);
  const span = judgeSpan(indicator, comparison);
  if (span) return span;
  const actual = numericActual(indicator, target, comparison);
  if (typeof actual === 'string') return judged(open(methodOf(target), actual));
  const operand = targetOperand(slot, target.value, target.unit);
  const share = numberShare(target, operand, actual, natureOf(indicator, target), profile);
  return judged(share, { target: operand, actual });
}

function judgeRange(indicator: Indicator, target: RangeQuantity, profile: Profile): Judged {
  const comparison = compare(indicator, profile);
  const span = judgeSpan(indicator, comparison);
  if (span) return span;
  const actual = numericActual(indicator, target, comparison);
  if (typeof actual === 'string') return judged(open('range', actual));
  return judged(rangeShare(target, actual, profile), { actual });
}

function judgeGrade(grade: GradeWord): Judged {
  return judged(open('qualitative', 'qualitative-no-grade', grade === 'met'), { grade });
}

/** A percent as the achievement of a target in words; met from 80% on, the lower bound of the upper band. */
function judgePercent(indicator: Indicator): Judged | null {
  const { actual, actualQuantity: quantity } = indicator;
  if (!actual || quantity.kind !== 'number' || !isPercent(quantity.unit)) return null;
  if (isBareFraction(actual, quantity)) return judged(open('qualitative', 'percent-ambiguous'));
  if (quantity.value.lt(0) || quantity.value.gt(100)) return null;
  const percent = quantityOperand(actual, quantity.value, quantity.unit, null);
  return judged(percentShare(percent, quantity.value.gte(80)), { actual: percent });
}

function judgeText(indicator: Indicator, profile: Profile): Judged {
  const quantity = indicator.actualQuantity;
  if (quantity.kind === 'grade') return judgeGrade(quantity.grade);
  if (quantity.kind !== 'number') {
    return judged(open('qualitative', 'qualitative-no-grade', compare(indicator, profile).met));
  }
  return judgePercent(indicator) ?? judged(open('qualitative', 'target-text-actual-number'));
}

function judgeYesNo(indicator: Indicator, wanted: boolean | null): Judged {
  const quantity = indicator.actualQuantity;
  if (quantity.kind === 'grade') return judgeGrade(quantity.grade);
  if (quantity.kind === 'yes-no' && quantity.answer === null) return judgeGrade('partly');
  if (quantity.kind === 'yes-no' && wanted !== null) {
    const met = quantity.answer === wanted;
    const share = open('yes-no', 'qualitative-no-grade', met);
    return judged({ ...share, reason: null, earned: met ? FULL : NOTHING, words: quantity.text.trim() });
  }
  return judgePercent(indicator) ?? judged(open('yes-no', 'qualitative-no-grade'));
}

/** A deadline: full in time; late is for the user to score, or 0 by the profile (rule book 6.4: 时间). */
function judgeDate(indicator: Indicator, profile: Profile): Judged {
  const quantity = indicator.actualQuantity;
  if (quantity.kind === 'grade') return judgeGrade(quantity.grade);
  const { met, reason } = compare(indicator, profile);
  const words = inWords(indicator);
  if (met === true) return judged({ ...open('date', 'actual-text', met), reason: null, earned: FULL, words });
  if (met === null)
    return judged(open('date', reason === 'date-incomplete' ? 'date-incomplete' : 'actual-text'));
  const late: Share = { ...open('date', 'date-missed', met), words };
  return judged(profile.scoring.lateDate === 'zero' ? { ...late, reason: null, earned: NOTHING } : late);
}

function judgeRelative(indicator: Indicator, profile: Profile, choice: ScoreChoice | undefined): Judged {
  const target = indicator.targetQuantity;
  const quantity = indicator.actualQuantity;
  if (target.kind !== 'relative' || choice?.kind !== 'base' || target.change || quantity.kind !== 'number') {
    return judged(open('relative', 'relative-no-base', compare(indicator, profile).met));
  }
  const against: NumberQuantity = {
    kind: 'number',
    text: target.text,
    name: null,
    comparison: target.comparison ?? '>=',
    comparisonInWords: true,
    value: choice.base,
    unit: quantity.unit,
    isApproximate: false,
    places: 0,
  };
  const actual = numericActual(
    indicator,
    against,
    compare({ ...indicator, targetQuantity: against }, profile),
  );
  if (typeof actual === 'string') return judged(open('relative', actual));
  const base = constant(choice.base);
  const share = numberShare(against, base, actual, natureOf(indicator, against), profile);
  return judged({ ...share, method: 'relative' }, { target: base, actual });
}

/** Holds an indicator's actual against its target by rule book 6.4, or says why that cannot be done (section 8). */
export function judgeIndicator(
  form: Form,
  indicator: Indicator,
  profile: Profile,
  choice: ScoreChoice | undefined,
): Judged {
  const { target, targetQuantity, actualQuantity } = indicator;
  const method = methodOf(targetQuantity);
  if (choice?.kind === 'percent') {
    const percent = constant(choice.percent);
    return judged({ ...percentShare(percent, choice.percent.gte(decimal(80))), method }, { actual: percent });
  }
  if (hasError(target, indicator.actual)) return judged(open(method, 'formula-error'));
  if (!target || targetQuantity.kind === 'empty' || targetQuantity.kind === 'placeholder') {
    return judged(open('none', 'target-missing'));
  }
  if (targetQuantity.kind === 'unreadable') return judged(open('none', 'unreadable'));
  if (!indicator.actual || form.table?.hasActualColumn === false) {
    return judged(open(method, 'actual-column-missing'));
  }
  if (actualQuantity.kind === 'empty' || actualQuantity.kind === 'placeholder') {
    return judged(open(method, 'actual-missing'));
  }
  switch (targetQuantity.kind) {
    case 'number':
      return judgeNumber(indicator, target, targetQuantity, profile);
    case 'range':
      return judgeRange(indicator, targetQuantity, profile);
    case 'date':
      return judgeDate(indicator, profile);
    case 'relative':
      return judgeRelative(indicator, profile, choice);
    case 'yes-no':
      return judgeYesNo(indicator, targetQuantity.answer);
    default:
      return judgeText(indicator, profile);
  }
}
