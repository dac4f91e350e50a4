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
  const slots: (Slot | null)[] = form.sections.map(({ body }) => body);
  for (const { expected, actual } of form.goals) slots.push(expected, actual);
  for (const { target, actual, remark, reason } of form.indicators)
    slots.push(target, actual, remark, reason);
  return slots.filter((slot) => slot !== null);
}

function judge(slots: readonly Slot[]): readonly RuleFinding[] {
  const findings = new Map<string, RuleFinding>();
  for (const slot of slots) {
    const figures = approximateFigures(slot);
    if (figures.length === 0) continue;
    const listed = [...new Set(figures.map(({ text }) => text))].join('、');
    findings.set(slot.cell, {
      verdict: 'fail',
      message: 'exact',
      at: slot,
      parameters: { figures: listed, cell: slot.cell },
      evidence: { operands: {}, actual: listed },
      spans: figures.map(({ span }) => span),
    });
  }
  return [...findings.values()];
}
