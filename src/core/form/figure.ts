import { type Decimal, HUNDRED, toDecimal } from '../text/decimal';
import type { FigureSlot, MoneyUnit, Slot } from './form';

/** What sort of figure a slot holds: money in the form's unit, a ratio, or points. */
export type FigureKind = 'money' | 'rate' | 'points';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['亿元', 100_000_000],
  ['亿', 100_000_000],
  ['百万元', 1_000_000],
  ['万元', 10_000],
  ['万', 10_000],
  ['千元', 1_000],
  ['元', 1],
]);

const NUMERAL = /^(?:[¥￥约]|共计?|合计|人民币)?\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(.*)$/s;

/** `36 800`: a space before three figures, and no more of them. */
const THOUSANDS = /(?<=\d) (?=\d{3}(?!\d))/g;

function scaleOf(unit: string): number | null {
  return SCALES.get(unit) ?? null;
}

function decimalsOf(numeral: string): number {
  return numeral.split('.')[1]?.length ?? 0;
}

/** The decimals of the first figure in a displayed text; 0 when there is none. */
function displayedPlaces(text: string): number {
  if (/^\d+$/.test(text)) return 0;
  const match = /\d[\d,]*\.(\d+)/.exec(text.normalize('NFKC'));
  return match?.[1]?.length ?? 0;
}

/** A rate as a ratio: percent signs, percent formats and percent columns are all divided by 100. */
function rateFigure(value: Decimal, hasPercentSign: boolean, isPercentColumn: boolean): Decimal {
  if (hasPercentSign || isPercentColumn || value.abs().gt('1.5')) return value.div(HUNDRED);
  return value;
}

/** The slot with its figure: member by member, for copying by `...` is slow and a form has hundreds. */
function withFigure(slot: Slot, figure: Decimal | null, places: number, isText: boolean): FigureSlot {
  const { cell, row, column, area, text, value, formula, numberFormat } = slot;
  return { cell, row, column, area, text, value, formula, numberFormat, figure, places, isText };
}

/**
 * Reads the figure of a slot. Money: a unit written in the cell is taken into account (`5.8万` in a 万元 form → 5.8).
 * Rate: a ratio (`77.32%` → 0.7732; 79.27 → 0.7927; `head` with a `%` makes every figure a percent). Points: as it stands.
 * `figure` is null for a blank, a slash, words or an error.
 */
export function figureSlot(slot: Slot, kind: FigureKind, unit: MoneyUnit, head = ''): FigureSlot {
  const isPercentColumn = kind === 'rate' && /[%％]/.test(head);
  if (typeof slot.value === 'number') {
    const value = toDecimal(slot.value);
    const isPercentFormat = slot.numberFormat.includes('%') || slot.text.includes('%');
    if (kind === 'rate' && value && !isPercentFormat) {
      const figure = rateFigure(value, false, isPercentColumn);
      const isRatio = figure.eq(value);
      const places = displayedPlaces(slot.text);
      return withFigure(slot, figure, isRatio ? Math.max(0, places - 2) : places, false);
    }
    return withFigure(slot, value, displayedPlaces(slot.text), false);
  }
  const none = withFigure(slot, null, 0, false);
  if (typeof slot.value !== 'string') return none;
  const match = NUMERAL.exec(slot.value.normalize('NFKC').trim().replace(THOUSANDS, ''));
  const numeral = match?.[1]?.replaceAll(',', '');
  const value = numeral === undefined ? null : toDecimal(numeral);
  if (!match || numeral === undefined || !value) return none;
  const rest = match[2] ?? '';
  const places = decimalsOf(numeral);
  if (kind === 'rate') {
    const hasPercentSign = rest.startsWith('%');
    const figure = rateFigure(value, hasPercentSign, isPercentColumn);
    return withFigure(slot, figure, figure.eq(value) ? Math.max(0, places - 2) : places, true);
  }
  if (kind === 'points') {
    if (!/^(?:分|%)?(?:[(].*)?$/s.test(rest)) return none;
    return withFigure(slot, value, places, true);
  }
  const written = /^(?:亿元?|百万元|万元?|千元|元)/.exec(rest)?.[0];
  // 3月底, 10%, 12人: a figure of something else.
  if (written === undefined && /^(?!余|多|左右|整)[\p{Script=Han}%]/u.test(rest)) return none;
  const from = written === undefined ? null : scaleOf(written);
  const to = scaleOf(unit) ?? 1;
  const figure = from === null || from === to ? value : value.times(from).div(to);
  return withFigure(slot, figure, places, true);
}
