import Big, { type BigSource } from 'big.js';

/** An exact decimal number. Money, percent and scores are never compared as binary floats. */
export type Decimal = Big;

/** Digits kept when a division does not end: far beyond any printed figure. */
Big.DP = 20;

/** Weights, points and thresholds: small whole numbers are met all the time, and read once. */
const MOST_KNOWN = 1_000;
const known: (Big | undefined)[] = new Array(MOST_KNOWN + 1);

/** A number as it is; throws on what is none. Decimals are never changed, so that they may be shared. */
function bigOf(value: BigSource): Big {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > MOST_KNOWN) {
    return new Big(value);
  }
  let whole = known[value];
  if (whole === undefined) {
    whole = new Big(value);
    known[value] = whole;
  }
  return whole;
}

/** A number or a plain numeral (`1234.5`, `-3`, `1e3`) → its exact decimal; null for anything else. */
export function toDecimal(value: number | string): Decimal | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  try {
    return bigOf(value);
  } catch {
    return null;
  }
}

/** For constants in our own code: throws on anything that is no number. */
export function decimal(value: number | string | Decimal): Decimal {
  return bigOf(value);
}

/** 10 to a power, exact: `-2` → 0.01. */
export function powerOfTen(exponent: number): Decimal {
  return new Big(`1e${exponent}`);
}

/** Half of the last of that many decimals, what rounding may hide: 2 → 0.005. */
export function halfOfLastDigit(places: number): Decimal {
  return new Big(`5e${-places - 1}`);
}

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);
export const HUNDRED: Decimal = new Big(100);

/** Rounds half up (away from zero at the half), as the rule book asks for money, percent and scores. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(places, Big.roundHalfUp);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** Decimal places of a figure, trailing zeros left out: 8.330 → 2. */
export function decimalPlaces(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** A ratio → percent text with that many decimals, half up: `0.77318`, 2 → `77.32%`. */
export function formatPercent(ratio: Decimal, places: number): string {
  return `${roundHalfUp(ratio.times(100), places).toFixed(places)}%`;
}

/** Plain digits without trailing zeros and without an exponent: `8.330` → `8.33`. */
export function formatDecimal(value: Decimal): string {
  return value.toFixed();
}
