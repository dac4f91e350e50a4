import { decimal } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { fundGroups } from './support/fund-groups';
import { budgetOf, percentText, plain, printedLabel } from './support/printed';

/** PE207: the execution rates of two sources lie no more than 50 points apart. */
export const SOURCE_EXECUTION_GAP = defineRule({
  code: 'PE207',
  slug: 'source-exec-gap',
  name: '分项执行失衡',
  severity: 'info',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '各资金来源的执行率相差 50 个百分点以上的提示说明',
    trust: 'ours',
  },
  texts: {
    gap: {
      problem:
        '“{low}”执行率 {lowRate}（{lowExecuted} ÷ {lowBudget}），“{high}”执行率 {highRate}（{highExecuted} ÷ {highBudget}），相差 {gap} 个百分点。',
      advice: '在原因或说明栏写明“{low}”执行偏低的原因。',
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    const groups = fundGroups(form.funds);
    if (groups.length === 0) return { notApplicable: 'no-parts' };
    const limit = decimal(context.profile.execution.sourceGap);
    return groups.flatMap((group): RuleFinding[] => {
      const rates = group.parts.flatMap((row) => {
        const budget = budgetOf(row);
        const { executed } = row;
        if (!budget?.figure || !executed?.figure || budget.figure.lte(0)) return [];
        return [{ row, budget, executed, rate: executed.figure.div(budget.figure) }];
      });
      rates.sort((a, b) => a.rate.cmp(b.rate));
      const low = rates[0];
      const high = rates.at(-1);
      if (!low || !high) return [];
      const gap = high.rate.minus(low.rate).times(100);
      if (gap.lte(limit)) return [];
      const at = low.row.rate ?? low.executed;
      return [
        {
          verdict: 'fail',
          message: 'gap',
          at,
          with: [low.budget, low.executed, high.budget, high.executed],
          parameters: {
            low: printedLabel(low.row.label),
            lowRate: percentText(low.rate),
            lowExecuted: figure(low.executed.figure),
            lowBudget: figure(low.budget.figure),
            high: printedLabel(high.row.label),
            highRate: percentText(high.rate),
            highExecuted: figure(high.executed.figure),
            highBudget: figure(high.budget.figure),
            gap: gap.toFixed(2),
          },
          evidence: {
            operands: {
              [printedLabel(low.row.label)]: percentText(low.rate),
              [printedLabel(high.row.label)]: percentText(high.rate),
            },
            expected: `≤ ${context.profile.execution.sourceGap}`,
            actual: gap.toFixed(2),
          },
        },
      ];
    });
  },
});

function figure(value: Parameters<typeof plain>[0] | null): string {
  return value === null ? '' : plain(value);
}
