import type { Form } from '../form/form';
import { totalCap } from '../score/grade';
import { decimal, roundHalfUp } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { SCORED_SELF_EVALUATIONS } from './support/families';
import { percentText, plain, printed } from './support/printed';
import { printedScores } from './support/printed-total';
import { scoreCells } from './support/score-cells';
import { type ScoredRate, scoredRate } from './support/scored-rate';
import { printedWeights, samePoints, sumOf, withoutPoints } from './support/weights';

/** Points of the indicators in a form that gives 10 to the execution rate. */
const INDICATOR_POINTS = decimal(90);
const EXECUTION_POINTS = decimal(10);
/** (s/90 − r) ÷ (s/90) above this is red in the 一体化 module. */
const LARGEST_GAP = decimal('0.05');

/** PE415: indicators are not done far better than the money was spent. */
export const SCORE_VERSUS_EXECUTION = defineRule({
  code: 'PE415',
  slug: 'score-vs-exec',
  name: '得分与执行率不匹配',
  severity: 'warning',
  families: SCORED_SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '一体化系统红灯：（指标得分/90－预算执行率）÷（指标得分/90）＞5%',
    trust: 'practice',
  },
  texts: {
    gap: {
      problem: '指标得分 {scores}（满分 90，得分率 {share}），预算执行率只有 {rate}，相差 {gap}，超过 5%。',
      advice: '核对执行数和完成值；属实的，在说明中写明少花钱多办事或资金结转的原因。',
    },
    cap: {
      problem: '预算执行率 {rate}，总分最高 {cap}，表中为 {total}。',
      advice: '按所选方案，把总分降到不超过 {cap}。',
    },
    open: {
      problem: '得分与执行率无法比较：{reason}；已填得分小计 {sum}，未填 {count} 项。',
      advice: '补齐得分后再比较。',
    },
  },
  check: (form, context) => {
    const none = withoutPoints(form, context);
    if (none) return none;
    const score = context.score(form);
    const found = scoredRate(form, score);
    if (!found) return { notApplicable: 'no-rate' };
    const capped = overCap(form, found, context);
    const { indicators, execution } = printedWeights(score, context.sheet);
    const isSplit = samePoints(indicators, INDICATOR_POINTS) && execution?.eq(EXECUTION_POINTS);
    if (!isSplit) return capped.length > 0 ? capped : { notApplicable: 'other-split' };
    const cells = scoreCells(form, score).map((cell) => cell.score);
    const at = form.totals.score ?? form.table?.heads.score ?? cells[0];
    if (!at) return { notApplicable: 'column-missing' };
    const open = cells.filter(({ figure }) => figure === null);
    if (open.length > 0) {
      const sum = plain(printedScores(form, score).total);
      const parameters = { reason: 'score-missing', sum, count: open.length };
      return [{ verdict: 'cannot-judge', message: 'open', at, with: open, parameters }];
    }
    const scores = sumOf(cells);
    const share = scores.div(INDICATOR_POINTS);
    if (share.lte(0)) return capped;
    const gap = share.minus(found.rate).div(share);
    if (gap.lte(LARGEST_GAP)) return capped;
    const finding: RuleFinding = {
      verdict: 'fail',
      message: 'gap',
      at,
      with: [...found.slots, ...cells],
      parameters: {
        scores: plain(scores),
        share: percentText(share),
        rate: percentText(found.rate),
        gap: percentText(gap),
      },
      evidence: {
        operands: { scores: plain(scores), rate: percentText(found.rate) },
        expected: '≤5%',
        actual: percentText(gap),
      },
    };
    return [finding, ...capped];
  },
});

/** 自评操作手册: a low rate caps the total, where the profile says so. */
function overCap(form: Form, { rate, slots }: ScoredRate, { profile }: RuleContext): readonly RuleFinding[] {
  const total = form.totals.score;
  const cap = profile.execution.totalCaps ? totalCap(roundHalfUp(rate, 4)) : null;
  if (cap === null || !total?.figure?.gt(cap)) return [];
  return [
    {
      verdict: 'fail',
      message: 'cap',
      at: total,
      with: slots,
      parameters: { rate: percentText(rate), cap, total: printed(total) },
      evidence: { operands: { rate: percentText(rate) }, expected: `≤${cap}`, actual: printed(total) },
    },
  ];
}
