import type { FigureSlot, FUND_COLUMNS, FundBlock, FundColumn, FundRow } from '../../form/form';
import { type Decimal, sum } from '../../text/decimal';
import { rememberedOf } from '../../text/remembered-of';

/** A fund row with the rows that it is made of, one level down. */
export interface FundGroup {
  readonly whole: FundRow;
  readonly parts: readonly FundRow[];
}

export const MONEY_COLUMNS = ['budgetInitial', 'budget', 'executed'] as const satisfies readonly FundColumn[];
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/**
 * Every row that has rows one level down below it, with those rows. Rows of last year (上年…) and, beside rows by
 * source, rows by subproject are no parts of the sum. A total under its parts (资金合计 in the last row) has those over it.
 */
export const fundGroups: (block: FundBlock) => readonly FundGroup[] = rememberedOf((block) => {
  const groups: FundGroup[] = [];
  const isTotalLast = block.rows.findIndex(({ level }) => level === 0) === block.rows.length - 1;
  block.rows.forEach((whole, at) => {
    const below: FundRow[] =
      isTotalLast && whole.level === 0
        ? block.rows.filter(({ level, kind }) => level === 1 && kind !== 'prior' && kind !== 'subproject')
        : [];
    for (let next = at + 1; next < block.rows.length; next++) {
      const row = block.rows[next];
      if (!row || row.level <= whole.level) break;
      if (row.level === whole.level + 1 && row.kind !== 'prior') below.push(row);
    }
    const bySource = below.filter((row) => row.kind !== 'subproject');
    const parts = bySource.length > 0 ? bySource : below;
    if (parts.length > 0) groups.push({ whole, parts });
  });
  return groups;
});

/** The figures that rows state in one column; blank ones are left out (rule book 6.3). */
export function figuresIn(rows: readonly FundRow[], column: FundColumn): readonly FigureSlot[] {
  return rows.flatMap((row) => {
    const slot = row[column];
    return slot && slot.figure !== null ? [slot] : [];
  });
}

/** Sum of one column over the parts, with the cells that it was made from; null when every part is blank. */
export function sumOfParts(
  parts: readonly FundRow[],
  column: FundColumn,
): { readonly total: Decimal; readonly slots: readonly FigureSlot[] } | null {
  const slots = figuresIn(parts, column);
  if (slots.length === 0) return null;
  return { total: sum(slots.flatMap((slot) => (slot.figure === null ? [] : [slot.figure]))), slots };
}

/** The totals of a block besides this one: rows of level 0 with parts of their own. */
export function furtherWholes(block: FundBlock | null, besides: FundRow | null): readonly FundRow[] {
  if (!block) return [];
  return fundGroups(block).flatMap(({ whole }) => (whole.level === 0 && whole !== besides ? [whole] : []));
}

/** The form's total row: the first of level 0, that of the expense side where income stands beside it; or null. */
export function totalRow(block: FundBlock): FundRow | null {
  const totals = block.rows.filter((row) => row.level === 0 && row.kind !== 'prior');
  const names = (words: RegExp) => totals.find(({ label }) => words.test(label.text.replaceAll(/\s/g, '')));
  return (names(/收入/) ? names(/支出/) : null) ?? totals[0] ?? null;
}

/** Budget and execution that stand for the whole form. */
export interface WholeFunds {
  readonly row: FundRow;
  readonly budget: Decimal | null;
  readonly executed: Decimal | null;
  /** Cells that the two were read from. */
  readonly slots: readonly FigureSlot[];
  /** The total row is blank or zero while its parts are not: the figures are the parts' sums. */
  readonly fromParts: boolean;
}

/**
 * Budget (adjusted, or the only one) and execution of the total row. Where the total is blank or 0 though its parts
 * hold money (池州: total `0 0 0` over 90, 89.974), the sums of the parts stand for it.
 */
export const wholeFunds: (block: FundBlock) => WholeFunds | null = rememberedOf((block) => {
  const row = totalRow(block);
  if (!row) return null;
  const column = budgetColumn(block);
  const budgetSlot = row[column];
  const executedSlot = row.executed;
  const budget = budgetSlot?.figure ?? null;
  const executed = executedSlot?.figure ?? null;
  const own = [budgetSlot, executedSlot].filter((slot): slot is FigureSlot => slot !== null);
  if (budget === null || budget.eq(0)) {
    const parts = fundGroups(block).find((group) => group.whole === row)?.parts ?? [];
    const budgets = sumOfParts(parts, column);
    const spent = sumOfParts(parts, 'executed');
    const isEmpty = executed === null || executed.eq(0);
    if (budgets?.total.gt(0) && isEmpty) {
      return {
        row,
        budget: budgets.total,
        executed: spent?.total ?? null,
        slots: [...budgets.slots, ...(spent?.slots ?? [])],
        fromParts: true,
      };
    }
  }
  return { row, budget, executed, slots: own, fromParts: false };
});

/** The column that rates are measured on: the adjusted budget, or the initial one where nothing else is filled. */
export function budgetColumn(block: FundBlock): 'budget' | 'budgetInitial' {
  const isFilled = (column: FundColumn) => block.rows.some((row) => row[column]?.figure != null);
  return !isFilled('budget') && isFilled('budgetInitial') ? 'budgetInitial' : 'budget';
}

/** Does any row of the block state a figure in this column? */
export function hasFigures(block: FundBlock, column: (typeof FUND_COLUMNS)[number]): boolean {
  return block.rows.some((row) => row[column] !== null && row[column]?.figure !== null);
}
