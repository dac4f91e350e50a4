import { ZERO } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { cellList, firstAndRest, shown } from './support/listing';
import { showsError } from './support/printed';
import { isStruckOut, NO_WEIGHTS, weightedRows, withoutRowWeights } from './support/weights';

/** PE405: every row that is scored by itself has a weight above 0. One finding a form. */
export const WEIGHT_MISSING = defineRule({
  code: 'PE405',
  slug: 'weight-missing',
  name: '分值缺失或为0',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：指标分值为必填项，且大于 0',
    trust: 'practice',
  },
  texts: {
    blank: {
      problem: '{count} 个指标没有分值或分值为 0：{rows}。',
      advice: '在 {cells} 填写分值（大于 0）；不用的指标整行删去。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutRowWeights(form, context);
    if (none) return none;
    const missing = weightedRows(form).filter(
      ({ indicator, weight }) =>
        !showsError(weight) && !isStruckOut(indicator) && (weight.figure === null || weight.figure.lte(ZERO)),
    );
    const found = firstAndRest(missing);
    if (!found) return [];
    const slots = missing.map(({ weight }) => weight);
    const finding: RuleFinding = {
      verdict: 'fail',
      message: 'blank',
      at: found.first.weight,
      with: found.rest.map(({ weight }) => weight),
      parameters: {
        count: missing.length,
        cells: cellList(slots),
        rows: missing
          .map(({ indicator, weight }) => `${weight.cell}“${indicator.name.slice(0, 20)}”`)
          .join('、'),
      },
      evidence: { operands: Object.fromEntries(slots.map((slot) => [slot.cell, shown(slot)])) },
    };
    return [finding];
  },
});
