import type { PartialDate } from './quantity';

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system; serials from 61 (1900-03-01) on are right, the days before it are not used by any form. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LAST_SERIAL = 2_958_465;

/** The last day of a month; February without a year has 28. */
export function endOfMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

/** Whether year, month and day name a day of the calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= endOfMonth(year, month);
}

/** An Excel serial number → its date (the time of day is dropped); null outside Excel's calendar. */
export function dateOfSerial(serial: number, uses1904 = false): PartialDate | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > LAST_SERIAL) return null;
  const date = new Date((uses1904 ? EPOCH_1904 : EPOCH) + Math.floor(serial) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A complete date → its Excel serial number in the 1900 system; null when a part is missing or it is no calendar day. */
export function serialOfDate(date: PartialDate): number | null {
  const { year, month, day } = date;
  if (year === null || month === null || day === null || !isCalendarDate(year, month, day)) return null;
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS_A_DAY);
}

/** The earliest day that a partial date can mean, as yyyymmdd; without a year as 0000mmdd. */
export function earliestDay(date: PartialDate): number {
  return (date.year ?? 0) * 10_000 + (date.month ?? 1) * 100 + (date.day ?? 1);
}

/** The latest day that a partial date can mean, as yyyymmdd; without a year as 0000mmdd. */
export function latestDay(date: PartialDate): number {
  const month = date.month ?? 12;
  return (date.year ?? 0) * 10_000 + month * 100 + (date.day ?? endOfMonth(date.year, month));
}

/**
 * Whether a date keeps a deadline: true when even its latest day does, false when even its earliest day does not, null when
 * that cannot be said (`2020年12月` against the 10th of it; a year on one side only).
 */
export function isByDeadline(date: PartialDate, deadline: PartialDate): boolean | null {
  if ((date.year === null) !== (deadline.year === null)) return null;
  const last = latestDay(deadline);
  if (latestDay(date) <= last) return true;
  return earliestDay(date) > last ? false : null;
}

/** `2020年12月31日`, `12月`, `2021年`: as a form writes it. */
export function printDate(date: PartialDate): string {
  const year = date.year === null ? '' : `${date.year}年`;
  const month = date.month === null ? '' : `${date.month}月`;
  const day = date.day === null ? '' : `${date.day}日`;
  return year + month + day;
}
