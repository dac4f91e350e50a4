import type { Profile } from '../profile/profile';
import type { DateQuantity, PartialDate } from '../text/quantity';
import { FULL, NOTHING, type Share } from './share';

/** The first or the last day that a partly written date can mean, as yyyymmdd; null without a year. */
function dayNumber(date: PartialDate, edge: 'first' | 'last'): number | null {
  if (date.year === null) return null;
  const month = date.month ?? (edge === 'first' ? 1 : 12);
  const day = date.day ?? (edge === 'first' ? 1 : 31);
  return date.year * 10_000 + month * 100 + day;
}

function written(date: PartialDate): string {
  const parts = [date.year === null ? '' : `${date.year}年`];
  if (date.month !== null) parts.push(`${date.month}月`);
  if (date.day !== null) parts.push(`${date.day}日`);
  return parts.join('');
}

/** The share for a deadline: full in time; late is for the user to score, or 0 by the profile (rule book 6.4: 时间). */
export function dateShare(target: DateQuantity, actual: DateQuantity, profile: Profile): Share {
  const base = {
    method: 'date' as const,
    ratio: null,
    deduction: null,
    expression: null,
    words: `${written(actual.to)}，要求 ${written(target.to)}`,
  };
  const isEarliest = target.comparison === '>=' || target.comparison === '>';
  const deadline = dayNumber(target.to, isEarliest ? 'first' : 'last');
  const first = dayNumber(actual.to, 'first');
  const last = dayNumber(actual.to, 'last');
  if (deadline === null || first === null || last === null) {
    return { ...base, met: null, earned: null, reason: 'date-incomplete' };
  }
  const inTime = isEarliest ? first >= deadline : last <= deadline;
  const missed = isEarliest ? last < deadline : first > deadline;
  if (inTime) return { ...base, met: true, earned: FULL, reason: null };
  if (!missed) return { ...base, met: null, earned: null, reason: 'date-incomplete' };
  const zero = profile.scoring.lateDate === 'zero';
  return { ...base, met: false, earned: zero ? NOTHING : null, reason: zero ? null : 'date-missed' };
}
