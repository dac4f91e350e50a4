import Big from 'big.js';

/** An exact decimal number. Money, percent and scores are never compared as binary floats. */
export type Decimal = Big;

/**
 * big.js copies the other side before it compares; forms are compared with so often that ours looks at the two in place.
 * Its `eq`, `gt`, `gte`, `lt` and `lte` rest on `cmp`.
 */
const copying: (this: Big, other: Big.BigSource) => Big.Comparison = Object.getPrototypeOf(new Big(0)).cmp;
Object.getPrototypeOf(new Big(0)).cmp = function cmp(this: Big, other: Big.BigSource): Big.Comparison {
  if (other === 0) return this.c[0] === 0 ? 0 : sign(this.s);
  return other instanceof Big ? order(this, other) : copying.call(this, other);
};

function sign(value: number): Big.Comparison {
  return value < 0 ? -1 : 1;
}

/** The order of two decimals by sign, exponent and digits; a zero has the one digit 0. */
function order(first: Big, second: Big): Big.Comparison {
  if (first.c[0] === 0) return second.c[0] === 0 ? 0 : sign(-second.s);
  if (second.c[0] === 0 || first.s !== second.s) return sign(first.s);
  if (first.e !== second.e) return sign(first.e > second.e ? first.s : -first.s);
  const digits = Math.min(first.c.length, second.c.length);
  for (let at = 0; at < digits; at++) {
    const difference = (first.c[at] ?? 0) - (second.c[at] ?? 0);
    if (difference !== 0) return sign(difference * first.s);
  }
  const longer = first.c.length - second.c.length;
  return longer === 0 ? 0 : sign(longer * first.s);
}

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

/** A ratio → percent text with that many decimals, half up: `0.77318`, 2 → `77.32%`. */
export function formatPercent(ratio: Decimal, places: number): string {
  return `${roundHalfUp(ratio.times(100), places).toFixed(places)}%`;
}

/** Plain digits without trailing zeros and without an exponent: `8.330` → `8.33`. */
export function formatDecimal(value: Decimal): string {
  return value.toFixed();
}
