import type { Form } from '../form/form';
import type { Profile } from '../profile/profile';
import { decimal, HUNDRED } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { driftOf, longestEqualRun, type RoundingDrift, weightDrifts } from './support/equal-parts';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { plain, printedLabel } from './support/printed';
import { scoreCells } from './support/score-cells';
import { weightSource, withoutPoints } from './support/weights';

/** PE404: equal parts were rounded, and the remainder is lost: 8.33 × 6 = 49.98 of 50. */
export const WEIGHT_ROUNDING_DRIFT = defineRule({
  code: 'PE404',
  slug: 'weight-rounding-drift',
  name: '均分舍入漂移',
  severity: 'warning',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '算术：平均分配后四舍五入，各份之和不等于总数，余数应加在最后一行',
    trust: 'ours',
  },
  texts: {
    weights: {
      problem: '{count} 行平均分值 {part}，合计 {total}，与{whole} 分相差 {difference}。',
      advice: '把余数加在最后一行：{cell} 改为 {last}。',
    },
    scores: {
      problem: '{count} 行得分都是 {part}，合计 {total}，像是把{whole} 分平均分配后舍入，差 {difference}。',
      advice: '分值为均分的，把余数加在最后一行（{cell} 为 {last}）。',
    },
  },
  check: (form, context) => {
    const none = withoutPoints(form, context);
    if (none) return none;
    const score = context.score(form);
    if (weightSource(form, context.sheet) === 'none') {
      const scores = scoreCells(form, score).map((cell) => cell.score);
      const drift = driftOfScores(form, longestEqualRun(scores), context.profile);
      if (drift) return finding(form, drift, 'scores');
      return { undecided: 'weight-column-missing', cells: scores };
    }
    return weightDrifts(form, score, context.profile).flatMap((drift) => finding(form, drift, 'weights'));
  },
});

/** Without weights the whole is not printed: it must be a part of the pack. */
function driftOfScores(
  form: Form,
  run: Parameters<typeof driftOf>[0],
  { weights }: Profile,
): RoundingDrift | null {
  const parts = [
    weights.output,
    weights.benefit,
    weights.satisfaction,
    weights.cost,
    weights.decision,
    weights.management,
    weights.free,
  ];
  const wholes = [form.table?.points, ...parts, HUNDRED];
  for (const whole of wholes) {
    const drift = whole ? driftOf(run, decimal(whole)) : null;
    if (drift) return drift;
  }
  return null;
}

function finding(form: Form, drift: RoundingDrift, message: 'weights' | 'scores'): readonly RuleFinding[] {
  const { run, part, total, whole, remainder, label } = drift;
  const last = run.at(-1);
  if (!last) return [];
  const corrected = part.plus(remainder);
  const parameters = {
    count: run.length,
    part: plain(part),
    total: plain(total),
    whole: label ? `“${printedLabel(label)}”的 ${plain(whole)}` : ` ${plain(whole)}`,
    difference: plain(remainder.abs()),
    cell: last.cell,
    last: plain(corrected),
  };
  return [
    {
      verdict: 'fail',
      message,
      ...(message === 'scores' ? { severity: 'info' as const } : {}),
      at: last,
      with: [...(label ? [label] : []), ...run],
      parameters,
      evidence: {
        operands: { part: plain(part), count: run.length },
        expected: plain(whole),
        actual: plain(total),
      },
      fix: confirmFix(setValue(form.sheet, last, corrected.toNumber())),
    },
  ];
}
