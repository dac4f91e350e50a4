import { defineRule } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { percentText, plain } from './support/printed';
import { NO_WEIGHTS, printedWeights, weightedRows, withoutRowWeights } from './support/weights';
import { indicatorPoints } from './support/whole-points';

/** PE406: no single indicator carries more than half of all indicator points. */
export const WEIGHT_OVERCONCENTRATED = defineRule({
  code: 'PE406',
  slug: 'weight-overconcentrated',
  name: '单指标权重过大',
  severity: 'warning',
  families: SCORABLE_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '单个指标的分值不宜超过全部指标分值的一半（大英公开表有一项指标占 90 分）',
    trust: 'ours',
  },
  texts: {
    heavy: {
      problem: '“{name}”的分值 {weight} 占全部指标分值 {total} 的 {share}，超过一半。',
      advice: '把分值分散到反映数量、质量、时效、效益和满意度的多项指标上。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutRowWeights(form, context);
    if (none) return none;
    const { indicators, execution } = printedWeights(context.score(form), context.sheet);
    // Points that stand on no row (yet) belong to other indicators.
    const rest = indicatorPoints(form, context.profile, indicators, execution);
    const total = indicators.gt(rest) ? indicators : rest;
    return weightedRows(form).flatMap(({ indicator, weight }) => {
      if (!weight.figure?.times(2).gt(total)) return [];
      const sharing = form.indicators.filter((row) => row.weight?.cell === weight.cell);
      if (sharing.length > 1) return [];
      return [
        {
          verdict: 'fail' as const,
          message: 'heavy',
          at: weight,
          with: indicator.level3 ? [indicator.level3] : [],
          parameters: {
            name: indicator.name,
            weight: plain(weight.figure),
            total: plain(total),
            share: percentText(weight.figure.div(total)),
          },
          evidence: { operands: { weight: plain(weight.figure), total: plain(total) } },
        },
      ];
    });
  },
});
