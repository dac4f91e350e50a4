import type { CellValue } from '../../core/sheet/sheet';

/** What Excel makes of something put into a cell: as if it were typed there. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formula: string | null;
  /** A format that Excel gives the cell when its own is General. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/;
const DATE = /^([0-9]{4})(?:[-/]|年)([0-9]{1,2})(?:[-/]|月)([0-9]{1,2})日?$/;
const MONTH = /^([0-9]{4})(?:[-/]|年)([0-9]{1,2})月?$/;
const DAY = /^([0-9]{1,2})(?:[-/]|月)([0-9]{1,2})日?$/;
const TIME = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?$/;
const DAY_MILLISECONDS = 86_400_000;
/** The first of January 1970 as a day of the one date system and of the other. */
const UNIX_IN_1900 = 25_569;
const UNIX_IN_1904 = 24_107;
const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/**
 * Reads a value the way Excel reads typing: `70%` becomes 0.7, `'70%` and a text cell keep the words.
 * `date1904`: the workbook counts its days from 1904.
 */
export function readTyped(
  given: string | number | boolean,
  currentFormat: string,
  date1904 = false,
): TypedValue {
  if (typeof given !== 'string') return { value: given, formula: null, numberFormat: null };
  if (given === '') return { value: null, formula: null, numberFormat: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null, numberFormat: null };
  if (currentFormat === '@') return { value: given, formula: null, numberFormat: null };
  if (given.startsWith('=') && given.length > 1)
    return { value: null, formula: given.slice(1), numberFormat: null };
  const plain = given.trim();
  if (ERROR.test(plain)) return { value: { error: plain }, formula: null, numberFormat: null };
  if (/^(true|false)$/i.test(plain)) return { value: /^t/i.test(plain), formula: null, numberFormat: null };
  const digits = plain
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/^([+-]?)[¥$￥]/, '$1')
    .replace(/\s?%$/, '');
  if (/[0-9]/.test(digits) && NUMBER.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    if (plain.endsWith('%')) {
      return { value: number / 100, formula: null, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
    }
    return { value: number, formula: null, numberFormat: null };
  }
  const day = dayOf(plain, date1904);
  if (day) return { value: day.serial, formula: null, numberFormat: day.format };
  return { value: given, formula: null, numberFormat: null };
}

/** A date or a time of day as Excel reads it; without a year it is the current one. */
function dayOf(text: string, date1904: boolean): { readonly serial: number; readonly format: string } | null {
  const time = TIME.exec(text);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { serial: seconds / 86_400, format: 'h:mm' };
  }
  const date = DATE.exec(text);
  const month = MONTH.exec(text);
  const day = DAY.exec(text);
  const year = Number(date?.[1] ?? month?.[1] ?? new Date().getUTCFullYear());
  const parts = date ? [date[2], date[3]] : month ? [month[2], '1'] : day ? [day[1], day[2]] : null;
  if (!parts) return null;
  const [monthNumber, dayNumber] = parts.map(Number);
  if (!monthNumber || !dayNumber || monthNumber > 12 || dayNumber > 31) return null;
  const sinceUnix = Date.UTC(year, monthNumber - 1, dayNumber) / DAY_MILLISECONDS;
  return { serial: sinceUnix + (date1904 ? UNIX_IN_1904 : UNIX_IN_1900), format: 'yyyy/m/d' };
}
