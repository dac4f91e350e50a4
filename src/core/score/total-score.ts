import type { Form } from '../form/form';
import type { Profile } from '../profile/profile';
import {
  type Decimal,
  decimal,
  decimalPlaces,
  formatDecimal,
  HUNDRED,
  roundHalfUp,
  sum,
  ZERO,
} from '../text/decimal';
import type { ExecutionRate, ExecutionScore, IndicatorScore, NativeFormula, TotalScore } from './form-score';
import { capFormula, gradeFormula, gradeOf, totalCap } from './grade';
import type { ResolvedScores } from './shared-scores';
import { sumFormula } from './sum-formula';

interface Parts {
  readonly form: Form;
  readonly profile: Profile;
  readonly execution: ExecutionScore | null;
  readonly rates: readonly ExecutionRate[];
  readonly scores: ResolvedScores;
  readonly hasNotApplicable: boolean;
}

function places(scores: readonly Decimal[]): number {
  return Math.max(2, ...scores.map(decimalPlaces));
}

/** The points of the rows that apply; null unless rows were dropped and the rest is to be rescaled. */
function rescaleBase({ profile, execution, scores, hasNotApplicable }: Parts): Decimal | null {
  if (!hasNotApplicable || !profile.scoring.rescaleNotApplicable) return null;
  const weights = scores.counted.map(({ weight }) => weight ?? ZERO);
  const base = sum([execution?.weight ?? ZERO, ...weights]);
  return base.gt(ZERO) ? base : null;
}

/** The rate that caps the total, where the profile has that rule. */
function cappingRate({ profile, execution, rates }: Parts): ExecutionRate | null {
  if (!profile.execution.totalCaps) return null;
  const scored = rates.find((rate) => rate.fundRow === execution?.fundRow);
  return scored ?? rates.find((rate) => rate.fundRow.kind === 'total') ?? null;
}

/** The execution score in a sum: its cell, or the formula itself in a form that has no cell for it. */
function executionTerm(execution: ExecutionScore | null): readonly string[] {
  if (!execution || execution.cell) return [];
  if (execution.native) return [`N(${execution.native.formula})`];
  return execution.score ? [formatDecimal(execution.score)] : [];
}

function nativeTotal(parts: Parts, base: Decimal | null, capped: ExecutionRate | null): string | null {
  const { execution, scores } = parts;
  const cells = scores.counted.map(({ cell }) => cell);
  const known = cells.flatMap((cell) => cell ?? []);
  if (known.length === 0 || known.length !== cells.length) return null;
  if (known.some((slot) => slot.cell === parts.form.totals.score?.cell)) return null;
  const added = sumFormula(
    [...(execution?.cell ? [execution.cell] : []), ...known],
    executionTerm(execution),
  );
  const digits = places([...scores.counted.flatMap(({ score }) => score ?? []), execution?.score ?? ZERO]);
  const scaled = base ? `${added}*100/${formatDecimal(base)}` : added;
  const total = `ROUND(${scaled},${base ? 2 : digits})`;
  if (!capped?.rate) return total;
  const { budget, budgetInitial, executed } = capped.fundRow;
  const divisor = capped.base === 'budget' ? budget : budgetInitial;
  const rate =
    capped.native && divisor && executed
      ? `ROUND(${executed.cell}/${divisor.cell},4)`
      : formatDecimal(roundHalfUp(capped.rate, 4));
  return `MIN(${total},${capFormula(rate)})`;
}

function general(formula: string): NativeFormula {
  return { formula, numberFormat: 'General' };
}

function arithmeticOf(
  terms: readonly Decimal[],
  subtotal: Decimal,
  base: Decimal | null,
  total: Decimal | null,
): string {
  const added = `${terms.map(formatDecimal).join(' + ')} = ${formatDecimal(subtotal)}`;
  if (!total) return added;
  const uncapped = base ? roundHalfUp(subtotal.times(HUNDRED).div(base), 2) : subtotal;
  const scaled = base
    ? `；折算 ${formatDecimal(subtotal)} ÷ ${formatDecimal(base)} × 100 = ${formatDecimal(uncapped)}`
    : '';
  const cap = total.lt(uncapped) ? `；预算执行率偏低，总分最高 ${formatDecimal(total)}` : '';
  return added + scaled + cap;
}

/** 总分 = 预算执行率得分 + Σ indicator scores, and the grade; both stay open while any row is (rule book 6.7, 8). */
export function totalScore(parts: Parts): TotalScore {
  const { form, profile, execution, scores } = parts;
  const terms = [
    ...(execution?.score ? [execution.score] : []),
    ...scores.counted.flatMap(({ score }) => score ?? []),
  ];
  const subtotal = sum(terms);
  const capped = cappingRate(parts);
  const isExecutionOpen = execution !== null && execution.score === null;
  const isOpen =
    isExecutionOpen ||
    scores.open.length > 0 ||
    terms.length === 0 ||
    (capped !== null && capped.rate === null);
  const base = rescaleBase(parts);
  const scaled = base ? roundHalfUp(subtotal.times(HUNDRED).div(base), 2) : subtotal;
  const cap = capped?.rate ? totalCap(roundHalfUp(capped.rate, 4)) : null;
  const total = isOpen ? null : cap !== null && scaled.gt(cap) ? decimal(cap) : scaled;
  const native = total ? nativeTotal(parts, base, capped) : null;
  const { score: cell, grade: gradeCell } = form.totals;
  const gradeNative = native && gradeFormula(cell?.cell ?? native, profile);
  return {
    cell,
    gradeCell,
    total,
    subtotal,
    open: scores.open.map(({ indicator }: IndicatorScore) => indicator),
    isExecutionOpen,
    grade: total && gradeOf(total, profile),
    native: native === null ? null : general(native),
    gradeNative: gradeNative === null ? null : general(gradeNative),
    arithmetic: terms.length === 0 ? '' : arithmeticOf(terms, subtotal, base, total),
    rescaledFrom: base,
  };
}
