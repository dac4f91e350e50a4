import { type Decimal, decimal, roundHalfUp, ZERO } from '../text/decimal';
import type { FormatSection, FormatToken } from './number-format-sections';

/** Characters, sign apart, that General gives a number (Excel's own bound for an unconstrained column). */
const GENERAL_WIDTH = 11;
/** Excel keeps 15 significant digits: 1.005, a little less in binary, rounds up as the decimal it shows. */
const SIGNIFICANT_DIGITS = 15;

/** A finite number → the decimal of 15 digits that Excel works with when it shows it. */
export function shownDecimal(value: number): Decimal {
  return decimal(value.toPrecision(SIGNIFICANT_DIGITS));
}

function withoutTrailingZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

function exponentText(value: Decimal): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(5, 1).split('e');
  const digits = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${withoutTrailingZeros(mantissa)}E${exponent.startsWith('-') ? '-' : '+'}${digits}`;
}

/** A number in format General: at most 11 characters without the sign, then the exponent form. Not finite: ''. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value === 0 ? 0 : value);
  if (!Number.isFinite(value)) return '';
  // A numeral short enough is shown as it is: no need of exact arithmetic.
  const numeral = String(value);
  if (numeral.length <= GENERAL_WIDTH && !numeral.includes('e')) return numeral;
  const magnitude = shownDecimal(Math.abs(value));
  const sign = value < 0 ? '-' : '';
  if (magnitude.gte('1e11')) return sign + exponentText(magnitude);
  const wholeDigits = magnitude.toFixed(0, 0).length;
  const rounded = roundHalfUp(magnitude, Math.max(0, GENERAL_WIDTH - 1 - wholeDigits));
  if (magnitude.lt('1e-4') && !rounded.eq(magnitude)) return sign + exponentText(magnitude);
  if (rounded.gte('1e11')) return sign + exponentText(rounded);
  return sign + withoutTrailingZeros(rounded.toFixed());
}

function fill(placeholder: string): string {
  return placeholder === '0' ? '0' : placeholder === '?' ? ' ' : '';
}

/** Whole-number placeholders and what stands between them; the leftmost takes the digits left over. */
function wholeText(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  let left = digits === '0' ? '' : digits;
  let text = '';
  let place = 0;
  const first = tokens.findIndex((token) => token.kind === 'digit');
  const mustShow = tokens.findIndex((token) => token.kind === 'digit' && token.placeholder === '0');
  const put = (digit: string) => {
    if (digit === '') return;
    text = digit + (grouped && place > 0 && place % 3 === 0 && digit !== ' ' ? ',' : '') + text;
    place++;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'literal') text = token.text + text;
    else if (token?.kind === 'percent') text = `%${text}`;
    else if (token?.kind === 'digit') {
      const empty = mustShow >= 0 && at >= mustShow ? '0' : fill(token.placeholder);
      put(left === '' ? empty : left.slice(-1));
      left = left.slice(0, -1);
      if (at === first) for (; left !== ''; left = left.slice(0, -1)) put(left.slice(-1));
    }
  }
  return text;
}

function fractionText(tokens: readonly FormatToken[], digits: string): string {
  const significant = digits.replace(/0+$/, '').length;
  let text = '';
  let place = 0;
  for (const token of tokens) {
    if (token.kind === 'literal') text += token.text;
    else if (token.kind === 'percent') text += '%';
    else if (token.kind === 'digit') {
      text += place < significant ? (digits[place] ?? '0') : fill(token.placeholder);
      place++;
    }
  }
  return text;
}

const isDigit = (token: FormatToken) => token.kind === 'digit';

function mixedNumber(value: Decimal, section: FormatSection, slash: number): string {
  const { tokens } = section;
  const width = tokens.slice(slash + 1).filter(isDigit).length;
  const fixed = tokens
    .slice(slash + 1)
    .map((token) => (token.kind === 'literal' ? token.text : ''))
    .join('')
    .trim();
  const hasWhole = tokens.slice(0, slash).some((token, at, before) => {
    return token.kind === 'literal' && token.text === ' ' && before.slice(0, at).some(isDigit);
  });
  const whole = hasWhole ? value.round(0, 0) : ZERO;
  const rest = value.minus(whole).toNumber();
  const limit = /^[1-9][0-9]*$/.test(fixed) ? Number(fixed) : 10 ** Math.min(4, Math.max(1, width)) - 1;
  let [numerator, denominator] = [Math.round(rest * limit), limit];
  if (!/^[1-9]/.test(fixed)) {
    let best = Number.POSITIVE_INFINITY;
    for (let candidate = 1; candidate <= limit; candidate++) {
      const distance = Math.abs(rest - Math.round(rest * candidate) / candidate);
      if (distance < best - 1e-12)
        [best, numerator, denominator] = [distance, Math.round(rest * candidate), candidate];
    }
  }
  if (!hasWhole) return `${numerator}/${denominator}`;
  if (numerator === 0) return whole.toFixed(0);
  if (numerator === denominator) return whole.plus(1).toFixed(0);
  return `${whole.eq(0) ? '' : `${whole.toFixed(0)} `}${numerator}/${denominator}`;
}

function scientific(value: Decimal, section: FormatSection, at: number): string {
  const { tokens } = section;
  const exponentToken = tokens[at];
  const point = tokens.findIndex((token) => token.kind === 'point');
  const mantissaEnd = point >= 0 && point < at ? point : at;
  const wholePlaces = Math.max(1, tokens.slice(0, mantissaEnd).filter(isDigit).length);
  const decimals = tokens.slice(mantissaEnd, at).filter(isDigit).length;
  const order = value.eq(0) ? 0 : Number(value.toExponential().split('e')[1]);
  let exponent = wholePlaces > 1 ? Math.floor(order / wholePlaces) * wholePlaces : order;
  let mantissa = roundHalfUp(value.times(decimal(`1e${-exponent}`)), decimals);
  if (mantissa.gte(decimal(`1e${wholePlaces}`))) {
    exponent += wholePlaces;
    mantissa = roundHalfUp(value.times(decimal(`1e${-exponent}`)), decimals);
  }
  const exponentDigits = String(Math.abs(exponent)).padStart(tokens.slice(at).filter(isDigit).length, '0');
  const plus = exponentToken?.kind === 'exponent' && exponentToken.showsPlus ? '+' : '';
  return `${mantissa.toFixed(decimals)}E${exponent < 0 ? '-' : plus}${exponentDigits}`;
}

/** A number of no sign in one section of a number format: rounding half up, grouping, percent, thousands, fractions. */
export function sectionNumberText(value: Decimal, section: FormatSection): string {
  const { tokens } = section;
  const digits = tokens.filter(isDigit).length;
  if (digits === 0) {
    return tokens
      .map((token) => {
        if (token.kind === 'literal') return token.text;
        if (token.kind === 'general' || token.kind === 'text') return generalText(value.toNumber());
        return token.kind === 'percent' ? '%' : '';
      })
      .join('');
  }
  const exponent = tokens.findIndex((token) => token.kind === 'exponent');
  if (exponent >= 0) return scientific(value, section, exponent);
  const slash = tokens.findIndex((token) => token.kind === 'slash');
  if (slash > 0 && tokens.slice(0, slash).some(isDigit)) return mixedNumber(value, section, slash);

  const point = tokens.findIndex((token) => token.kind === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const fraction = point < 0 ? [] : tokens.slice(point + 1);
  const lastDigit = tokens.findLastIndex(isDigit);
  const lastWhole = whole.findLastIndex(isDigit);
  let thousands = 0;
  for (let at = lastDigit + 1; tokens[at]?.kind === 'comma'; at++) thousands++;
  if (point >= 0) for (let at = lastWhole + 1; at < point && tokens[at]?.kind === 'comma'; at++) thousands++;
  const grouped = whole.some((token, at) => {
    return token.kind === 'comma' && at < lastWhole && whole.slice(0, at).some(isDigit);
  });
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const scaled = value.times(decimal(`1e${2 * percents - 3 * thousands}`));
  const places = fraction.filter(isDigit).length;
  const [wholeDigits = '0', fractionDigits = ''] = roundHalfUp(scaled, places).toFixed(places).split('.');
  const head = wholeText(whole, wholeDigits, grouped);
  return point < 0 ? head : `${head}.${fractionText(fraction, fractionDigits)}`;
}
