import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { failedFormula } from './support/failed-formula';
import { ALL_FORMS } from './support/families';
import { goalFigures } from './support/text-figures';
import { type Unmeasured, unmeasuredFigures } from './support/unmeasured-figures';

/** A long goal with more figures without a row gives one finding for all of them. */
const MOST_SINGLE = 3;

/** PE612: what a goal or a result gives a figure for has an indicator. */
export const GOAL_NO_INDICATOR = defineRule({
  code: 'PE612',
  slug: 'goal-no-indicator',
  name: '目标无对应指标',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '目标和完成情况中的量化内容，在指标表中有对应的指标',
    trust: 'practice',
  },
  texts: {
    missing: {
      problem: '“{metric}”（{figures}）在指标表中没有对应的指标。',
      advice: '在指标表增设“{metric}”的指标，或从 {cells} 删去这一数字。',
    },
  },
  check: (form): RuleOutcome => {
    if (form.table === null || form.indicators.length === 0) return { notApplicable: 'no-table' };
    if (goalFigures(form).length === 0) {
      const failed = failedFormula(form.goals.flatMap(({ expected, actual }) => [expected, actual]));
      return failed ?? { notApplicable: 'no-figures' };
    }
    const missing = unmeasuredFigures(form);
    return missing.length > MOST_SINGLE ? finding(together(missing)) : missing.flatMap(finding);
  },
});

function together(missing: readonly Unmeasured[]): Unmeasured {
  return {
    metric: missing.map(({ metric }) => metric).join('、'),
    figures: missing.flatMap(({ figures }) => figures),
  };
}

function finding({ metric, figures }: Unmeasured): readonly RuleFinding[] {
  const [first, ...rest] = figures;
  if (!first) return [];
  const listed = [...new Set(figures.map(({ text }) => text))].join('、');
  return [
    {
      verdict: 'fail',
      message: 'missing',
      at: first,
      with: rest,
      parameters: {
        metric,
        figures: listed,
        cells: [...new Set(figures.map(({ cell }) => cell))].join('、'),
      },
      evidence: {
        operands: Object.fromEntries(figures.map(({ cell, text }) => [cell, text])),
        actual: listed,
      },
      spans: figures.map(({ cell, from, to }) => ({ cell, from, to })),
    },
  ];
}
