import type { Form, Slot } from '../form/form';
import type { FormScore } from '../score/form-score';
import { type Decimal, HUNDRED, sum, ZERO } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { tableHead } from './support/class-cells';
import { isDrift, weightDrifts, weightsInGroup } from './support/equal-parts';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { plain } from './support/printed';
import {
  exceedsWeights,
  NO_WEIGHTS,
  noWeights,
  type PrintedWeights,
  printedLevel1,
  printedWeights,
  rowsWithoutWeight,
  samePoints,
  sumOf,
  weightSource,
  withoutPoints,
} from './support/weights';
import { indicatorPoints, wholePoints } from './support/whole-points';

/** PE401: the points of all indicators and of the execution rate make 100. */
export const WEIGHT_SUM = defineRule({
  code: 'PE401',
  slug: 'weight-sum',
  name: '分值合计≠100',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '项目支出绩效自评表“合计 100”：预算执行率分值与各指标分值之和为 100（青神公开表）',
    trust: 'published',
  },
  texts: {
    notHundred: {
      problem:
        '分值合计为 {total}（预算执行率 {execution}，指标 {indicators}），应为 100，{direction} {difference}。',
      advice: '核对各行分值，使预算执行率与全部指标的分值合计为 100；有缺行的先补齐。',
    },
    declared: {
      problem:
        '分值合计为 {total}，应为 100（预算执行率另计 {further} 分的为 {rest}），{direction} {difference}。',
      advice:
        '核对各行分值，使全部指标的分值合计为 100，或者为预算执行率留出分值后的 {rest}；有缺行的先补齐。',
    },
    printed: {
      problem: '合计行的分值写 {printed}，各行分值合计为 {total}。',
      advice: '把 {cell} 改为各行之和；各行有误的先改正。',
    },
    open: {
      problem: '分值合计（现为 {total}）无法判定：{reason}。',
      advice: '补齐后再核对合计是否为 100。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutPoints(form, context);
    if (none) return none;
    if (weightSource(form, context.sheet) === 'none') return noWeights(form);
    const score = context.score(form);
    const weights = printedWeights(score, context.sheet);
    const at = form.totals.weight ?? form.table?.heads.weight ?? tableHead(form) ?? weights.slots[0];
    if (!at) return { notApplicable: 'weight-column-missing' };
    const wholes = wholePoints(form, context.profile);
    const isWhole = (total: Decimal) => wholes.some((whole) => samePoints(total, whole));
    if (isWhole(weights.total) || furtherTotals(form, weights).some(isWhole))
      return printedTotal(form, weights);
    const drifts = weightDrifts(form, score, context.profile);
    if (wholes.some((whole) => isDrift(whole.minus(weights.total), drifts))) return [];
    const reason = openReason(form, score, weights);
    if (reason) return [unjudged(form, at, weights, reason)];
    const difference = weights.total.minus(
      indicatorPoints(form, context.profile, weights.indicators, weights.execution).plus(
        weights.execution ?? ZERO,
      ),
    );
    const rest = wholes.at(-1) ?? HUNDRED;
    return [
      {
        verdict: 'fail',
        message: wholes.length > 1 ? 'declared' : 'notHundred',
        at,
        with: weights.slots,
        parameters: {
          total: plain(weights.total),
          ...(wholes.length > 1
            ? { further: plain(HUNDRED.minus(rest)), rest: plain(rest) }
            : { execution: plain(weights.execution ?? ZERO), indicators: plain(weights.indicators) }),
          direction: difference.gt(ZERO) ? '多' : '少',
          difference: plain(difference.abs()),
        },
        evidence: {
          operands: {
            execution: plain(weights.execution ?? ZERO),
            indicators: plain(weights.indicators),
          },
          expected: wholes.map(plain).join('／'),
          actual: plain(weights.total),
        },
      },
    ];
  },
});

/** Further sums that can be meant: points of several fund rows may stand for the execution part, or for parts of it. */
function furtherTotals(form: Form, weights: PrintedWeights): readonly Decimal[] {
  const goals = sum(
    form.partPoints.flatMap(({ part, points }) => (part === 'goals' ? (points.figure ?? []) : [])),
  );
  const perRow = sumOf(form.funds?.rows.map((row) => row.weight) ?? []);
  const scoresRate = form.indicators.some(({ name }) => /预算执行率|资金执行率/.test(name));
  return [
    weights.total.plus(goals),
    weights.indicators.plus(perRow),
    ...(scoresRate || weights.execution === null ? [weights.indicators] : []),
  ];
}

/** The total row prints neither the sum of all points nor that of the indicators alone. */
function printedTotal(form: Form, weights: PrintedWeights): readonly RuleFinding[] {
  const slot = form.totals.weight;
  const printed = slot?.figure;
  if (!slot || !printed || rowsWithoutWeight(form).length > 0) return [];
  const totals = [weights.total, weights.indicators, ...furtherTotals(form, weights)];
  if (totals.some((known) => samePoints(known, printed))) return [];
  return [
    {
      verdict: 'fail',
      message: 'printed',
      at: slot,
      with: weights.slots,
      parameters: { printed: plain(printed), total: plain(weights.total), cell: slot.cell },
      evidence: { operands: {}, expected: plain(weights.total), actual: plain(printed) },
    },
  ];
}

/** Why the shortfall may be the sheet's and not the author's; null where there is nothing to excuse it. */
function openReason(form: Form, { executionScore }: FormScore, weights: PrintedWeights): string | null {
  if (weights.execution === null)
    return executionScore?.reason === 'formula-error' ? 'formula-error' : 'weight-missing';
  if (weights.total.gt(HUNDRED)) return null;
  if (rowsWithoutWeight(form).length > 0) return 'weight-missing';
  if (liesInSpareRows(form, HUNDRED.minus(weights.total))) return 'spare-rows';
  return exceedsWeights(form, weights) ? 'rows-missing' : null;
}

/**
 * Are the missing points those of groups with empty template rows: by the points of their labels, or, where no label
 * prints any, because a whole level 1 group holds nothing else?
 */
function liesInSpareRows(form: Form, missing: Decimal): boolean {
  const spare = form.table?.templateRows ?? [];
  const isSpare = (group: { readonly firstRow: number; readonly lastRow: number }) =>
    spare.some(({ row }) => row >= group.firstRow && row <= group.lastRow);
  const printed = printedLevel1(form);
  if (printed.length > 0) {
    const gaps = printed
      .filter(isSpare)
      .map((group) => group.points.minus(sumOf(weightsInGroup(form, group))));
    return samePoints(sum(gaps), missing);
  }
  const groups = form.table?.groups.filter(({ level }) => level === 1) ?? [];
  return groups.some(
    (group) =>
      isSpare(group) && !form.indicators.some(({ row }) => row >= group.firstRow && row <= group.lastRow),
  );
}

function unjudged(form: Form, at: Pick<Slot, 'cell'>, weights: PrintedWeights, reason: string): RuleFinding {
  const blanks = rowsWithoutWeight(form).map(({ weight }) => weight);
  const score = reason === 'rows-missing' && form.totals.score ? [form.totals.score] : [];
  return {
    verdict: 'cannot-judge',
    message: 'open',
    at: reason === 'weight-missing' ? (blanks[0] ?? at) : at,
    with: [...blanks, ...score],
    parameters: { total: plain(weights.total), reason },
  };
}
