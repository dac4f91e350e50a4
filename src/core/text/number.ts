import { readChineseNumeral } from './chinese-numeral';
import { type Decimal, decimal, HUNDRED, roundHalfUp } from './decimal';
import { normaliseText } from './normalise';

/** A numeral inside a normalised text. */
export interface Numeral {
  readonly value: Decimal;
  /** Decimal places as written. */
  readonly places: number;
  /** Index after its last character. */
  readonly to: number;
  /** Written in Chinese characters, so that it may be part of a word (`一站式`, `三级`). */
  readonly isChinese: boolean;
  /** `百分之九十五`, `三分之二`: the value is already a percent figure. */
  readonly isPercent: boolean;
  /** Written with a sign in front. */
  readonly isSigned: boolean;
}

/** A whole text that is one number. */
export interface ReadNumber {
  /** As it reads, multiplier and percent not yet applied: `1.5万` → 1.5, `95%` → 95. */
  readonly value: Decimal;
  readonly places: number;
  /** 10000 for 万, 100000000 for 亿 …; 1 without. */
  readonly multiplier: Decimal;
  readonly mark: '%' | '‰' | null;
}

/** Longest run of digits that is taken as a figure; longer ones are codes or rubbish. */
const DIGIT_LIMIT = 40;

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** The multiplier at an index (`万`, `百万`, `亿`): its factor and the index after it; null when none stands there. */
export function readMultiplier(
  text: string,
  from: number,
): { readonly factor: Decimal; readonly to: number } | null {
  for (const [word, factor] of MULTIPLIERS) {
    if (text.startsWith(word, from)) return { factor: decimal(factor), to: from + word.length };
  }
  return null;
}

/**
 * The numeral at an index of a normalised text, or null: digits with thousands separators (`1,234.5`, `12 345`), a sign,
 * an exponent, Chinese characters, 百分之…, 分之.
 */
export function readNumeral(text: string, from: number): Numeral | null {
  const first = text[from] ?? '';
  if (
    isDigit(first) ||
    ((first === '-' || first === '+' || first === '.') && isDigit(digitAfterSign(text, from)))
  ) {
    return readDigits(text, from);
  }
  return readChinese(text, from);
}

/**
 * A whole text as one number: `1,234.50`, `１２`, `95%`, `1.5万`, `二十三`, `-3`, `1.2e3`; null when anything else stands
 * beside the number (a unit, a comparison, words).
 */
export function readNumber(text: string): ReadNumber | null {
  const plain = normaliseText(text);
  const numeral = readNumeral(plain, 0);
  if (numeral === null) return null;
  const multiplier = readMultiplier(plain, numeral.to);
  const after = multiplier?.to ?? numeral.to;
  const rest = plain.slice(after);
  if (rest !== '' && rest !== '%' && rest !== '‰') return null;
  return {
    value: numeral.value,
    places: numeral.places,
    multiplier: multiplier?.factor ?? decimal(1),
    mark: numeral.isPercent ? '%' : rest === '' ? null : rest,
  };
}

/** True for an ASCII digit. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

function digitAfterSign(text: string, from: number): string {
  const next = text[from + 1] ?? '';
  return next === '.' && text[from] !== '.' ? (text[from + 2] ?? '') : next;
}

function readDigits(text: string, from: number): Numeral | null {
  let to = from;
  let sign = '';
  if (text[to] === '-' || text[to] === '+') {
    sign = text[to] === '-' ? '-' : '';
    to += 1;
  }
  const isSigned = to > from;
  const whole = readWhole(text, to);
  if (whole === null) return null;
  to = whole.to;
  let fraction = '';
  if (text[to] === '.' && isDigit(text[to + 1] ?? '')) {
    fraction = digitRun(text, to + 1);
    to += 1 + fraction.length;
  }
  if (whole.figures.length + fraction.length > DIGIT_LIMIT) return null;
  let exponent = '';
  const written = /^[eE][+-]?\d{1,3}(?![0-9A-Za-z])/.exec(text.slice(to, to + 6))?.[0];
  if (written !== undefined) {
    exponent = written;
    to += written.length;
  }
  const value = decimal(`${sign}${whole.figures === '' ? '0' : whole.figures}.${fraction || '0'}${exponent}`);
  return { value, places: fraction.length, to, isChinese: false, isPercent: false, isSigned };
}

function readWhole(text: string, from: number): { readonly figures: string; readonly to: number } | null {
  const first = digitRun(text, from);
  if (first === '' && text[from] !== '.') return null;
  let figures = first;
  let to = from + first.length;
  if (first.length === 0 || first.length > 3) return { figures, to };
  const separator = text[to];
  if (separator !== ',' && separator !== ' ' && separator !== "'") return { figures, to };
  const groups = groupsAt(text, to, separator);
  for (const group of groups) figures += group;
  to += groups.length * 4;
  return { figures, to };
}

/** Groups of exactly three digits after a thousands separator; all or none, so `1,23` stays a list. */
function groupsAt(text: string, from: number, separator: string): readonly string[] {
  const groups: string[] = [];
  let index = from;
  while (text[index] === separator && groups.length < 12) {
    const group = digitRun(text, index + 1);
    if (group.length !== 3)
      return separator === ' ' ? [] : groups.length > 0 && group.length === 0 ? groups : [];
    groups.push(group);
    index += 4;
  }
  return groups;
}

function digitRun(text: string, from: number): string {
  let to = from;
  while (to < text.length && isDigit(text[to] ?? '') && to - from <= DIGIT_LIMIT) to += 1;
  return text.slice(from, to);
}

function readChinese(text: string, from: number): Numeral | null {
  const flags = { isChinese: true, isSigned: false };
  if (text.startsWith('百分之', from)) {
    const part = readNumeralPart(text, from + 3);
    return part === null ? null : { ...part, ...flags, isPercent: true };
  }
  const numeral = readChineseNumeral(text, from);
  if (numeral === null) return null;
  if (text.startsWith('分之', numeral.to) && !numeral.value.eq(0)) {
    const part = readChineseNumeral(text, numeral.to + 2);
    if (part !== null) {
      const percent = roundHalfUp(part.value.times(HUNDRED).div(numeral.value), 10);
      return {
        value: percent,
        places: placesOf(percent),
        to: part.to,
        ...flags,
        isPercent: true,
      };
    }
  }
  return { ...numeral, ...flags, isPercent: false };
}

function readNumeralPart(text: string, from: number): { value: Decimal; places: number; to: number } | null {
  if (isDigit(text[from] ?? '')) return readDigits(text, from);
  // 百分之百, 百分之一百
  if (text[from] === '百') return { value: HUNDRED, places: 0, to: from + 1 };
  return readChineseNumeral(text, from);
}

function placesOf(value: Decimal): number {
  return (value.toFixed().split('.')[1] ?? '').length;
}
