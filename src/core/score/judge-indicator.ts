import type { Form, Indicator, Slot } from '../form/form';
import type { Profile } from '../profile/profile';
import { decimal, ONE } from '../text/decimal';
import type { GradeWord, NumberQuantity, Quantity, RangeQuantity, Unit } from '../text/quantity';
import { dateShare } from './date-share';
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
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['不适用', '不考核', '不参与评分']);

/** The indicator's actual says that it is left out. */
export function isNotApplicable(indicator: Indicator): boolean {
  return NOT_APPLICABLE.has((indicator.actual?.text ?? '').replaceAll(/\s/g, ''));
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

function comparable(first: Unit | null, second: Unit | null): boolean {
  if (!first || !second) return true;
  return (
    first.base === second.base && (first.per === second.per || first.per === null || second.per === null)
  );
}

/** The actual as a figure in the target's unit, or why it is none. */
function numericActual(
  indicator: Indicator,
  target: NumberQuantity | RangeQuantity,
): Operand | CannotJudgeReason {
  const { actual, actualQuantity: quantity } = indicator;
  if (!actual || quantity.kind !== 'number')
    return quantity.kind === 'unreadable' ? 'unreadable' : 'actual-text';
  if (!comparable(target.unit, quantity.unit)) return 'unit-unknown';
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

function natureOf(indicator: Indicator, target: NumberQuantity): IndicatorNature {
  return {
    isCost: indicator.class === 'cost' || indicator.block === 'cost',
    isSatisfaction: indicator.class === 'satisfaction' && indicator.name.includes('满意'),
    isPercent: isPercent(target.unit),
  };
}

function judgeNumber(indicator: Indicator, slot: Slot, target: NumberQuantity, profile: Profile): Judged {
  const actual = numericActual(indicator, target);
  if (typeof actual === 'string') return judged(open(methodOf(target), actual));
  const operand = targetOperand(slot, target.value, target.unit);
  const share = numberShare(target, operand, actual, natureOf(indicator, target), profile);
  return judged(share, { target: operand, actual });
}

function judgeRange(indicator: Indicator, target: RangeQuantity, profile: Profile): Judged {
  const actual = numericActual(indicator, target);
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

function judgeText(indicator: Indicator): Judged {
  const quantity = indicator.actualQuantity;
  if (quantity.kind === 'grade') return judgeGrade(quantity.grade);
  if (quantity.kind !== 'number') return judged(open('qualitative', 'qualitative-no-grade'));
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

function judgeRelative(indicator: Indicator, profile: Profile, choice: ScoreChoice | undefined): Judged {
  const target = indicator.targetQuantity;
  const quantity = indicator.actualQuantity;
  if (target.kind !== 'relative' || choice?.kind !== 'base' || target.change || quantity.kind !== 'number') {
    return judged(open('relative', 'relative-no-base'));
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
  const actual = numericActual(indicator, against);
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
      if (actualQuantity.kind !== 'date') return judged(open('date', 'actual-text'));
      return judged(dateShare(targetQuantity, actualQuantity, profile));
    case 'relative':
      return judgeRelative(indicator, profile, choice);
    case 'yes-no':
      return judgeYesNo(indicator, targetQuantity.answer);
    default:
      return judgeText(indicator);
  }
}
