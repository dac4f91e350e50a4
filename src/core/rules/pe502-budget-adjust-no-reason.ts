import type { FundRow } from '../form/form';
import { defineRule } from './rule';
import { both } from './support/both';
import { explainsAdjustment, reasonPlacesOfFunds } from './support/execution-reasons';
import { SCORED_SELF_EVALUATIONS } from './support/families';
import { plain, printedLabel } from './support/printed';

/** PE502: a budget that was changed in the course of the year comes with its reason. One finding a form. */
export const BUDGET_ADJUSTED_NO_REASON = defineRule({
  code: 'PE502',
  slug: 'budget-adjust-no-reason',
  name: both('预算调整未说明', 'Budget adjusted without a reason'),
  severity: 'warning',
  families: SCORED_SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '年中发生预算调整的（追加或调减），应单独说明理由（四川省部门预算项目支出绩效自评表）',
      'A budget changed during the year needs its own reason (Sichuan form)',
    ),
    trust: 'published',
  },
  why: both(
    '年初数与调整后预算数不同而没有说明，审核人看不出是追加、压减还是填错。',
    'Two different budgets without a word: a reviewer cannot tell a change from a slip.',
  ),
  example: {
    failing: '年初预算 238.93，调整后 251.89，原因为空',
    passing: '年初预算 238.93，调整后 251.89，原因“年中人员调入追加工资”',
  },
  texts: {
    adjusted: {
      problem: both(
        '“{label}”年初预算 {initial}，调整后预算 {adjusted}，相差 {difference}，没有说明理由。',
        '“{label}”: initial budget {initial}, adjusted budget {adjusted}, {difference} apart, and no reason is given.',
      ),
      advice: both(
        '在{place}单独说明追加或调减的理由；没有调整的，把两个数改成一致。',
        'Give the reason for the change in {place}; if nothing was changed, make the two figures agree.',
      ),
    },
  },
  check: (form) => {
    if (!form.funds) return { notApplicable: 'no-funds' };
    const { rows } = form.funds;
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

function isAdjusted({ budget, budgetInitial }: FundRow): boolean {
  return (
    budget !== null &&
    budget.figure !== null &&
    budgetInitial !== null &&
    budgetInitial.figure !== null &&
    !budget.figure.eq(budgetInitial.figure)
  );
}
