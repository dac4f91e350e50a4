import { decimal } from '../text/decimal';
import { defineRule } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { percentText } from './support/printed';
import { scoreCells } from './support/score-cells';
import { scoredRate } from './support/scored-rate';
import { NO_WEIGHTS } from './support/weights';
import { measuredScores, withoutScores } from './support/without-scores';

/** A single row says nothing about the whole. */
const FEWEST_ROWS = 2;

/** PE417: every indicator has full marks although much of the money was not spent. */
export const FULL_MARKS_ALL = defineRule({
  code: 'PE417',
  slug: 'full-marks-all',
  name: '全部满分',
  severity: 'info',
  families: SCORABLE_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '预算执行率低于 90% 而全部指标满分的，提示核对',
    trust: 'ours',
  },
  texts: {
    full: {
      problem: '预算执行率为 {rate}（低于 {bound}%），{count} 项指标全部满分。',
      advice: '逐项核对完成值；属实的无须改动，在说明中写明执行率偏低的原因。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutScores(form, context, false);
    if (none) return none;
    const score = context.score(form);
    const found = scoredRate(form, score);
    if (!found) return { notApplicable: 'no-rate' };
    const bound = context.profile.execution.reasonBelow;
    if (found.rate.times(100).gte(decimal(bound))) return [];
    const scores = measuredScores(form, context);
    const isWhole = scores.length === scoreCells(form, score).length && scores.length >= FEWEST_ROWS;
    const [first] = scores;
    if (!first || !isWhole || scores.some((cell) => !cell.score.figure?.eq(cell.weight))) return [];
    return [
      {
        verdict: 'fail',
        message: 'full',
        at: form.table?.heads.score ?? first.score,
        with: [...found.slots, ...scores.map((cell) => cell.score)],
        parameters: { rate: percentText(found.rate), bound, count: scores.length },
        evidence: { operands: { rate: percentText(found.rate), rows: scores.length } },
      },
    ];
  },
});
