import { defineRule } from './rule';
import { both } from './support/both';
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
  name: both('未完成得满分', 'Full marks for an unmet target'),
  severity: 'error',
  families: SCORABLE_FORMS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: both(
      '财预〔2020〕10号：未完成指标值的，按照完成值与指标值的比例记分',
      'Cai Yu [2020] No. 10: a target that is not met earns the share that was reached',
    ),
    trust: 'national',
  },
  why: both(
    '没有完成目标却记满分，是自评失真最常见的表现，复核必查。',
    'Full marks for a target that was missed is the first thing a review looks for.',
  ),
  example: {
    failing: '政府采购执行率 100%，完成 72.74%，分值 2，得分 2',
    passing: '政府采购执行率 100%，完成 72.74%，分值 2，得分 1.45',
  },
  texts: {
    full: {
      problem: both(
        '“{name}”指标值“{target}”，完成值“{actual}”，没有完成，却得满分 {weight}；按公式应为 {expected}。',
        '“{name}”: target “{target}”, actual “{actual}”, not met but full marks {weight}; the formula gives {expected}.',
      ),
      advice: both(
        '把 {cell} 改为 {expected}，并填写偏差原因；完成值有误的先改正。',
        'Put {expected} into {cell} and give the reason; correct the actual first if it is wrong.',
      ),
    },
    byHand: {
      problem: both(
        '“{name}”指标值“{target}”，完成值“{actual}”，没有完成，却得满分 {weight}。',
        '“{name}”: target “{target}”, actual “{actual}”, not met but full marks {weight}.',
      ),
      advice: both(
        '按未完成的程度在 {cell} 扣分，并填写偏差原因；完成值有误的先改正。',
        'Take points off in {cell} for what is missing and give the reason; correct the actual first if it is wrong.',
      ),
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
