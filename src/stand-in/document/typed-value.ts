import type { CellValue } from '../../core/sheet/sheet';

/** What Excel makes of something put into a cell: as if it were typed there. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formula: string | null;
  /** A format that Excel gives the cell when its own is General. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const DATE = /^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})$/;

/** Reads a value the way Excel reads typing: `70%` becomes 0.7, `'70%` and a text cell keep the words. */
export function readTyped(given: string | number | boolean, currentFormat: string): TypedValue {
  if (typeof given !== 'string') return { value: given, formula: null, numberFormat: null };
  if (given === '') return { value: null, formula: null, numberFormat: null };
  if (given.startsWith("'")) return { value: given.slice(1), formula: null, numberFormat: null };
  if (currentFormat === '@') return { value: given, formula: null, numberFormat: null };
  if (given.startsWith('=') && given.length > 1)
    return { value: null, formula: given.slice(1), numberFormat: null };
  const plain = given.trim();
  if (/^(true|false)$/i.test(plain)) return { value: /^t/i.test(plain), formula: null, numberFormat: null };
  const digits = plain.replace(/%$/, '');
  if (/[0-9]/.test(digits) && NUMBER.test(digits)) {
    const number = Number(digits.replaceAll(',', ''));
    if (plain.endsWith('%')) {
      return { value: number / 100, formula: null, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
    }
    return { value: number, formula: null, numberFormat: null };
  }
  const date = DATE.exec(plain);
  if (date) {
    const serial = Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25_569;
    return { value: serial, formula: null, numberFormat: 'yyyy/m/d' };
  }
  return { value: given, formula: null, numberFormat: null };
}
