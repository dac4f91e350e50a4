import type { FigureSlot, Form, Indicator, Slot } from '../../form/form';
import type { FormScore } from '../../score/form-score';
import { isNotApplicable } from '../../score/judge-indicator';
import type { Sheet } from '../../sheet/sheet';
import { type Decimal, decimal, HUNDRED, sum, ZERO } from '../../text/decimal';
import { rememberedOf, rememberedOfPair } from '../../text/remembered-of';
import type { NotApplicable, RuleContext, RuleFinding, RuleOutcome, RuleText } from '../rule';
import { tableHead } from './class-cells';
import { furtherWholes } from './fund-groups';
import { type GroupWithPoints, groupsWithPoints } from './groups-with-points';
import { labelledPoints } from './labelled-points';
import { showsError } from './printed';
import { isDeclaration } from './whole-points';

/** An indicator with a weight cell of its own (分值), not one shared with the row above. */
export interface WeightedRow {
  readonly indicator: Indicator;
  readonly weight: FigureSlot;
}

/**
 * Where a form states its weights: in a column, in the labels of its groups (湖北 `产出指标（40分）`), or nowhere (S004).
 */
export type WeightSource = 'column' | 'labels' | 'none';

/** Sums of points are compared to the hundredth (rule book 6.6). */
const CENT = decimal('0.01');

/** Do two sums of points differ by no more than a hundredth? */
export function samePoints(first: Decimal, second: Decimal): boolean {
  return first.eq(second) || first.minus(second).abs().lte(CENT);
}

/** The texts under which a rule says that it cannot judge without weights (rule book, section 8: S004). */
export const NO_WEIGHTS: RuleText = {
  problem: '无法判定：{reason}。',
  advice: '按表种补上“分值”列并逐行填写；补列前本条不作判断。',
};

/** Every weight cell once, in row order. */
export const weightedRows: (form: Form) => readonly WeightedRow[] = rememberedOf((form) => {
  const rows: WeightedRow[] = [];
  for (const indicator of form.indicators) {
    const { weight, shared } = indicator;
    if (weight && !shared.includes('weight')) rows.push({ indicator, weight });
  }
  return rows;
});

/** The level 1 groups that print their points. */
export function printedLevel1(form: Form): readonly GroupWithPoints[] {
  return groupsWithPoints(form, 1);
}

/** Are points stated by row, by group, or not at all? */
export function weightSource(form: Form, sheet: Sheet): WeightSource {
  if (form.table?.hasWeightColumn) return 'column';
  return labelledPoints(form, sheet).length > 0 ? 'labels' : 'none';
}

/** Sum of the figures; blank ones count nothing. */
export function sumOf(slots: readonly (FigureSlot | null)[]): Decimal {
  let total = ZERO;
  for (const slot of slots) if (slot?.figure) total = total.plus(slot.figure);
  return total;
}

/** Why rules on weights and scores do not apply: nothing is scored, no indicators, or nothing filled in; else null. */
export function withoutScoring(form: Form, context: RuleContext): NotApplicable | null {
  if (form.table === null || form.indicators.length === 0) return { notApplicable: 'no-table' };
  if (!context.score(form).isScored) return { notApplicable: 'not-scored' };
  return withoutRows(form);
}

function withoutRows(form: Form): NotApplicable | null {
  if (form.table === null || form.indicators.length === 0) return { notApplicable: 'no-table' };
  return isUntouched(form) ? { notApplicable: 'unfilled' } : null;
}

/**
 * What rules that count points say first: as `withoutScoring`, though a declaration need not be scored to share points out,
 * and not applicable where weights are percents of the whole, which no score can be held against.
 */
export function withoutPoints(form: Form, context: RuleContext): NotApplicable | null {
  const none = isDeclaration(form) ? withoutRows(form) : withoutScoring(form, context);
  if (none) return none;
  return usesPercents(form) || usesNestedPercents(form) ? { notApplicable: 'weights-in-percent' } : null;
}

/** 权重 as formatted percents (0.1 shown as 10%). */
const usesPercents = rememberedOf((form: Form): boolean =>
  weightedRows(form).some(({ weight }) => typeof weight.value === 'number' && weight.text.includes('%')),
);

/** Each level counts to 100 anew: the classes together, and what stands under each class. */
const usesNestedPercents = rememberedOf((form: Form): boolean => {
  const level1 = groupsWithPoints(form, 1);
  if (level1.length < 2 || !samePoints(sum(level1.map(({ points }) => points)), HUNDRED)) return false;
  const level2 = groupsWithPoints(form, 2);
  const rows = weightedRows(form);
  return level1.every(({ firstRow, lastRow }) => {
    const inside = level2.filter((child) => child.firstRow >= firstRow && child.lastRow <= lastRow);
    const own = rows.filter(({ indicator }) => indicator.row >= firstRow && indicator.row <= lastRow);
    return [sum(inside.map(({ points }) => points)), sumOf(own.map(({ weight }) => weight))].some((total) =>
      samePoints(total, HUNDRED),
    );
  });
});

/** A row that its author struck out (`/` for a name, or for both weight and score), or that says 不适用. */
export function isStruckOut(indicator: Indicator): boolean {
  const isDash = (text: string | undefined) => /^[-/\\—–－／]+$/.test((text ?? '').trim());
  const { name, weight, score } = indicator;
  if (/^[-/\\—–、]*$/.test(name) || isNotApplicable(indicator)) return true;
  return isDash(weight?.text) && (score === null || isDash(score.text) || score.text.trim() === '');
}

