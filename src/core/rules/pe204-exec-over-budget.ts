import type { FundBlock, FundRow } from '../form/form';
import { ZERO } from '../text/decimal';
import { normaliseLabel } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import { hasFigures, totalRow } from './support/fund-groups';
import { budgetOf, percentText, plain, printed, printedLabel, showsError } from './support/printed';

const INCOME =
  /^(?:[一二三四五六七八九十]{1,2}、)?(?:社会保险|社保|本年|当年)?(?:基金)?(?:总?收入|保费收入|收入(?:合计|总额|预算))/;
/** Part of the income, or what is left over, in a block that states both sides. */
const NO_SPENDING = /收入|结余|结存/;

/** The adjusted budget of this row alone was left out: the total states one. */
function lacksAdjusted({ budget, executed }: FundRow, funds: FundBlock): boolean {
  return (
    budget?.text.trim() === '' &&
    executed?.figure?.gt(0) === true &&
    totalRow(funds)?.budget?.figure?.gt(0) === true
  );
}

/** PE204: no fund row spends more than its budget; spending without a budget is an error. */
export const EXECUTED_OVER_BUDGET = defineRule({
  code: 'PE204',
  slug: 'exec-over-budget',
  name: '执行数大于预算数',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '全年执行数不应大于全年（调整后）预算数',
    trust: 'practice',
  },
  texts: {
    over: {
      problem: '“{label}”的执行数 {executed} 大于预算数 {budget}，执行率 {rate}，超出 {excess}。',
      advice: '有追加预算的，在预算列填调整后预算数并说明原因；没有的，核对 {cell}。',
    },
    noBudget: {
      problem: '“{label}”的预算数为{budgetText}，却有执行数 {executed}。',
      advice: '补填 {budgetCell} 的预算数，或更正 {cell}。',
    },
  },
  check: (form) => {
    const { funds } = form;
    if (!funds) return { notApplicable: 'no-funds' };
    if (!hasFigures(funds, 'executed')) return { notApplicable: 'column-missing' };
    // A column without a single figure may have been read wrongly, unless there is but one row to fill in.
    const isOneRow = funds.rows.filter(({ executed }) => executed?.figure).length === 1;
    const hasBudget = isOneRow || hasFigures(funds, 'budget') || hasFigures(funds, 'budgetInitial');
    const statesIncome = funds.rows.some(({ label }) => INCOME.test(normaliseLabel(label.text)));
    return funds.rows.flatMap((row): RuleFinding[] => {
      const { executed } = row;
      const budget = lacksAdjusted(row, funds) ? row.budget : budgetOf(row);
      if (!executed?.figure || !budget || row.kind === 'prior' || executed.cell === budget.cell) return [];
      // More income than planned is no overspending.
      if (statesIncome && NO_SPENDING.test(normaliseLabel(row.label.text))) return [];
      const isBlank = budget.figure === null;
      // Only a blank counts as "no budget": `/` or words are an answer, and a failed formula is not known.
      if (showsError(budget) || (isBlank && (printed(budget) !== '' || !hasBudget))) return [];
      const amount = budget.figure ?? ZERO;
      if (executed.figure.lte(amount)) return [];
      const base = { label: printedLabel(row.label), executed: plain(executed.figure), cell: executed.cell };
      const evidence = {
        operands: { budget: isBlank ? null : plain(amount), executed: base.executed },
        expected: `≤ ${plain(amount)}`,
        actual: base.executed,
      };
      if (amount.lte(0)) {
        const words = { budgetText: isBlank ? '空' : ' 0', budgetTextEn: isBlank ? 'blank' : '0' };
        return [
          {
            verdict: 'fail',
            severity: 'error',
            message: 'noBudget',
            at: executed,
            with: [budget],
            parameters: { ...base, ...words, budgetCell: budget.cell },
            evidence,
          },
        ];
      }
      return [
        {
          verdict: 'fail',
          message: 'over',
          at: executed,
          with: [budget],
          parameters: {
            ...base,
            budget: plain(amount),
            rate: percentText(executed.figure.div(amount)),
            excess: plain(executed.figure.minus(amount)),
          },
          evidence,
        },
      ];
    });
  },
});
