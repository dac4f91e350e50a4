import { defineRule } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { NO_ACTUAL_COLUMN } from './support/indicator-values';
import { shown } from './support/listing';
import { plain, printed } from './support/printed';
import { scoreFix } from './support/score-fix';
import { faultOf } from './support/score-judgement';
import { NO_WEIGHTS } from './support/weights';
import { measuredScores, withoutScores } from './support/without-scores';

/** PE410: a target that was not met does not get full marks. */
export const UNMET_FULL_SCORE = defineRule({
  code: 'PE410',
  slug: 'unmet-full-score',
  name: '未完成得满分',
  severity: 'error',
  families: SCORABLE_FORMS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '财预〔2020〕10号：未完成指标值的，按照完成值与指标值的比例记分',
    trust: 'national',
  },
  texts: {
    full: {
      problem:
        '“{name}”指标值“{target}”，完成值“{actual}”，没有完成，却得满分 {weight}；按公式应为 {expected}。',
      advice: '把 {cell} 改为 {expected}，并填写偏差原因；完成值有误的先改正。',
    },
    byHand: {
      problem: '“{name}”指标值“{target}”，完成值“{actual}”，没有完成，却得满分 {weight}。',
      advice: '按未完成的程度在 {cell} 扣分，并填写偏差原因；完成值有误的先改正。',
    },
    noWeights: NO_WEIGHTS,
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form, context) => {
    const none = withoutScores(form, context, true);
    if (none) return none;
    return measuredScores(form, context)
      .filter((cell) => faultOf(cell, context.profile) === 'unmet-full')
      .map(({ score, weight, indicator, computed }) => {
        const expected = computed?.score ?? null;
        return {
          verdict: 'fail',
          message: expected ? 'full' : 'byHand',
          at: score,
          with: [indicator.target, indicator.actual, indicator.weight].filter((slot) => slot !== null),
          parameters: {
            name: indicator.name,
            target: shown(indicator.target),
            actual: shown(indicator.actual),
            weight: plain(weight),
            cell: score.cell,
            ...(expected ? { expected: plain(expected) } : {}),
          },
          evidence: {
            operands: {
              target: shown(indicator.target),
              actual: shown(indicator.actual),
              weight: plain(weight),
            },
            ...(expected ? { expected: plain(expected) } : {}),
            actual: printed(score),
          },
          fix: scoreFix(form.sheet, score, computed),
        };
      });
  },
});
