import type { Indicator } from '../form/form';
import { defineRule } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { isNumeric, NO_ACTUAL_COLUMN, saysNothing } from './support/indicator-values';
import { shown } from './support/listing';
import { plain } from './support/printed';
import { NO_WEIGHTS } from './support/weights';
import { measuredScores, withoutScores } from './support/without-scores';

/** PE411: words do not show that a numeric target was met, and yet they got full marks. */
export const SCORE_ON_TEXT_ACTUAL = defineRule({
  code: 'PE411',
  slug: 'score-on-text-actual',
  name: '完成值为文字却给满分',
  severity: 'warning',
  families: SCORABLE_FORMS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：定量指标的完成值为数值，系统据此计分',
    trust: 'practice',
  },
  texts: {
    words: {
      problem: '“{name}”的指标值“{target}”是数字，完成值“{actual}”是文字，却得满分 {weight}。',
      advice: '在 {cell} 填写实际完成的数值，再核对得分。',
    },
    noWeights: NO_WEIGHTS,
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form, context) => {
    const none = withoutScores(form, context, true);
    if (none) return none;
    return measuredScores(form, context).flatMap(({ score, weight, rows }) => {
      const row = rows.find(answersInWords);
      if (!row?.actual || !score.figure?.eq(weight)) return [];
      return [
        {
          verdict: 'fail' as const,
          message: 'words',
          at: score,
          with: [row.target, row.actual, row.weight].filter((slot) => slot !== null),
          parameters: {
            name: row.name,
            target: shown(row.target),
            actual: shown(row.actual),
            weight: plain(weight),
            cell: row.actual.cell,
          },
          evidence: {
            operands: { target: shown(row.target), actual: shown(row.actual), weight: plain(weight) },
          },
        },
      ];
    });
  },
});

/** A figure for a target, and words, not a blank, for an answer. */
function answersInWords({ target, actual, targetQuantity, actualQuantity }: Indicator): boolean {
  if (target === null || actual === null || !isNumeric(targetQuantity)) return false;
  if (saysNothing(actual, actualQuantity)) return false;
  return ['text', 'grade', 'yes-no'].includes(actualQuantity.kind);
}
