import type { Form, Indicator } from '../form/form';
import type { Profile } from '../profile/profile';
import { type Decimal, formatDecimal, formatPercent, HUNDRED, roundHalfUp, ZERO } from '../text/decimal';
import type { CannotJudgeReason, IndicatorScore, NativeFormula } from './form-score';
import { isNotApplicable, type Judged, judgeIndicator } from './judge-indicator';
import { guarded, type Operand, readCells, textCells } from './operand';
import { isInBand, qualitativeBand } from './qualitative-band';
import type { ScoreChoice } from './score-choices';
import { FULL, type Share } from './share';
import { weightOf } from './weight';

/** An indicator's score, with what the rows that share its cell need to know. */
export interface ScoredIndicator {
  readonly result: IndicatorScore;
  readonly isNotApplicable: boolean;
  /** The whole weight is earned. */
  readonly isFull: boolean;
}

function isFull(share: Share): boolean {
  const { earned, deduction } = share;
  if (!earned || deduction?.applies === true) return false;
  return earned === FULL || earned.numerator.eq(earned.denominator);
}

/** Points that the share earns of a weight, two decimals, half up. */
function pointsOf(share: Share, weight: Decimal): Decimal | null {
  if (!share.earned) return null;
  if (share.deduction?.applies) {
    const rest = weight.minus(share.deduction.points);
    return rest.lt(ZERO) ? ZERO : roundHalfUp(rest, 2);
  }
  if (share.earned === FULL) return roundHalfUp(weight, 2);
  return roundHalfUp(weight.times(share.earned.numerator).div(share.earned.denominator), 2);
}

function nativeOf({ share, target, actual }: Judged, weight: Operand): NativeFormula | null {
  if (share.expression === null || textCells(target, actual, weight).length > 0) return null;
  const w = weight.expression;
  const product = share.expression === '1' ? w : `${share.expression}*${w}`;
  const rounded = `ROUND(${product},2)`;
  const { deduction } = share;
  const deducted = deduction
    ? `IF(${deduction.when},MAX(0,ROUND(${w}-${deduction.points},2)),${rounded})`
    : rounded;
  const expression = share.blankUnless ? `IF(${share.blankUnless},${deducted},"")` : deducted;
  return { formula: guarded(readCells(target, actual, weight), expression), numberFormat: 'General' };
}

function steps(share: Share, weight: Decimal | null, score: Decimal | null): string {
  if (!weight || !score) return share.words;
  const points = formatDecimal(score);
  if (share.deduction?.applies)
    return `${share.words}，超出较多扣 ${share.deduction.points} 分，得 ${points}`;
  if (isFull(share)) return `${share.words}，得满分 ${points}`;
  if (share.earned?.numerator.eq(ZERO)) return `${share.words}，得 ${points}`;
  return `${share.words} × ${formatDecimal(weight)} = ${points}`;
}

/** Where a figure of the formula comes from that stands in words (`≥50个`), and which cells no formula can reach. */
function remarks(
  indicator: Indicator,
  { target }: Judged,
  native: NativeFormula | null,
  unreachable: readonly string[],
): string {
  const slot = indicator.target;
  const fromText = native && slot && target && target.cell === null;
  const constantOf = fromText ? `；${target.expression} 取自 ${slot.cell}“${slot.text.trim()}”` : '';
  const asText = unreachable.length > 0 ? `；${unreachable.join('、')} 是文本，公式不能引用，写入数值` : '';
  return constantOf + asText;
}

/** A row whose points are the user's to give, within the band of the stated grade. */
function chosenInBand(
  indicator: Indicator,
  { grade }: Judged,
  weight: Operand,
  profile: Profile,
): Decimal | null {
  const printed = indicator.score?.figure;
  if (!grade || !printed || weight.value.lte(ZERO)) return null;
  return isInBand(printed.times(HUNDRED).div(weight.value), qualitativeBand(grade, profile)) ? printed : null;
}

function byHand(score: Decimal | null | undefined, weight: Decimal): Decimal | null {
  return score?.gte(ZERO) && score.lte(weight) ? score : null;
}

interface ManualPoints {
  readonly score: Decimal;
  readonly words: string;
}

