import { decimal } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { SELF_EVALUATIONS } from './support/families';
import { fundGroups } from './support/fund-groups';
import { budgetOf, percentText, plain, printedLabel } from './support/printed';

/** PE207: the execution rates of two sources lie no more than 50 points apart. */
export const SOURCE_EXECUTION_GAP = defineRule({
  code: 'PE207',
  slug: 'source-exec-gap',
  name: both('分项执行失衡', 'Sources are executed unevenly'),
  severity: 'info',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '各资金来源的执行率相差 50 个百分点以上的提示说明',
      'Sources whose rates differ by more than 50 points are worth a word',
    ),
    trust: 'ours',
  },
  why: both(
    '总执行率会掩盖某一来源基本未支出的情况，审核时常被追问。',
    'The overall rate hides a source that has hardly been spent.',
  ),
  example: { failing: '中央补助 100.00%，地方资金 15.36%', passing: '中央补助 100.00%，地方资金 100.00%' },
  texts: {
    gap: {
      problem: both(
        '“{low}”执行率 {lowRate}（{lowExecuted} ÷ {lowBudget}），“{high}”执行率 {highRate}（{highExecuted} ÷ {highBudget}），相差 {gap} 个百分点。',
        '“{low}” is executed to {lowRate} ({lowExecuted} ÷ {lowBudget}), “{high}” to {highRate} ({highExecuted} ÷ {highBudget}): {gap} points apart.',
      ),
      advice: both('在原因或说明栏写明“{low}”执行偏低的原因。', 'Say in the reason why “{low}” is low.'),
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
