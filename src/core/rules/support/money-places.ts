import type { FigureSlot, Form } from '../../form/form';
import { type Decimal, decimal } from '../../text/decimal';
import { rememberedOf } from '../../text/remembered-of';
import { MONEY_COLUMNS } from './fund-groups';
import { printedLabel } from './printed';
import { yuanPer } from './text-figures';

/** A money figure of a form's cells, in the form's money unit. */
export interface MoneyPlace {
  readonly slot: FigureSlot;
  readonly figure: Decimal;
  /** Row label, with the column's head for fund rows: `年度资金总额 全年预算数（A）`. */
  readonly label: string;
  /** The figure stands for the whole form: total row, annual amount. */
  readonly isWhole: boolean;
}

/** Money of the fund block, of single money entries and of subprojects; last year's and blank ones left out. */
export const moneyPlaces: (form: Form) => readonly MoneyPlace[] = rememberedOf((form) => {
  const places: MoneyPlace[] = [];
  const add = (slot: FigureSlot | null, label: string, isWhole: boolean) => {
    if (slot && slot.figure !== null) places.push({ slot, figure: slot.figure, label, isWhole });
  };
  for (const row of form.funds?.rows ?? []) {
    if (row.kind === 'prior') continue;
    for (const column of MONEY_COLUMNS) {
      if (!row[column]?.figure) continue;
      const head = form.funds?.heads[column];
      add(row[column], `${printedLabel(row.label)}${head ? ` ${printedLabel(head)}` : ''}`, row.level === 0);
    }
  }
  for (const entry of form.moneyEntries) {
    if (entry.role !== 'annual' && entry.role !== 'projectTotal') continue;
    add(entry.amount, printedLabel(entry.label), true);
  }
  for (const row of form.subprojects?.rows ?? []) add(row.amount, printedLabel(row.name), false);
  return places;
});

/** A money figure of the form in 元; null when the form does not state its unit. */
export function inYuan(form: Form, figure: Decimal): Decimal | null {
  return form.unit === null ? null : figure.times(yuanPer(form.unit));
}

/** Digits without sign, point, and zeros at either end: `2105.880` → `210588`. */
export function significantDigits(figure: Decimal): string {
  return figure.c[0] === 0 ? '' : figure.c.join('');
}

/** Is `first` within `percent` of `second`? Never for zero. */
export function isWithinPercent(first: Decimal, second: Decimal, percent: number): boolean {
  if (second.eq(0)) return false;
  return first
    .minus(second)
    .abs()
    .times(100)
    .lte(second.abs().times(decimal(percent)));
}
