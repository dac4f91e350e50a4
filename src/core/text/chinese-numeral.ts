import { type Decimal, decimal, ZERO } from './decimal';

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** A numeral in Chinese characters as it stands in a text. */
export interface ChineseNumeral {
  readonly value: Decimal;
  readonly places: number;
  /** Index after its last character. */
  readonly to: number;
}

const FIGURES: ReadonlySet<string> = new Set([...Object.keys(DIGITS), ...Object.keys(TENS)]);

/** True for a character that a Chinese numeral can be made of. */
export function isChineseDigit(character: string): boolean {
  return character > '\u3000' && FIGURES.has(character);
}

/**
 * The Chinese numeral at an index of a text, or null: `二十三` 23, `一百二十` 120, `十五` 15, `二〇二一` 2021, `三点五` 3.5,
 * `三万五千` 35000. A 万 or 亿 that nothing follows is left to the unit (`三万元` is 3 万元).
 */
export function readChineseNumeral(text: string, from: number): ChineseNumeral | null {
  if (!isChineseDigit(text[from] ?? '')) return null;
  return positional(text, from) ?? additive(text, from);
}

/** `二〇二一`: digits only, two or more. */
function positional(text: string, from: number): ChineseNumeral | null {
  let to = from;
  let figures = '';
  while (to < text.length && figures.length < 30) {
    const digit = DIGITS[text[to] ?? ''];
    if (digit === undefined) break;
    figures += String(digit);
    to += 1;
  }
  const next = text[to] ?? '';
  if (figures.length < 2 || next in TENS) return null;
  return { value: decimal(figures), places: 0, to };
}

/** `一百二十三万五千`, `十五`, `三点五`. */
function additive(text: string, from: number): ChineseNumeral | null {
  let to = from;
  let total = ZERO;
  let section = 0;
  let digit: number | null = null;
  while (to < text.length && to - from < 40) {
    const character = text[to] ?? '';
    const ten = TENS[character];
    const myriad = MYRIADS[character];
    if (character in DIGITS) {
      if (digit !== null && digit !== 0) break;
      digit = DIGITS[character] ?? 0;
    } else if (ten !== undefined) {
      section += (digit === null || digit === 0 ? 1 : digit) * ten;
      digit = null;
    } else if (myriad !== undefined && isChineseDigit(text[to + 1] ?? '')) {
      total = total.plus(section + (digit ?? 0)).times(myriad);
      section = 0;
      digit = null;
    } else break;
    to += 1;
  }
  const whole = total.plus(section + (digit ?? 0));
  return text[to] === '点' ? withFraction(text, to, whole) : { value: whole, places: 0, to };
}

function withFraction(text: string, point: number, whole: Decimal): ChineseNumeral {
  let figures = '';
  let to = point + 1;
  while (to < text.length && figures.length < 20) {
    const digit = DIGITS[text[to] ?? ''];
    if (digit === undefined) break;
    figures += String(digit);
    to += 1;
  }
  if (figures === '') return { value: whole, places: 0, to: point };
  return { value: decimal(`${whole.toFixed()}.${figures}`), places: figures.length, to };
}
