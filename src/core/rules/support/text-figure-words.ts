import type { Comparison } from '../../text/quantity';

type Sign = Comparison | 'about';

/** Comparison words that stand before a figure, longest first, on normalised text. */
const COMPARISONS_BEFORE: readonly (readonly [string, Sign])[] = [
  ['大于等于', '>='],
  ['小于等于', '<='],
  ['大于或等于', '>='],
  ['小于或等于', '<='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不超过', '<='],
  ['不高于', '<='],
  ['不大于', '<='],
  ['不多于', '<='],
  ['控制在', '<='],
  ['至少', '>='],
  ['最多', '<='],
  ['达到', '>='],
  ['超过', '>'],
  ['高于', '>'],
  ['大于', '>'],
  ['多于', '>'],
  ['低于', '<'],
  ['小于', '<'],
  ['少于', '<'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['近', 'about'],
  ['达', '>='],
  ['≥', '>='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
];

/** Words that end like a comparison and are none: 节约, 下达, 最近. */
const NO_COMPARISON: Readonly<Record<string, RegExp>> = {
  约: /[节合签条特违履公契制邀]$/,
  达: /[下表直传送转抵发到]$/,
  近: /[最附接临将]$/,
};

/** The comparison that a lead ends with, and the word for it; null when there is none. */
export function comparisonAtEnd(lead: string): readonly [string, Sign] | null {
  const found = COMPARISONS_BEFORE.find(([word]) => lead.endsWith(word));
  if (!found) return null;
  const [word] = found;
  return NO_COMPARISON[word]?.test(lead.slice(0, -word.length)) ? null : found;
}

/** Comparison words that stand behind a figure. */
export const COMPARISONS_AFTER: readonly (readonly [string, Sign])[] = [
  ['及以上', '>='],
  ['(含)以上', '>='],
  ['以上', '>='],
  ['及以下', '<='],
  ['(含)以下', '<='],
  ['以下', '<='],
  ['以内', '<='],
  ['之内', '<='],
  ['左右', 'about'],
  ['余', 'about'],
];

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Titles in 《》 and bracketed years of document numbers: their digits are no figures. */
export function quotedSpans(text: string): readonly Stretch[] {
  const spans: Stretch[] = [];
  for (const match of text.matchAll(
    /《[^《》]{0,200}》|[[〔【(](?:19|20)[0-9]{2}[\])〕】](?:第?[0-9]{1,5}号)?/g,
  )) {
    spans.push({ from: match.index, to: match.index + match[0].length });
  }
  return spans;
}

/** A year, month, day, time of day, document number or part of a telephone number. */
export function isCalendarFigure(text: string, from: number, to: number): boolean {
  const digits = text.slice(from, to);
  const after = text.slice(to, to + 4);
  if (/^(?:19|20)[0-9]{2}$/.test(digits) && /^(?:年|[-./](?:0?[1-9]|1[0-2])(?![0-9]))/.test(after))
    return true;
  if (/^(?:0?[1-9]|1[0-2])$/.test(digits)) {
    if (/^月(?:[0-9]|底|末|初|份|中|上|下|前|起|至|-|~|$|[,;。、)(])/.test(after)) return true;
  }
  if (
    /^(?:0?[1-9]|[12][0-9]|3[01])$/.test(digits) &&
    /^[日号](?!次|均)/.test(after) &&
    text[from - 1] === '月'
  ) {
    return true;
  }
  if (/^号/.test(after)) return true;
  if (/^[0-9]{8}$/.test(digits) && /^20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])$/.test(digits))
    return true;
  if (/0[0-9]{2,3}-$/.test(text.slice(Math.max(0, from - 5), from))) return true;
  return /^0[0-9]{2,3}$/.test(digits) && /^-[0-9]{7,8}/.test(text.slice(to, to + 9));
}

/** `1:`, `2、`, `3.按时`, `(4)`, `目标5:`, `①`: the number of a list item. */
export function isEnumerator(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text[to] ?? '';
  const next = text[to + 1] ?? '';
  if (/[([]$/.test(before) && /[)\]]/.test(after)) return true;
  if (/(?:目标|指标|第)$/.test(before)) return true;
  return /[:、.]/.test(after) && next !== '' && !/[0-9]/.test(next);
}
