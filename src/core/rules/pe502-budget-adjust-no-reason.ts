import type { FundRow } from '../form/form';
import { decimal } from '../text/decimal';
import { defineRule } from './rule';
import { explainsAdjustment, reasonPlacesOfFunds } from './support/execution-reasons';
import { failedFormula } from './support/failed-formula';
import { SCORED_SELF_EVALUATIONS } from './support/families';
import { plain, printedLabel } from './support/printed';

/** PE502: a budget that was changed in the course of the year comes with its reason. One finding a form. */
export const BUDGET_ADJUSTED_NO_REASON = defineRule({
  code: 'PE502',
  slug: 'budget-adjust-no-reason',
  name: '预算调整未说明',
  severity: 'warning',
  families: SCORED_SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '年中发生预算调整的（追加或调减），应单独说明理由（四川省部门预算项目支出绩效自评表）',
    trust: 'published',
  },
  texts: {
    adjusted: {
      problem: '“{label}”年初预算 {initial}，调整后预算 {adjusted}，相差 {difference}，没有说明理由。',
      advice: '在{place}单独说明追加或调减的理由；没有调整的，把两个数改成一致。',
    },
  },
  check: (form) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    const { rows } = form.funds;
    const failed = failedFormula(rows.flatMap(({ budget, budgetInitial }) => [budget, budgetInitial]));
    if (failed) return failed;
    const isTwofold = rows.some((row) => row.budget?.figure != null && row.budgetInitial?.figure != null);
    if (!isTwofold) return { notApplicable: 'one-budget-column' };
    const own = rows.filter(({ kind }) => kind !== 'prior');
    // The total says it for its parts; parts count where the total is blank or zero (池州) or shows no change.
    const row = own.find((known) => known.level === 0 && isAdjusted(known)) ?? own.find(isAdjusted);
    const initial = row?.budgetInitial;
    const adjusted = row?.budget;
    if (!row || !initial?.figure || !adjusted?.figure || explainsAdjustment(form)) return [];
    const places = reasonPlacesOfFunds(form);
    const difference = adjusted.figure.minus(initial.figure);
    return [
      {
        verdict: 'fail',
        message: 'adjusted',
        at: adjusted,
        with: [initial, ...places],
        parameters: {
          label: printedLabel(row.label),
          initial: plain(initial.figure),
          adjusted: plain(adjusted.figure),
          difference: plain(difference),
          place: places.map(({ cell }) => cell).join('、') || '“说明”栏',
        },
        evidence: {
          operands: { initial: plain(initial.figure), adjusted: plain(adjusted.figure) },
          expected: '0',
          actual: plain(difference),
        },
      },
    ];
  },
});

/** A hundredth more or less is rounding (rule book 6.6). */
const ROUNDING = decimal('0.01');

function isAdjusted({ budget, budgetInitial }: FundRow): boolean {
  return (
    budget !== null &&
    budget.figure !== null &&
    budgetInitial !== null &&
    budgetInitial.figure !== null &&
    budget.figure.minus(budgetInitial.figure).abs().gt(ROUNDING)
  );
}
