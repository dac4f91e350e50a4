import type { FigureSlot, FundRow, Slot } from '../../form/form';
import { isCellError } from '../../sheet/sheet';
import { type Decimal, formatDecimal, HUNDRED, halfOfLastDigit, roundHalfUp } from '../../text/decimal';
import { remembered } from '../../text/remembered';

/** The cell as shown, on one line and without outer blanks: for putting into a message. */
export function printed(slot: Pick<Slot, 'text'>): string {
  return onOneLine(slot.text);
}

const onOneLine = remembered((text) => text.replaceAll(/\s+/g, ' ').trim());

/** A fund row's or column's label without line breaks, indents and its trailing colon. */
export function printedLabel(slot: Pick<Slot, 'text'>): string {
  return withoutSpace(slot.text);
}

const withoutSpace = remembered((text) => text.replaceAll(/\s+/g, '').replace(/[:：]+$/, ''));

/** The cell shows a failed formula: `#DIV/0!`, `#REF!` … */
export function showsError(slot: Pick<Slot, 'value'> | null): boolean {
  return slot !== null && isCellError(slot.value);
}

/** A figure in plain digits, grouping and trailing zeros left out. */
export function plain(figure: Decimal): string {
  return formatDecimal(figure);
}

/**
 * A ratio as a percent text: at least two decimals, more when the printed figure has more, so that a wrong last
 * digit can be seen.
 */
export function percentText(ratio: Decimal, places = 2): string {
  return `${roundHalfUp(ratio.times(HUNDRED), Math.max(2, places)).toFixed(Math.max(2, places))}%`;
}

/**
 * Is the printed rate the computed one at the printed digits (rule book 6.6: half of the last printed digit)?
 * `ratio` unrounded.
 */
export function rateMatches(rate: FigureSlot, ratio: Decimal): boolean {
  if (rate.figure === null) return false;
  const half = halfOfLastDigit(rate.places);
  return rate.figure.minus(ratio).times(HUNDRED).abs().lte(half);
}

/** The budget of a row on the adjusted base: the adjusted figure, or the only one that the row states. */
export function budgetOf(row: FundRow): FigureSlot | null {
  if (row.budget && row.budget.figure !== null) return row.budget;
  if (row.budgetInitial && row.budgetInitial.figure !== null) return row.budgetInitial;
  return row.budget ?? row.budgetInitial;
}
