import type { Form, Indicator } from '../form/form';
import type { IndicatorScore } from '../score/form-score';
import { type Decimal, formatPercent, HUNDRED } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { isCost } from './support/direction';
import { SELF_EVALUATIONS } from './support/families';
import { isDeclaredNotApplicable, NO_ACTUAL_COLUMN, withoutActuals } from './support/indicator-values';
import { lessIsBetter } from './support/indicator-words';
import { cellList, firstAndRest, shown } from './support/listing';
import { hasReasonColumn, isExplained } from './support/reasons';

/** PE504: an actual far above its target comes with its reason: from 130% a warning, from 120% a hint. */
export const OVER_NO_REASON = defineRule({
  code: 'PE504',
  slug: 'over-no-reason',
  name: '超额偏离未说明',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '完成值高于指标值较多的要分析原因（财预〔2020〕10号）；比例按通行系统：130%须说明，120%提示',
    trust: 'practice',
  },
  texts: {
    over: {
      problem: '“{name}”指标值“{target}”，完成“{actual}”，为指标值的 {ratio}，达到 {limit}% 须说明原因。',
      advice: '在 {cell} 写明超额完成的原因（如年初指标值偏低、政策调整）；数值填错的先改正。',
    },
    hint: {
      problem:
        '“{name}”指标值“{target}”，完成“{actual}”，为指标值的 {ratio}（达到 {limit}%），建议说明原因。',
      advice: '核对数值；属实的在 {cell} 简要说明。',
    },
    overRows: {
      problem: '{count} 个指标的完成值达到指标值的 {limit}% 以上：{cells}；表中没有原因栏，也没有写明原因。',
      advice: '核对数值；属实的在“说明”里写明超额完成的原因。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form, context) => {
    const unjudged = withoutActuals(form);
    if (unjudged) return unjudged;
    const { hintAt, reasonAt } = context.profile.overAchievement;
    const rows = context
      .score(form)
      .indicators.flatMap((score) =>
        isOver(form, score, hintAt) && score.ratio ? [{ score, ratio: score.ratio }] : [],
      );
    const judged = rows.map(({ score, ratio }) => finding(score, ratio, hintAt, reasonAt));
    return hasReasonColumn(form)
      ? judged
      : [...grouped(judged, 'over', reasonAt), ...grouped(judged, 'hint', hintAt)];
  },
});

const METHODS: ReadonlySet<string> = new Set(['positive', 'equal', 'satisfaction']);

/** More is better, and there is much more; what costs or harms is not over-achieved. */
function isOver(form: Form, score: IndicatorScore, hintAt: number): boolean {
  const { indicator, ratio, method, met } = score;
  if (!ratio || met !== true || !METHODS.has(method) || ratio.times(HUNDRED).lt(hintAt)) return false;
  if (indicator.shared.includes('actual') || isDeclaredNotApplicable(indicator.actual)) return false;
  const isSpent = method === 'equal' && isCost(indicator);
  return !isSpent && !lessIsBetter(indicator.name) && !isExplained(form, indicator);
}

function finding(score: IndicatorScore, ratio: Decimal, hintAt: number, reasonAt: number): RuleFinding {
  const { indicator } = score;
  const isFar = ratio.times(HUNDRED).gte(reasonAt);
  const { target, actual, reason } = indicator;
  return {
    verdict: 'fail',
    message: isFar ? 'over' : 'hint',
    ...(isFar ? {} : { severity: 'info' }),
    at: actual ?? target ?? { cell: '' },
    with: [target, reason].filter((slot) => slot !== null),
    parameters: {
      name: indicator.name,
      target: shown(target),
      actual: shown(actual),
      ratio: formatPercent(ratio, 2),
      limit: isFar ? reasonAt : hintAt,
      cell: placeOfReason(indicator),
    },
    evidence: {
      operands: { target: shown(target), actual: shown(actual) },
      expected: `<${isFar ? reasonAt : hintAt}%`,
      actual: formatPercent(ratio, 2),
    },
  };
}

function placeOfReason({ reason, remark, actual }: Indicator): string {
  return (reason ?? remark ?? actual)?.cell ?? '';
}

/** Without a column for reasons the rows of one kind are told together. */
function grouped(
  findings: readonly RuleFinding[],
  message: 'over' | 'hint',
  limit: number,
): readonly RuleFinding[] {
  const own = findings.filter((finding) => finding.message === message);
  const found = firstAndRest(own);
  if (!found || found.rest.length === 0) return own;
  const cells = own.map(({ at }) => at);
  return [
    {
      ...found.first,
      message: 'overRows',
      with: own.flatMap(({ at, with: beside }) => [at, ...(beside ?? [])]),
      parameters: { count: own.length, cells: cellList(cells), limit },
      evidence: {
        operands: Object.fromEntries(own.map(({ at, evidence }) => [at.cell, evidence?.actual ?? null])),
      },
    },
  ];
}
