import type { Form, Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { approximateFigures } from './support/approximate-figures';
import { ALL_FORMS } from './support/families';

/** PE324: 约 or 左右 beside a figure that is exact to the unit. One finding a cell. */
export const APPROXIMATE_EXACT = defineRule({
  code: 'PE324',
  slug: 'approx-exact',
  name: '“约”与精确值并用',
  severity: 'info',
  families: [...ALL_FORMS, 'scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '概数用整数，精确数不加“约”“左右”',
    trust: 'ours',
  },
  texts: {
    exact: {
      problem: '“{figures}”：精确到个位的数前后用了“约”或“左右”。',
      advice: '{cell} 中是精确数的删去“约”“左右”，是估计数的改为整数（如“约66万人”）。',
    },
  },
  check: (form) => judge(textsOf(form)),
  checkReport: (report) => judge(report.paragraphs),
});

function textsOf(form: Form): readonly Slot[] {
  return [
    ...form.sections.map(({ body }) => body),
    ...form.goals.flatMap(({ expected, actual }) => [expected, actual]),
    ...form.indicators.flatMap(({ target, actual, remark, reason }) => [target, actual, remark, reason]),
  ].filter((slot) => slot !== null);
}

function judge(slots: readonly Slot[]): readonly RuleFinding[] {
  const byCell = new Map(slots.map((slot) => [slot.cell, slot]));
  return [...byCell.values()].flatMap((slot): RuleFinding[] => {
    const figures = approximateFigures(slot);
    if (figures.length === 0) return [];
    const listed = [...new Set(figures.map(({ text }) => text))].join('、');
    return [
      {
        verdict: 'fail',
        message: 'exact',
        at: slot,
        parameters: { figures: listed, cell: slot.cell },
        evidence: { operands: {}, actual: listed },
        spans: figures.map(({ span }) => span),
      },
    ];
  });
}
