import { roundHalfUp } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setFormula, setValue } from './support/edits';
import { failedFormula } from './support/failed-formula';
import { SCORED_SELF_EVALUATIONS } from './support/families';
import { hasFigures } from './support/fund-groups';
import { percentText, plain, printed, printedLabel, rateMatches } from './support/printed';

/** PE203: with both budget columns there, the rate is measured on the adjusted one (全年/调整后预算数). */
export const EXECUTION_RATE_BASE_WRONG = defineRule({
  code: 'PE203',
  slug: 'exec-rate-base-wrong',
  name: '执行率口径错误',
  severity: 'warning',
  families: SCORED_SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '预算执行率=预算执行数/调整后预算数（四川 2023 年自评表填表说明）',
    trust: 'published',
  },
  texts: {
    base: {
      problem:
        '“{label}”的执行率 {actual} 是按年初预算算的（{executed} ÷ {initial}），应按调整后预算：{executed} ÷ {budget} = {expected}。',
      advice: '把 {cell} 改为 {expected}。',
    },
  },
  check: (form, context) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    if (!hasFigures(form.funds, 'rate')) return { notApplicable: 'no-rate' };
    const failed = failedFormula(form.funds.rows.flatMap((row) => [row.budgetInitial, row.budget]));
    if (failed) return failed;
    if (!hasFigures(form.funds, 'budget') || !hasFigures(form.funds, 'budgetInitial')) {
      return { notApplicable: 'one-budget-column' };
    }
    if (context.profile.execution.base === 'initial') return [];
    return context.score(form).rates.flatMap((computed): RuleFinding[] => {
      const { rate, budget, budgetInitial, executed } = computed.fundRow;
      if (!rate?.figure || !budget?.figure || !budgetInitial?.figure || !executed?.figure) return [];
      if (budget.figure.eq(0) || budgetInitial.figure.eq(0) || budget.figure.eq(budgetInitial.figure))
        return [];
      const expected = executed.figure.div(budget.figure);
      if (rateMatches(rate, expected) || !rateMatches(rate, executed.figure.div(budgetInitial.figure)))
        return [];
      const parameters = {
        label: printedLabel(computed.fundRow.label),
        actual: printed(rate),
        executed: plain(executed.figure),
        initial: plain(budgetInitial.figure),
        budget: plain(budget.figure),
        expected: percentText(expected, rate.places),
        cell: rate.cell,
      };
      const ratio = Number(roundHalfUp(expected, 4));
      const edit = computed.native
        ? setFormula(context.sheet.name, rate, computed.native.formula, ratio, computed.native.numberFormat)
        : setValue(context.sheet.name, rate, ratio, '0.00%');
      return [
        {
          verdict: 'fail',
          message: 'base',
          at: rate,
          with: [budgetInitial, budget, executed],
          parameters,
          evidence: {
            operands: {
              budgetInitial: parameters.initial,
              budget: parameters.budget,
              executed: parameters.executed,
            },
            expected: parameters.expected,
            actual: parameters.actual,
          },
          fix: confirmFix(edit),
        },
      ];
    });
  },
});
