import { ZERO } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { cellList, firstAndRest, shown } from './support/listing';
import { showsError } from './support/printed';
import { isStruckOut, NO_WEIGHTS, weightedRows, withoutRowWeights } from './support/weights';

/** PE405: every row that is scored by itself has a weight above 0. One finding a form. */
export const WEIGHT_MISSING = defineRule({
  code: 'PE405',
  slug: 'weight-missing',
  name: both('分值缺失或为0', 'Weight is missing or 0'),
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '一体化系统：指标分值为必填项，且大于 0',
      'The budget system in use: a weight is required and above 0',
    ),
    trust: 'practice',
  },
  why: both(
    '没有分值的指标无法计分，总分也就无法核对。',
    'An indicator without a weight cannot be scored, and the total cannot be checked.',
  ),
  example: { failing: '公众满意度，分值为空', passing: '公众满意度，分值 10' },
  texts: {
    blank: {
      problem: both(
        '{count} 个指标没有分值或分值为 0：{rows}。',
        '{count} indicators have no weight, or 0: {rows}.',
      ),
      advice: both(
        '在 {cells} 填写分值（大于 0）；不用的指标整行删去。',
        'Put a weight above 0 into {cells}, or delete rows that are not used.',
      ),
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