/** A blank template: no target, actual, weight or score in any row. */
const isUntouched = rememberedOf((form: Form): boolean =>
  form.indicators.every(
    ({ target, actual, weight, score, reason }) =>
      isBlank(target) && isBlank(actual) && isBlank(weight) && isBlank(score) && isBlank(reason),
  ),
);

function isBlank(slot: Slot | null): boolean {
  return slot === null || slot.text.trim() === '';
}

/** What rules on the weights of single rows say first; null where the form states weights by row. */
export function withoutRowWeights(form: Form, context: RuleContext): RuleOutcome | null {
  const none = withoutPoints(form, context);
  if (none) return none;
  const source = weightSource(form, context.sheet);
  if (source === 'labels') return { notApplicable: 'points-in-labels' };
  return source === 'none' ? noWeights(form) : null;
}

/** One finding for the whole form: there is no 分值 column. Needs the text `noWeights`. */
export function noWeights(form: Form): RuleOutcome {
  const at = form.table?.heads.score ?? tableHead(form);
  if (!at) return { notApplicable: 'weight-column-missing' };
  const parameters = { reason: 'weight-column-missing' };
  return [{ verdict: 'cannot-judge', message: 'noWeights', at, parameters } satisfies RuleFinding];
}

/** The rows whose weight is blank, words or a failed formula. */
export const rowsWithoutWeight: (form: Form) => readonly WeightedRow[] = rememberedOf((form) =>
  weightedRows(form).filter(({ weight }) => weight.figure === null || showsError(weight)),
);

/** Points of the form's parts as printed. */
export interface PrintedWeights {
  readonly indicators: Decimal;
  /** Points of 预算执行率; 0 when the form gives none, null when they cannot be read. */
  readonly execution: Decimal | null;
  readonly total: Decimal;
  /** What a score can reach: the total, with the printed score of 预算执行率 where its points cannot be read. */
  readonly reach: Decimal;
  readonly slots: readonly Pick<Slot, 'cell'>[];
}

const USUAL_EXECUTION_POINTS: readonly number[] = [10, 20];

/**
 * Points of 预算执行率: those of all fund rows that share them (基金收入 5, 基金支出 5) where these fill up the 100, else of
 * the scored one; where none are printed, what the total row leaves over the indicators. null: they cannot be told.
 */
export function executionPoints(
  form: Form,
  { fundRow, weight }: NonNullable<FormScore['executionScore']>,
  indicators: Decimal,
): Decimal | null {
  const totals =
    form.funds?.rows.flatMap(({ level, weight: own }) => (level === 0 && own?.figure ? own : [])) ?? [];
  const shared = sumOf(totals);
  const areParts = totals.length > 1 && USUAL_EXECUTION_POINTS.some((points) => shared.eq(points));
  if (areParts || samePoints(shared.plus(indicators), HUNDRED)) return shared;
  const rest = form.totals.weight?.figure?.minus(indicators);
  // Only what is usual for it: another remainder is a slip in the rows.
  const isUsual = rest && USUAL_EXECUTION_POINTS.some((points) => rest.eq(points));
  return weight ?? (fundRow.score && isUsual ? rest : null);
}

/** The sum of all points: by row or by group, with the execution part. */
export const printedWeights: (score: FormScore, sheet: Sheet) => PrintedWeights = rememberedOfPair(
  ({ form, executionScore }, sheet) => {
    const rows = weightedRows(form).map(({ weight }) => weight);
    const groups = weightSource(form, sheet) === 'labels' ? labelledPoints(form, sheet) : [];
    const indicators = sumOf(rows).plus(sum(groups.map(({ points }) => points)));
    const executionSlot = executionScore?.fundRow.weight ?? firstFundWeight(form);
    const execution = executionScore
      ? executionPoints(form, executionScore, indicators)
      : (executionSlot?.figure ?? form.funds?.points ?? ZERO);
    const total = indicators.plus(execution ?? ZERO);
    return {
      indicators,
      execution,
      total,
      reach: execution === null ? total.plus(printedExecution(form, executionScore)) : total,
      slots: [...(executionSlot ? [executionSlot] : []), ...rows, ...groups.map(({ label }) => label)],
    };
  },
);

/** The scores that the totals of the fund block print. */
function printedExecution(form: Form, executionScore: FormScore['executionScore']): Decimal {
  const row = executionScore?.fundRow ?? null;
  return sumOf([row?.score ?? null, ...furtherWholes(form.funds, row).map(({ score }) => score)]);
}

/** The weight of a fund block whose score cannot be computed at all. */
function firstFundWeight(form: Form): FigureSlot | null {
  return form.funds?.rows.find(({ weight }) => weight?.figure)?.weight ?? null;
}

function printedScoresOf(form: Form): Decimal {
  const rows = [...form.indicators, ...(form.funds?.rows ?? [])].map(({ score }) => score);
  return sumOf([...new Map(rows.flatMap((slot) => (slot ? [[slot.cell, slot] as const] : []))).values()]);
}

/** The printed total is larger than all points together: rows of the form must be missing on this sheet. */
export function exceedsWeights(form: Form, weights: PrintedWeights): boolean {
  const printed = form.totals.score?.figure;
  if (usesPercents(form)) return false;
  if (!printed?.minus(weights.reach).gt(CENT)) return false;
  // No missing row brings more than 100.
  if (printed.gt(HUNDRED)) return false;
  // Scores that make the total between them are all there, whatever the points say.
  return !samePoints(printedScoresOf(form), printed);
}
