import Big from 'big.js';

/** An exact decimal number. Money, percent and scores are never compared as binary floats. */
export type Decimal = Big;

/** Digits kept when a division does not end: far beyond any printed figure. */
Big.DP = 30;

/** A number or a plain numeral (`1234.5`, `-3`, `1e3`) → its exact decimal; null for anything else. */
export function toDecimal(value: number | string): Decimal | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  try {
    return new Big(value);
  } catch {
    return null;
  }
}

/** For constants in our own code: throws on anything that is no number. */
export function decimal(value: number | string | Decimal): Decimal {
  return new Big(value);
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
