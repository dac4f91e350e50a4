import type { Indicator } from '../form/form';
import { isInBand, type QualitativeBand, qualitativeBand } from '../score/qualitative-band';
import { HUNDRED, ZERO } from '../text/decimal';
import type { GradeWord } from '../text/quantity';
import { defineRule } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { isNumeric, isPercent, NO_ACTUAL_COLUMN } from './support/indicator-values';
import { shown } from './support/listing';
import { percentText, plain, printed } from './support/printed';
import { NO_WEIGHTS } from './support/weights';
import { measuredScores, withoutScores } from './support/without-scores';

/** The grades of 财预〔2020〕10号 by their official words. */
const GRADE_NAMES: Readonly<Record<GradeWord, string>> = {
  met: '达成年度指标',
  partly: '部分达成年度指标并具有一定效果',
  unmet: '未达成年度指标且效果较差',
};

/** PE412: the score of a 定性 indicator lies in the band of the grade that the actual states. */
export const QUALITATIVE_SCORE_BAND = defineRule({
  code: 'PE412',
  slug: 'qual-score-band',
  name: '定性得分越档',
  severity: 'error',
  families: SCORABLE_FORMS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '财预〔2020〕10号：达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%（含）、80-60%（含）、60-0%合理确定分值',
    trust: 'national',
  },
  texts: {
    outside: {
      problem:
        '“{name}”完成情况“{actual}”属“{grade}”，得分应为分值 {weight} 的 {band}（{low}～{high}），表中为 {score}（{percent}）。',
      advice: '按档次调整 {cell} 的得分，或者改正完成情况的档次。',
    },
    noWeights: NO_WEIGHTS,
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form, context) => {
    const none = withoutScores(form, context, true);
    if (none) return none;
    return measuredScores(form, context).flatMap(({ score, weight, indicator, rows }) => {
      const grade = rows.length === 1 ? gradeOf(indicator) : null;
      if (!grade || !score.figure || weight.lte(ZERO)) return [];
      if (score.figure.gt(weight) || score.figure.lt(ZERO)) return [];
      const band = qualitativeBand(grade, context.profile);
      const share = score.figure.div(weight);
      if (isInBand(share.times(HUNDRED), band)) return [];
      const actual = shown(indicator.actual);
      return [
        {
          verdict: 'fail' as const,
          message: 'outside',
          // A percent may be the measured figure itself (增长 30%) rather than the degree of achievement.
          ...(isNumeric(indicator.actualQuantity) ? { severity: 'warning' as const } : {}),
          at: score,
          with: [indicator.actual, indicator.weight].filter((slot) => slot !== null),
          parameters: {
            name: indicator.name,
            actual,
            grade: GRADE_NAMES[grade],
            weight: plain(weight),
            band: bandText(band),
            low: plain(weight.times(band.from).div(HUNDRED)),
            high: plain(weight.times(band.to).div(HUNDRED)),
            score: printed(score),
            percent: percentText(share),
            cell: score.cell,
          },
          evidence: {
            operands: { grade: GRADE_NAMES[grade], weight: plain(weight) },
            expected: bandText(band),
            actual: percentText(share),
          },
        },
      ];
    });
  },
});

function bandText({ from, to }: QualitativeBand): string {
  return `${from}%～${to}%`;
}

/** The grade that the actual states for a target in words: by its words, or by a percent (S001 note 3). */
function gradeOf({ targetQuantity: target, actualQuantity: actual }: Indicator): GradeWord | null {
  if (actual.kind === 'grade') return isNumeric(target) ? null : actual.grade;
  if (!['text', 'grade', 'yes-no'].includes(target.kind)) return null;
  if (actual.kind === 'yes-no' && actual.answer === null) return 'partly';
  if (!isNumeric(actual) || actual.kind !== 'number' || !isPercent(actual.unit)) return null;
  if (actual.value.lte(1) || actual.value.gt(100)) return null;
  if (actual.value.gte(80)) return 'met';
  return actual.value.gte(60) ? 'partly' : 'unmet';
}
