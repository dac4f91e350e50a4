import type { FigureSlot, Form, Indicator, Slot } from '../../../src/core/form/form';
import { formatAddress } from '../../../src/core/sheet/address';
import { type Decimal, decimal } from '../../../src/core/text/decimal';
import type { Fault } from '../mutate';

/** The first indicator that fits, or null. */
export function indicator(form: Form, fits: (indicator: Indicator) => boolean): Indicator | null {
  return form.indicators.find(fits) ?? null;
}

/** A row whose target is `≥ number unit` and whose actual is a number, both in cells of their own. */
export function isMeasured({ targetQuantity, actualQuantity, target, actual, shared }: Indicator): boolean {
  return (
    target !== null &&
    actual !== null &&
    !shared.includes('actual') &&
    targetQuantity.kind === 'number' &&
    (targetQuantity.comparison === '>=' || targetQuantity.comparison === null) &&
    !targetQuantity.isApproximate &&
    targetQuantity.value.gt(0) &&
    actualQuantity.kind === 'number' &&
    actualQuantity.value.gte(targetQuantity.value)
  );
}

/** The points in a cell, or null. */
export function points(slot: FigureSlot | null): number | null {
  // Percents of the whole are no points.
  return slot?.figure && !/[%％]/.test(slot.text) ? slot.figure.toNumber() : null;
}

/** The cells of some slots. */
export const at = (...slots: readonly (Slot | null)[]): string[] =>
  slots.flatMap((slot) => (slot ? [slot.cell] : []));

/** One cell changed, to be found there. */
export function one(
  slot: Slot,
  value: string | number | null,
  codes: readonly string[],
  consequences: readonly string[] = [],
  numberFormat?: string,
): Fault {
  return {
    changes: [{ cell: slot.cell, value, ...(numberFormat ? { numberFormat } : {}) }],
    codes,
    cells: [slot.cell],
    consequences,
  };
}

/** Half of what the target asks, written as the actual is. */
export function halfOf(row: Indicator): string | number {
  const { actual, actualQuantity, targetQuantity } = row;
  if (actualQuantity.kind !== 'number' || targetQuantity.kind !== 'number' || !actual) return 0;
  const half = targetQuantity.value.div(2).toNumber();
  if (typeof actual.value === 'number') return actual.numberFormat.includes('%') ? half / 100 : half;
  return actual.text.replace(/[0-9][0-9.,]*/, String(half));
}

/** Points of all indicator rows and the fund block in one column, or null when one of them is open. */
export function pointsTogether(form: Form, column: 'weight' | 'score'): Decimal | null {
  let total = decimal(0);
  for (const row of form.indicators) {
    if (row.shared.includes(column)) continue;
    const figure = row[column]?.figure;
    if (!figure) return null;
    total = total.plus(figure);
  }
  for (const row of form.funds?.rows ?? []) total = total.plus(row[column]?.figure ?? 0);
  return total;
}

/** The first few rows that fit: a kind is tried at each of them. */
export function rowsThatFit(
  form: Form,
  fits: (indicator: Indicator) => boolean,
  most = 4,
): readonly Indicator[] {
  return form.indicators.filter(fits).slice(0, most);
}

/** The number of a measured actual written anew, its unit kept. */
export function withActual(row: Indicator, value: Decimal): string | number {
  const { actual } = row;
  if (!actual) return '';
  if (typeof actual.value === 'number') {
    return actual.numberFormat.includes('%') ? value.div(100).toNumber() : value.toNumber();
  }
  return actual.text.replace(/[0-9][0-9.,]*/, value.toFixed());
}

/** Is this target a percent, and the indicator a rate that cannot pass 100 %? */
export function isPercentRow({ targetQuantity }: Indicator): boolean {
  return targetQuantity.kind === 'number' && targetQuantity.unit?.base === '%';
}

/** The cells of one row between two places. */
export function between(first: Slot, second: Slot): readonly string[] {
  const columns = Math.max(0, second.column - first.area.right - 1);
  return Array.from({ length: columns }, (_, at) => formatAddress(first.row, first.area.right + 1 + at));
}