/** Points that no formula gives: chosen by the user, or printed where only an assessor can tell. */
function manualPoints(
  form: Form,
  indicator: Indicator,
  found: Judged,
  weight: Operand,
  profile: Profile,
  choice: ScoreChoice | undefined,
): ManualPoints | null {
  const w = formatDecimal(weight.value);
  if (choice?.kind === 'score') {
    const score = byHand(choice.score, weight.value);
    return score && { score, words: `人工评分 ${formatDecimal(score)}（满分 ${w}）` };
  }
  const inBand = chosenInBand(indicator, found, weight, profile);
  if (inBand) {
    const percent = weight.value.eq(ZERO) ? '' : formatPercent(inBand.div(weight.value), 0);
    return {
      score: inBand,
      words: `定性指标自评 ${formatDecimal(inBand)} ÷ ${w} = ${percent}，在所选档次之内`,
    };
  }
  // 评分表: points are given against a standard in words, there is nothing to compute from.
  const isScoredByStandard = form.table?.heads.target === undefined && !form.table?.hasActualColumn;
  if (!isScoredByStandard || indicator.target) return null;
  const printed = byHand(indicator.score?.figure, weight.value);
  return printed && { score: printed, words: `按评分标准评定 ${formatDecimal(printed)}（满分 ${w}）` };
}

function blank(indicator: Indicator, reason: CannotJudgeReason | null, words: string): IndicatorScore {
  return {
    indicator,
    cell: indicator.score,
    method: 'none',
    met: null,
    ratio: null,
    weight: indicator.weight?.figure ?? null,
    score: null,
    reason,
    native: null,
    textOperands: [],
    arithmetic: words,
  };
}

/** Scores one indicator by rule book 6.4, as if no other row shared its cells. */
export function scoreIndicator(
  form: Form,
  indicator: Indicator,
  profile: Profile,
  choice?: ScoreChoice,
): ScoredIndicator {
  if (choice?.kind === 'not-applicable' || (choice === undefined && isNotApplicable(indicator))) {
    const result = blank(indicator, null, '不适用，不计分');
    return { result, isNotApplicable: true, isFull: false };
  }
  const found = judgeIndicator(form, indicator, profile, choice);
  const { share } = found;
  const { operand, reason: weightReason } = weightOf(form, indicator);
  const { score, reason, native, textOperands, arithmetic } = operand
    ? outcomeOf(indicator, found, operand, manualPoints(form, indicator, found, operand, profile, choice))
    : withoutFormula(null, share.reason ?? weightReason, share.words);
  const result: IndicatorScore = {
    indicator,
    cell: indicator.score,
    method: share.method,
    met: share.met,
    ratio: share.ratio,
    weight: operand?.value ?? null,
    score,
    reason,
    native,
    textOperands,
    arithmetic,
  };
  return { result, isNotApplicable: false, isFull: isFull(share) };
}

/** What a row comes to and how, apart from what it is judged by. */
type Outcome = Pick<IndicatorScore, 'score' | 'reason' | 'native' | 'textOperands' | 'arithmetic'>;

function withoutFormula(
  score: Decimal | null,
  reason: CannotJudgeReason | null,
  arithmetic: string,
): Outcome {
  return { score, reason, native: null, textOperands: [], arithmetic };
}

function outcomeOf(
  indicator: Indicator,
  found: Judged,
  weight: Operand,
  manual: ManualPoints | null,
): Outcome {
  if (manual) return withoutFormula(manual.score, null, manual.words);
  const { share } = found;
  const score = pointsOf(share, weight.value);
  const native = score ? nativeOf(found, weight) : null;
  const unreachable = score ? unreachableCells(indicator, found, weight) : [];
  const arithmetic = steps(share, weight.value, score) + remarks(indicator, found, native, unreachable);
  return { score, reason: score ? null : share.reason, native, textOperands: unreachable, arithmetic };
}

function unreachableCells(indicator: Indicator, found: Judged, weight: Operand): readonly string[] {
  const cells = textCells(found.target, found.actual, weight);
  // A date, a yes or no: words by nature.
  const inWords = found.share.expression === null && !found.actual && indicator.actual;
  return inWords ? [...new Set([indicator.actual.cell, ...cells])] : cells;
}
