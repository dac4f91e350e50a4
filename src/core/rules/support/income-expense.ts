import { type Decimal, sum } from '../../text/decimal';
import { inBaseUnit, isMoney, type TextFigure } from './text-figures';

/** Income, expense and balances that a text states, in 元. */
export interface IncomeExpense {
  readonly income: TextFigure;
  readonly expenses: readonly TextFigure[];
  readonly closing: TextFigure;
  readonly opening: TextFigure | null;
}

const INCOME = /(?:^|基金|资金|本年|本期|当年|当期|总|收支)(?:总)?收入(?:合计|总额)?$/;
const EXPENSE = /支出(?:合计|总额)?$/;
const NOT_A_FLOW = /预算|计划|率|增加|减少|增长|人均|次均|标准|整体/;
const BALANCE = /结余|结转/;
const OPENING = /上年|年初|期初|上期|去年|上一年/;
/** Sums of a year before are no flow of this one. */
const EARLIER = /上年|去年|上一年|前一年/;

/**
 * The flows of one account: from the first stretch (a paragraph) that states income, expense and closing balance
 * together, else from all stretches of the text; null when one of the three is not there.
 */
export function findIncomeExpense(stretches: readonly (readonly TextFigure[])[]): IncomeExpense | null {
  for (const stretch of stretches) {
    const found = flowsOf(stretch);
    if (found) return found;
  }
  return flowsOf(stretches.flat());
}

function flowsOf(figures: readonly TextFigure[]): IncomeExpense | null {
  const money = figures.filter((figure) => isMoney(figure.unit) && !EARLIER.test(figure.period ?? ''));
  const flows = money.filter((figure) => !NOT_A_FLOW.test(figure.metric) && !figure.isCumulative);
  const income = flows.find((figure) => INCOME.test(figure.metric));
  const expenses = distinct(
    flows.filter((figure) => EXPENSE.test(figure.metric) && !BALANCE.test(figure.metric)),
  );
  const balances = figures.filter((figure) => isMoney(figure.unit) && BALANCE.test(figure.metric));
  const isOpening = (figure: TextFigure) => OPENING.test(figure.metric) || EARLIER.test(figure.period ?? '');
  const closing = balances.find((figure) => !isOpening(figure));
  if (!income || expenses.length === 0 || !closing) return null;
  return { income, expenses, closing, opening: balances.find(isOpening) ?? null };
}

function distinct(figures: readonly TextFigure[]): readonly TextFigure[] {
  return figures.filter(
    (figure, at) =>
      figures.findIndex(
        (other) => other.metric === figure.metric || inBaseUnit(other).eq(inBaseUnit(figure)),
      ) === at,
  );
}

/** What may have been spent in all: all items together, or the largest with the others inside it. */
export function possibleOutlays(flows: IncomeExpense): readonly Decimal[] {
  const amounts = flows.expenses.map(inBaseUnit);
  const largest = amounts.reduce((most, amount) => (amount.gt(most) ? amount : most));
  return amounts.length === 1 ? [largest] : [largest, sum(amounts)];
}
