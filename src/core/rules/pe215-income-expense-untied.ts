import { type Decimal, decimal, ZERO } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding, type RuleOutcome } from './rule';
import { findIncomeExpense, type IncomeExpense, possibleOutlays } from './support/income-expense';
import { plain } from './support/printed';
import { figuresInSlot, goalFigures, inBaseUnit, sectionFigures, yuanPer } from './support/text-figures';

/** PE215: opening balance + income − expense = closing balance. */
export const INCOME_EXPENSE_UNTIED = defineRule({
  code: 'PE215',
  slug: 'income-expense-untied',
  name: '收支结余不勾稽',
  severity: 'error',
  families: ['insurance-fund-self-evaluation', 'scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '期初结余＋收入－支出＝期末结余；没有写明期初结余的只作提示',
    trust: 'practice',
  },
  texts: {
    untied: {
      problem:
        '期初结余 {opening} + 收入 {income} − 支出 {expenses} = {expected} 万元，文中结余为 {actual} 万元。',
      advice: '核对 {cell} 的收入、支出和结余。',
    },
    noOpening: {
      problem:
        '收入 {income} − 支出 {expenses} ≠ 结余 {actual} 万元，未写明期初结余；要勾稽，期初结余须为 {implied} 万元。',
      advice: '在 {cell} 补写上年结转（期初结余），并核对收入、支出。',
    },
  },
  check: (form, context) =>
    judge(findIncomeExpense([[...goalFigures(form), ...sectionFigures(form)]]), context),
  checkReport: (report, context) =>
    judge(
      findIncomeExpense(report.paragraphs.map((paragraph) => figuresInSlot(paragraph, 'report'))),
      context,
    ),
});

function judge(flows: IncomeExpense | null, context: RuleContext): RuleOutcome {
  if (!flows) return { notApplicable: 'no-income-expense' };
  const income = inBaseUnit(flows.income);
  const closing = inBaseUnit(flows.closing);
  const opening = flows.opening ? inBaseUnit(flows.opening) : ZERO;
  const outlays = possibleOutlays(flows);
  const tolerance = decimal(context.profile.tolerance.sum).times(yuanPer('万元'));
  if (outlays.some((outlay) => opening.plus(income).minus(outlay).minus(closing).abs().lte(tolerance)))
    return [];
  const implied = outlays.map((outlay) => closing.plus(outlay).minus(income));
  // A negative opening balance would only say that income was left out.
  if (!flows.opening && implied.every((amount) => amount.lt(0))) return [];
  const parts = [flows.income, ...flows.expenses, ...(flows.opening ? [flows.opening] : [])];
  const parameters = {
    income: inWan(income),
    expenses: flows.expenses.map((expense) => inWan(inBaseUnit(expense))).join('、'),
    actual: inWan(closing),
    cell: flows.closing.cell,
    ...(flows.opening ? { opening: inWan(opening) } : {}),
    expected: inWan(opening.plus(income).minus(outlays.at(-1) ?? ZERO)),
    implied: implied.map(inWan).join(' 或 '),
  };
  const found: RuleFinding = {
    verdict: 'fail',
    ...(flows.opening ? {} : { severity: 'warning' as const }),
    message: flows.opening ? 'untied' : 'noOpening',
    at: flows.closing,
    with: parts,
    parameters,
    evidence: {
      operands: {
        opening: flows.opening ? (parameters.opening ?? null) : null,
        income: parameters.income,
        expenses: parameters.expenses,
        closing: parameters.actual,
      },
      expected: flows.opening ? parameters.expected : parameters.implied,
      actual: parameters.actual,
    },
    spans: [flows.closing, ...parts].map(({ cell, from, to }) => ({ cell, from, to })),
  };
  return [found];
}

function inWan(yuan: Decimal): string {
  return plain(yuan.div(yuanPer('万元')));
}
