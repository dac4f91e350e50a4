import { remembered } from '../text/remembered';

/** One piece of a format code. `digit` is `0`, `#` or `?`; `date` is a run of one letter, as written, in lower case. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit'; readonly placeholder: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'slash' }
  | { readonly kind: 'exponent'; readonly showsPlus: boolean }
  | { readonly kind: 'general' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly code: string }
  | { readonly kind: 'elapsed'; readonly unit: 'h' | 'm' | 's'; readonly width: number }
  | { readonly kind: 'half-day'; readonly morning: string; readonly afternoon: string };

export interface FormatCondition {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  readonly operand: number;
}

/** One of the parts that `;` divides a format code into. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: FormatCondition | null;
  readonly isDate: boolean;
  readonly hasText: boolean;
  /** `[DBNum1]`: dates in Chinese numerals. */
  readonly isChineseNumeral: boolean;
}

const HALF_DAYS: readonly (readonly [pattern: string, morning: string, afternoon: string])[] = [
  ['am/pm', 'AM', 'PM'],
  ['上午/下午', '上午', '下午'],
  ['a/p', 'A', 'P'],
];
const DATE_LETTERS = 'ymdhsaeg';

function bracket(content: string): Partial<FormatSection> & { readonly token?: FormatToken } {
  const elapsed = /^(h+|m+|s+)$/i.exec(content);
  if (elapsed) {
    const unit = content.charAt(0).toLowerCase();
    const known = unit === 'h' || unit === 'm' ? unit : 's';
    return { token: { kind: 'elapsed', unit: known, width: content.length }, isDate: true };
  }
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+(?:E[+-]?[0-9]+)?)$/i.exec(content);
  if (condition) {
    const operator = condition[1] as FormatCondition['operator'];
    return { condition: { operator, operand: Number(condition[2]) } };
  }
  // [$¥-804]: a currency sign and a locale; the locale alone shows nothing.
  if (content.startsWith('$')) {
    return { token: { kind: 'literal', text: content.slice(1).split('-')[0] ?? '' } };
  }
  return /^dbnum1$/i.test(content) ? { isChineseNumeral: true } : {};
}

interface Draft {
  tokens: FormatToken[];
  condition: FormatCondition | null;
  isDate: boolean;
  hasText: boolean;
  isChineseNumeral: boolean;
}

function newDraft(): Draft {
  return { tokens: [], condition: null, isDate: false, hasText: false, isChineseNumeral: false };
}

function runLength(code: string, at: number): number {
  const letter = code.charAt(at).toLowerCase();
  let end = at + 1;
  while (end < code.length && code.charAt(end).toLowerCase() === letter) end++;
  return end - at;
}

/** Reads the token that is no quote, escape or bracket; returns how many characters it took. */
function plainToken(code: string, at: number, draft: Draft): number {
  const char = code.charAt(at);
  const rest = code.slice(at, at + 7).toLowerCase();
  if (rest === 'general') {
    draft.tokens.push({ kind: 'general' });
    return 7;
  }
  for (const [pattern, morning, afternoon] of HALF_DAYS) {
    if (!rest.startsWith(pattern)) continue;
    draft.tokens.push({ kind: 'half-day', morning, afternoon });
    draft.isDate = true;
    return pattern.length;
  }
  const isNumeric = draft.tokens.some((token) => token.kind === 'digit');
  if ((rest.startsWith('e+') || rest.startsWith('e-')) && isNumeric) {
    draft.tokens.push({ kind: 'exponent', showsPlus: rest.charAt(1) === '+' });
    return 2;
  }
  if (DATE_LETTERS.includes(char.toLowerCase())) {
    const length = runLength(code, at);
    draft.tokens.push({ kind: 'date', code: char.toLowerCase().repeat(length) });
    draft.isDate = true;
    return length;
  }
  switch (char) {
    case '0':
    case '#':
    case '?':
      draft.tokens.push({ kind: 'digit', placeholder: char });
      break;
    case '.':
      draft.tokens.push({ kind: 'point' });
      break;
    case ',':
      draft.tokens.push({ kind: 'comma' });
      break;
    case '%':
      draft.tokens.push({ kind: 'percent' });
      break;
    case '/':
      draft.tokens.push({ kind: 'slash' });
      break;
    case '@':
      draft.tokens.push({ kind: 'text' });
      draft.hasText = true;
      break;
    default:
      draft.tokens.push({ kind: 'literal', text: char });
  }
  return 1;
}

function parse(code: string): FormatSection[] {
  const sections: Draft[] = [];
  let draft = newDraft();
  for (let at = 0; at < code.length; ) {
    const char = code.charAt(at);
    if (char === ';') {
      sections.push(draft);
      draft = newDraft();
      at++;
    } else if (char === '"') {
      const close = code.indexOf('"', at + 1);
      const end = close < 0 ? code.length : close;
      draft.tokens.push({ kind: 'literal', text: code.slice(at + 1, end) });
      at = end + 1;
    } else if (char === '\\' || char === '!') {
      draft.tokens.push({ kind: 'literal', text: code.charAt(at + 1) });
      at += 2;
    } else if (char === '_') {
      draft.tokens.push({ kind: 'literal', text: ' ' });
      at += 2;
    } else if (char === '*') {
      // Fills the column with the next character: depends on its width, so it shows nothing here.
      at += 2;
    } else if (char === '[') {
      const close = code.indexOf(']', at + 1);
      const end = close < 0 ? code.length : close;
      const { token, ...found } = bracket(code.slice(at + 1, end));
      Object.assign(draft, found);
      if (token) draft.tokens.push(token);
      at = end + 1;
    } else {
      at += plainToken(code, at, draft);
    }
  }
  sections.push(draft);
  return sections;
}

/** A format code → its sections. Codes that Excel would not accept still give sections: what is unknown is shown as it stands. */
export const formatSections: (code: string) => readonly FormatSection[] = remembered(parse);
