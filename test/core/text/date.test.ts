import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../../src/core/sheet/date-format';
import { dateOfSerial, endOfMonth, isByDeadline, printDate, serialOfDate } from '../../../src/core/text/date';

const day = (year: number | null, month: number | null, date: number | null) => ({ year, month, day: date });

describe('dates', () => {
  it('knows the ends of months', () => {
    expect([endOfMonth(2020, 2), endOfMonth(2021, 2), endOfMonth(null, 2), endOfMonth(2021, 12)]).toEqual([
      29, 28, 28, 31,
    ]);
  });

  it('turns serial numbers into dates and back', () => {
    expect(dateOfSerial(44561)).toEqual(day(2021, 12, 31));
    expect(dateOfSerial(44561.75)).toEqual(day(2021, 12, 31));
    expect(dateOfSerial(43099, true)).toEqual(day(2021, 12, 31));
    expect(dateOfSerial(-1)).toBeNull();
    expect(dateOfSerial(Number.NaN)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = dateOfSerial(serial);
        expect(date === null ? null : serialOfDate(date)).toBe(serial);
      }),
    );
    expect(serialOfDate(day(2021, 2, 30))).toBeNull();
    expect(serialOfDate(day(2021, 2, null))).toBeNull();
  });

  it.each([
    ['yyyy/m/d', true],
    ['yyyy"年"m"月"d"日"', true],
    ['[$-804]m"月"d"日"', true],
    ['yyyy-mm-dd hh:mm', true],
    ['General', false],
    ['0.00', false],
    ['#,##0"d"', false],
    ['h:mm', false],
    ['@', false],
    [null, false],
  ])('format %j shows a date: %s', (format, isDate) => {
    expect(isDateFormat(format)).toBe(isDate);
  });

  it.each([
    [day(2020, 12, 31), day(2020, 12, 31), true],
    [day(2020, 12, null), day(2020, 12, 31), true],
    [day(2020, 12, null), day(2020, 12, 10), null],
    [day(2021, 1, null), day(2020, 12, 31), false],
    [day(2020, null, null), day(2020, 6, 30), null],
    [day(null, 11, null), day(null, 12, 31), true],
    [day(null, 11, null), day(2020, 12, 31), null],
  ])('%j by %j: %s', (date, deadline, expected) => {
    expect(isByDeadline(date, deadline)).toBe(expected);
  });

  it('prints what is known', () => {
    expect(printDate(day(2020, 12, 31))).toBe('2020年12月31日');
    expect(printDate(day(null, 12, null))).toBe('12月');
  });
});
