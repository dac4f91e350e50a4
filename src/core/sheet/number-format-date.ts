import type { FormatSection, FormatToken } from './number-format-sections';

/** The last day that Excel knows, 9999-12-31. */
const LAST_SERIAL = 2_958_465;
const DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = 86_400_000;
/** Day 0 of the 1900 system from 1 March 1900 on; before, the day that 1900 did not have shifts it by one. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const PHANTOM_LEAP_DAY = 60;
const DAYS_FROM_1900_TO_1904 = 1_462;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const CHINESE_WEEKDAYS = '日一二三四五六';
const CHINESE_DIGITS = '〇一二三四五六七八九';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Part of a second, as the fraction that the format shows. */
  readonly fraction: number;
  /** Seconds since day 0, for elapsed times. */
  readonly elapsed: number;
}

function momentOf(serial: number, date1904: boolean, decimals: number): Moment | null {
  const shifted = date1904 ? serial + DAYS_FROM_1900_TO_1904 : serial;
  const scale = 10 ** decimals;
  // Times are rounded to what is shown, so that 8:30, a little less in binary, does not become 8:29.
  const ticks = Math.round(shifted * DAY_SECONDS * scale);
  const seconds = Math.floor(ticks / scale);
  const days = Math.floor(seconds / DAY_SECONDS);
  if (serial < 0 || days > LAST_SERIAL) return null;
  const inDay = seconds - days * DAY_SECONDS;
  const date = new Date(EPOCH_1900 + (days < PHANTOM_LEAP_DAY ? days + 1 : days) * DAY_MILLISECONDS);
  const isPhantom = days === PHANTOM_LEAP_DAY && !date1904;
  const isDayZero = days === 0 && !date1904;
  return {
    year: isDayZero ? 1900 : date.getUTCFullYear(),
    month: isPhantom ? 2 : isDayZero ? 1 : date.getUTCMonth() + 1,
    day: isPhantom ? 29 : isDayZero ? 0 : date.getUTCDate(),
    weekday: (days + 6) % 7,
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
    fraction: (ticks - seconds * scale) / scale,
    elapsed: seconds - (date1904 ? DAYS_FROM_1900_TO_1904 * DAY_SECONDS : 0),
  };
}

function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return CHINESE_DIGITS.charAt(ones);
  const head = tens === 1 ? '十' : `${CHINESE_DIGITS.charAt(tens)}十`;
  return ones === 0 ? head : head + CHINESE_DIGITS.charAt(ones);
}

const isTimeUnit = (token: FormatToken, unit: string) =>
  (token.kind === 'date' && token.code.startsWith(unit)) || (token.kind === 'elapsed' && token.unit === unit);
const isUnit = (token: FormatToken) => token.kind === 'date' || token.kind === 'elapsed';

/** `m` is minutes right after hours or right before seconds, months otherwise. */
function isMinute(tokens: readonly FormatToken[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(isUnit);
  const after = tokens.slice(at + 1).find(isUnit);
  return (before !== undefined && isTimeUnit(before, 'h')) || (after !== undefined && isTimeUnit(after, 's'));
}

function monthText(month: number, width: number): string {
  const name = MONTHS[month - 1] ?? '';
  return width === 3 ? name.slice(0, 3) : width === 5 ? name.slice(0, 1) : name;
}

function dateText(
  code: string,
  moment: Moment,
  minute: boolean,
  twelveHours: boolean,
  chinese: boolean,
): string {
  const width = code.length;
  const number = (value: number) =>
    chinese ? chineseNumber(value) : width > 1 ? String(value).padStart(2, '0') : String(value);
  switch (code.charAt(0)) {
    case 'y':
    case 'e': {
      const year = String(moment.year).padStart(4, '0');
      const shown = code.startsWith('y') && width < 3 ? year.slice(-2) : year;
      return chinese ? [...shown].map((digit) => CHINESE_DIGITS.charAt(Number(digit))).join('') : shown;
    }
    case 'm':
      if (minute) return number(moment.minute);
      return width > 2 ? monthText(moment.month, width) : number(moment.month);
    case 'd': {
      if (width < 3) return number(moment.day);
      const name = WEEKDAYS[moment.weekday] ?? '';
      return width === 3 ? name.slice(0, 3) : name;
    }
    case 'a':
      return (width > 3 ? '星期' : '') + CHINESE_WEEKDAYS.charAt(moment.weekday);
    case 'h':
      return number(twelveHours ? moment.hour % 12 || 12 : moment.hour);
    case 's':
      return number(moment.second);
    default:
      return '';
  }
}

/** A serial date in one section of a date format; null when the number is no date (negative, beyond the year 9999). */
export function sectionDateText(serial: number, section: FormatSection, date1904: boolean): string | null {
  const { tokens } = section;
  const point = tokens.findIndex((token, at) => token.kind === 'point' && tokens[at + 1]?.kind === 'digit');
  const decimals =
    point < 0 ? 0 : Math.min(3, tokens.slice(point).filter((token) => token.kind === 'digit').length);
  const moment = momentOf(serial, date1904, decimals);
  if (!moment) return null;
  const twelveHours = tokens.some((token) => token.kind === 'half-day');
  let text = '';
  let place = 0;
  tokens.forEach((token, at) => {
    switch (token.kind) {
      case 'literal':
        text += token.text;
        break;
      case 'slash':
        text += '/';
        break;
      case 'comma':
        text += ',';
        break;
      case 'point':
        text += '.';
        break;
      case 'digit':
        text +=
          point >= 0 && place < decimals ? moment.fraction.toFixed(decimals).charAt(2 + place) || '0' : '';
        place++;
        break;
      case 'half-day':
        text += moment.hour < 12 ? token.morning : token.afternoon;
        break;
      case 'elapsed': {
        const per = token.unit === 'h' ? 3600 : token.unit === 'm' ? 60 : 1;
        text += String(Math.floor(moment.elapsed / per)).padStart(token.width, '0');
        break;
      }
      case 'date': {
        const minute = token.code.startsWith('m') && isMinute(tokens, at);
        text += dateText(token.code, moment, minute, twelveHours, section.isChineseNumeral);
        break;
      }
    }
  });
  return text;
}
