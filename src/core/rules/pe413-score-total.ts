import type { Fix } from '../finding/finding';
import type { Form } from '../form/form';
import type { Profile } from '../profile/profile';
import type { FormScore } from '../score/form-score';
import { totalCap } from '../score/grade';
import { isNotApplicable } from '../score/judge-indicator';
import { sumFormula } from '../score/sum-formula';
import type { Sheet } from '../sheet/sheet';
import { type Decimal, decimal, formatDecimal, HUNDRED, roundHalfUp, sum } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setFormula, setValue } from './support/edits';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { plain, printed } from './support/printed';
import { type PrintedScores, printedScores, sameTotal, subtotals } from './support/printed-total';
import { blocksOfReport, type ScoredBlock } from './support/report-problems';
import { scoredRate } from './support/scored-rate';
import {
  isScore,
  resultsOfForm,
  type StatedResult,
  statedResults,
  totalOfReport,
} from './support/stated-result';
import { exceedsWeights, printedWeights, sumOf, weightSource, withoutScoring } from './support/weights';

/** PE413: the printed total and sub-totals are the sums of the printed scores. */
export const SCORE_TOTAL = defineRule({
  code: 'PE413',
  slug: 'score-total',
  name: '总分≠合计',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '一体化系统：总分＝预算执行率得分＋各指标得分',
    trust: 'practice',
  },
  texts: {
    total: {
      problem: '总分为 {actual}，预算执行率与各指标得分合计为 {expected}，相差 {difference}。',
      advice: '核对各行得分后，把 {cell} 改为合计数 {expected}。',
    },
    subtotal: {
      problem: '小计为 {actual}，上面 {count} 项得分合计为 {expected}。',
      advice: '核对后把 {cell} 改为 {expected}。',
    },
    open: {
      problem: '总分 {actual} 无法核对：{reason}；已填得分小计 {sum}，未填 {count} 项。',
      advice: '补齐得分和缺行后再核对总分。',
    },
    text: {
      problem: '文字写“{text}”，{where}为 {expected}。',
      advice: '改正 {cell} 的文字，与得分一致。',
    },
    block: {
      problem: '“{name}”得分 {actual}，其下各项得分合计为 {expected}。',
      advice: '核对 {cell} 与各项得分。',
    },
  },
  check: (form, context) => {
    const none = withoutScoring(form, context);
    if (none) return none;
    const computed = context.score(form);
    const scores = printedScores(form, computed);
    const parts = subtotals(form, context.sheet, computed).flatMap((subtotal): RuleFinding[] => {
      const { slot, printed: actual, total, parts: cells } = subtotal;
      if (sameTotal(actual, total, context.profile.tolerance.sum)) return [];
      const slots = cells.map(({ score }) => score);
      return [
        {
          verdict: 'fail',
          message: 'subtotal',
          at: slot,
          with: slots,
          parameters: { actual: plain(actual), expected: plain(total), count: slots.length, cell: slot.cell },
          evidence: { operands: {}, expected: plain(total), actual: plain(actual) },
          fix: confirmFix(
            slots.every(({ isText }) => !isText)
              ? setFormula(form.sheet, slot, sumFormula(slots), total.toNumber())
              : setValue(form.sheet, slot, total.toNumber()),
          ),
        },
      ];
    });
    const printedScore = form.totals.score?.figure;
    const stated = printedScore
      ? resultsOfForm(form).flatMap((result) => statedFinding(result, printedScore))
      : [];
    return [...parts, ...judgeTotal(form, computed, scores, context), ...stated];
  },
  checkReport: (report, { recognition }) => {
    const total = totalOfReport(report, recognition);
    const blocks = blocksOfReport(report);
    const stated = report.paragraphs.flatMap(statedResults);
    return [
      ...(total ? stated.flatMap((result) => statedFinding(result, total)) : []),
      ...blocks.flatMap((block, at) => blockFinding(block, blocks.slice(at + 1))),
    ];
  },
});

/** A total that a text states against the one of the form, or of the report's blocks. */
function statedFinding({ slot, text, score, span }: StatedResult, total: Decimal): readonly RuleFinding[] {
  if (score === null || isScore(score, total)) return [];
  const parameters = {
    text,
    where: '得分合计',
    whereEn: 'the sum of the scores',
    expected: plain(total),
    cell: slot.cell,
  };
  const evidence = { operands: { total: plain(total) }, expected: plain(total), actual: plain(score) };
  return [{ verdict: 'fail', message: 'text', at: slot, parameters, evidence, spans: [span] }];
}

