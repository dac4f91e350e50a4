import type { Decimal } from './decimal';
import type { Comparison } from './quantity';

/** One end of an interval; null: without end. */
export interface Bound {
  readonly value: Decimal;
  readonly isOpen: boolean;
}

/** The values that a figure with its comparison allows. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

/** `≥ 95` → from 95 up; a bare number or `=` → the point. */
export function intervalOf(value: Decimal, comparison: Comparison | null): Interval {
  const closed = { value, isOpen: false };
  const open = { value, isOpen: true };
  switch (comparison) {
    case '>=':
      return { low: closed, high: null };
    case '>':
      return { low: open, high: null };
    case '<=':
      return { low: null, high: closed };
    case '<':
      return { low: null, high: open };
    default:
      return { low: closed, high: closed };
  }
}

/** True when all of `inner` lies in `outer`, false when they share nothing, null when they overlap. */
export function liesIn(inner: Interval, outer: Interval): boolean | null {
  if (isAbove(inner.low, outer.high) || isAbove(outer.low, inner.high)) return false;
  const low = outer.low === null || (inner.low !== null && startsNoEarlier(inner.low, outer.low));
  const high = outer.high === null || (inner.high !== null && endsNoLater(inner.high, outer.high));
  return low && high ? true : null;
}

function isAbove(low: Bound | null, high: Bound | null): boolean {
  if (low === null || high === null) return false;
  return low.value.gt(high.value) || (low.value.eq(high.value) && (low.isOpen || high.isOpen));
}

function startsNoEarlier(inner: Bound, outer: Bound): boolean {
  return inner.value.gt(outer.value) || (inner.value.eq(outer.value) && (inner.isOpen || !outer.isOpen));
}

function endsNoLater(inner: Bound, outer: Bound): boolean {
  return inner.value.lt(outer.value) || (inner.value.eq(outer.value) && (inner.isOpen || !outer.isOpen));
}
