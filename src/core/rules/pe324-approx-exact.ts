import type { Form, Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { approximateFigures } from './support/approximate-figures';
import { both } from './support/both';
import { ALL_FORMS } from './support/families';

/** PE324: 约 or 左右 beside a figure that is exact to the unit. One finding a cell. */
export const APPROXIMATE_EXACT = defineRule({
  code: 'PE324',
  slug: 'approx-exact',
  name: both('“约”与精确值并用', '“About” an exact figure'),
  severity: 'info',
  families: [...ALL_FORMS, 'scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '概数用整数，精确数不加“约”“左右”',
      'An estimate is a round figure; an exact one is not called “about”',
    ),
    trust: 'ours',
  },
  why: both(
    '“约658090人”既像估计又像统计，核对时不知按哪个口径。',
    '“About 658,090” is neither estimate nor count; a checker does not know which to hold it to.',
  ),
  example: { failing: '约达55596人', passing: '达55596人，或约5.6万人' },
  texts: {
    exact: {
      problem: both(
        '“{figures}”：精确到个位的数前后用了“约”或“左右”。',
        '“{figures}” is exact and yet called approximate.',
      ),
      advice: both(
        '{cell} 中是精确数的删去“约”“左右”，是估计数的改为整数（如“约66万人”）。',
        'In {cell} drop 约 or 左右 from what was counted, and round what is an estimate (such as 约66万人).',
      ),
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