/** A level 1 block of a report against the blocks that follow it, where these have its points. */
function blockFinding(whole: ScoredBlock, following: readonly ScoredBlock[]): readonly RuleFinding[] {
  const next = following.findIndex(({ isWhole }) => isWhole);
  const parts = following.slice(0, next < 0 ? following.length : next);
  const expected = sum(parts.map(({ score }) => score));
  if (!whole.isWhole || !sum(parts.map(({ weight }) => weight)).eq(whole.weight) || expected.eq(whole.score))
    return [];
  const parameters = {
    name: whole.name,
    actual: plain(whole.score),
    expected: plain(expected),
    cell: whole.cell,
  };
  const evidence = {
    operands: { parts: parts.length },
    expected: plain(expected),
    actual: plain(whole.score),
  };
  return [{ verdict: 'fail', message: 'block', at: whole, with: parts, parameters, evidence }];
}

function judgeTotal(
  form: Form,
  computed: FormScore,
  scores: PrintedScores,
  { profile, sheet }: RuleContext,
): readonly RuleFinding[] {
  const slot = form.totals.score;
  if (!slot?.figure || scores.slots.length === 0) return [];
  const unjudged = (reason: string): readonly RuleFinding[] => [
    {
      verdict: 'cannot-judge',
      message: 'open',
      at: slot,
      with: scores.open,
      parameters: { actual: printed(slot), reason, sum: plain(scores.total), count: scores.open.length },
    },
  ];
  if (scores.open.length > 0) return unjudged('score-missing');
  const sums = [scores.total, ...withFurther(form, scores)];
  const allowed = [...sums, ...sums.flatMap((sum) => rescaledOrCapped(form, computed, sum, profile))];
  if (allowed.some((total) => sameTotal(slot.figure ?? total, total, profile.tolerance.sum))) return [];
  const reason = openReason(form, computed, scores, sheet);
  if (reason) return unjudged(reason);
  return [
    {
      verdict: 'fail',
      message: 'total',
      at: slot,
      with: scores.slots,
      parameters: {
        actual: printed(slot),
        expected: plain(scores.total),
        difference: plain(scores.total.minus(slot.figure).abs()),
        cell: slot.cell,
      },
      evidence: {
        operands: { scores: scores.slots.length },
        expected: plain(scores.total),
        actual: printed(slot),
      },
      fix: fixOf(form, scores),
    },
  ];
}

/** Why a total that is not the sum may still be right: a part is unknown, or rows are missing on the sheet. */
function openReason(form: Form, computed: FormScore, { total }: PrintedScores, sheet: Sheet): string | null {
  const { executionScore: execution } = computed;
  if (execution && !execution.fundRow.score && execution.score === null)
    return execution.reason ?? 'score-missing';
  const weights = printedWeights(computed, sheet);
  if (weightSource(form, sheet) !== 'none') return exceedsWeights(form, weights) ? 'rows-missing' : null;
  // Without weights the rest may belong to classes that are still empty.
  const isBelow = form.totals.score?.figure?.gt(total) ?? false;
  return isBelow && form.table?.templateRows.length ? 'spare-rows' : null;
}

/**
 * Points of the goals count towards the total, where a form gives some; so may the scores of all fund rows, and those that
 * rows got which say 不适用.
 */
function withFurther(form: Form, { total, slots }: PrintedScores): readonly Decimal[] {
  const goals = form.partPoints.flatMap(({ part, points }) =>
    part === 'goals' && points.figure ? [total.plus(points.figure)] : [],
  );
  const counted = new Set(slots.map(({ cell }) => cell));
  const others = form.funds?.rows.map(({ score }) => score).filter((slot) => slot && !counted.has(slot.cell));
  const dropped = form.indicators.filter(isNotApplicable).map(({ score }) => score);
  return [...goals, total.plus(sumOf(others ?? [])), total.plus(sumOf(dropped))];
}

/**
 * What else the printed scores may come to (rule book 6.3, 6.7): brought to 100 where rows do not apply, and no more than
 * the cap of a low execution rate, where the profile has one.
 */
function rescaledOrCapped(
  form: Form,
  computed: FormScore,
  sum: Decimal,
  { execution }: Profile,
): readonly Decimal[] {
  const base = computed.total?.rescaledFrom;
  const rescaled = base ? [roundHalfUp(sum.times(HUNDRED).div(base), 2)] : [];
  const rate = execution.totalCaps ? scoredRate(form, computed)?.rate : null;
  const cap = rate ? totalCap(roundHalfUp(rate, 4)) : null;
  return cap === null ? rescaled : [sum, ...rescaled].map((total) => (total.gt(cap) ? decimal(cap) : total));
}

function fixOf(form: Form, { slots, total, further }: PrintedScores): Fix | null {
  const slot = form.totals.score;
  if (!slot) return null;
  if (slots.some(({ isText }) => isText)) return confirmFix(setValue(form.sheet, slot, total.toNumber()));
  const terms = further ? [formatDecimal(further)] : [];
  return confirmFix(setFormula(form.sheet, slot, sumFormula(slots, terms), total.toNumber()));
}
