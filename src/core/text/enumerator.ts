import { isChineseDigit, readChineseNumeral } from './chinese-numeral';
import { isWhite } from './fold-character';
import { stripMarkup } from './markup';
import { remembered } from './remembered';

/** How an item of a list is numbered. */
export type EnumeratorStyle =
  | 'labelled'
  | 'digits'
  | 'bracketed'
  | 'circled'
  | 'chinese'
  | 'chinese-bracketed';

/** The number at the head of an item: `目标1:`, `1、`, `（1）`, `①`, `一、`, `(一)`. */
export interface Enumerator {
  readonly number: number;
  readonly style: EnumeratorStyle;
  /** `指标` of `指标1：`; null for plain numbers. */
  readonly word: string | null;
  /** Indices in the raw text; `to` is where the item's words begin. */
  readonly from: number;
  readonly to: number;
}

/** One item of a numbered text. */
export interface Item {
  /** null: words before the first number, or a text without numbers. */
  readonly enumerator: Enumerator | null;
  /** The item's words as written, trimmed, without its number and without the closing separator. */
  readonly text: string;
  /** Where these words stand in the raw text. */
  readonly from: number;
  readonly to: number;
}

const LABELS = [
  '年度绩效目标',
  '绩效目标',
  '年度目标',
  '绩效指标',
  '目标',
  '指标',
  '任务',
  '项目',
  '内容',
  '子目标',
  '总目标',
];
const NUMBER_END = '.．、:：,，)）·';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const BRACKETED_DIGITS = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const DOTTED_DIGITS = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
const SYMBOLS: readonly (readonly [string, EnumeratorStyle])[] = [
  [CIRCLED, 'circled'],
  [BRACKETED_DIGITS, 'bracketed'],
  [DOTTED_DIGITS, 'digits'],
];
const SEPARATORS = /[\s;；。,，、.:：]+$/u;

/** The enumerator at an index of a raw text (white space before it is skipped), or null. */
export function readEnumerator(text: string, from = 0): Enumerator | null {
  let index = from;
  while (index < text.length && isWhite(text[index] ?? '')) index += 1;
  return readerFor(text.charCodeAt(index))?.(text, index) ?? null;
}

type Reader = (text: string, from: number) => Enumerator | null;

/** What reads an enumerator that begins with a UTF-16 unit, as far as it has been asked: hardly any character begins one. */
const READERS: (Reader | null | undefined)[] = new Array(0x10000);

function readerFor(code: number): Reader | null {
  if (Number.isNaN(code)) return null;
  let reader = READERS[code];
  if (reader === undefined) {
    reader = readerOf(String.fromCharCode(code));
    READERS[code] = reader;
  }
  return reader;
}

function readerOf(character: string): Reader | null {
  if (SYMBOLS.some(([table]) => table.includes(character))) return symbol;
  if ('(（'.includes(character)) return bracketed;
  if (LABELS.some((label) => label.startsWith(character))) return labelled;
  return digitOf(character.charCodeAt(0)) >= 0 || isChineseDigit(character) ? plain : null;
}

/** Index of the next character, from this one on, that an enumerator can begin with; the text's length where none can. */
export function nextBeginning(text: string, from: number): number {
  let index = from;
  while (index < text.length && readerFor(text.charCodeAt(index)) === null) index += 1;
  return index;
}

/** The text without the number at its head: `指标1：参保人数` → `参保人数`; the spaces that follow it go too. */
export function stripEnumerator(text: string): string {
  const enumerator = readEnumerator(text);
  return enumerator === null ? text : text.slice(skipSpace(text, enumerator.to));
}

/**
 * Splits a goal text into its numbered items (`目标1:…； 目标2:…`, `1: …; 2: …`, `<p>1:…2:…</p>`). Numbers count as the head of an
 * item at the beginning, after a separator or line break, or when they continue the sequence in the same style; a number
 * inside a phrase (`DRG 2.0`, `3:7`) does not. A text without numbers is one item.
 */
export const splitItems: (text: string) => readonly Item[] = remembered((text) => {
  const heads = findHeads(text);
  const items: Item[] = [];
  const firstHead = heads[0];
  if (firstHead === undefined) return [item(text, null, 0, text.length)].filter((entry) => entry.text !== '');
  const lead = item(text, null, 0, firstHead.from);
  if (lead.text !== '') items.push(lead);
  for (const [position, head] of heads.entries()) {
    items.push(item(text, head, head.to, heads[position + 1]?.from ?? text.length));
  }
  return items;
});

function findHeads(text: string): readonly Enumerator[] {
  const heads: Enumerator[] = [];
  let index = 0;
  let atStart = true;
  while (index < text.length) {
    const character = text[index] ?? '';
    if (character === '<') {
      const tag = /^<\/?[A-Za-z][^<>]{0,80}>/.exec(text.slice(index, index + 90))?.[0];
      if (tag !== undefined) {
        index += tag.length;
        atStart = true;
        continue;
      }
    }
    if (isWhite(character)) {
      if (character === '\n' || character === '\r') atStart = true;
      index += 1;
      continue;
    }
    const head = startsItem(text, index, heads.at(-1), atStart);
    if (head !== null) {
      heads.push(head);
      index = head.to;
      atStart = false;
      continue;
    }
    atStart = '；;。！!'.includes(character);
    index += 1;
  }
  return heads;
}

function startsItem(
  text: string,
  index: number,
  last: Enumerator | undefined,
  atStart: boolean,
): Enumerator | null {
  const head = readEnumerator(text, index);
  if (head === null || head.from !== index) return null;
  if (atStart) return head;
  const isNext = last !== undefined && last.style === head.style && head.number === last.number + 1;
  const before = text[index - 1] ?? '';
  if (/[\d.．A-Za-z]/.test(before)) return null;
  if (head.style === 'circled' || head.style === 'labelled') return head;
  return isNext && /[\s\p{P}]/u.test(before) ? head : null;
}

function item(text: string, enumerator: Enumerator | null, start: number, end: number): Item {
  const raw = text.slice(start, end);
  const plain = stripMarkup(raw).replace(SEPARATORS, '').trim();
  const from = start + Math.max(0, raw.indexOf(plain.slice(0, 12)));
  const isPlain = raw.startsWith(plain, from - start);
  return { enumerator, text: plain, from, to: isPlain ? from + plain.length : end };
}

function symbol(text: string, from: number): Enumerator | null {
  const character = text[from] ?? '';
  if (character === '') return null;
  for (const [table, style] of SYMBOLS) {
    const position = table.indexOf(character);
    if (position >= 0) return { number: position + 1, style, word: null, from, to: skipEnd(text, from + 1) };
  }
  return null;
}

function bracketed(text: string, from: number): Enumerator | null {
  const open = text[from];
  if (open !== '(' && open !== '（') return null;
  const digits = digitsAt(text, from + 1);
  const chinese = digits === null ? readChineseNumeral(text, from + 1) : null;
  const to = digits?.to ?? chinese?.to;
  if (to === undefined || (text[to] !== ')' && text[to] !== '）')) return null;
  const number = digits?.number ?? Number(chinese?.value.toFixed() ?? 0);
  const style = digits === null ? 'chinese-bracketed' : 'bracketed';
  return { number, style, word: null, from, to: skipEnd(text, to + 1) };
}

function labelled(text: string, from: number): Enumerator | null {
  const word = LABELS.find((label) => text.startsWith(label, from));
  if (word === undefined) return null;
  const start = skipSpace(text, from + word.length);
  const digits = digitsAt(text, start);
  const chinese = digits === null ? readChineseNumeral(text, start) : null;
  const to = digits?.to ?? chinese?.to;
  if (to === undefined) return null;
  const number = digits?.number ?? Number(chinese?.value.toFixed() ?? 0);
  const end = skipEnd(text, skipSpace(text, to));
  const hasPoints = /^[（(]\s*\d+(?:\.\d+)?\s*分\s*[)）]/.exec(text.slice(to, to + 14))?.[0];
  if (hasPoints !== undefined)
    return { number, style: 'labelled', word, from, to: skipEnd(text, to + hasPoints.length) };
  return end === skipSpace(text, to) && to < text.length
    ? null
    : { number, style: 'labelled', word, from, to: end };
}

function plain(text: string, from: number): Enumerator | null {
  const digits = digitsAt(text, from);
  if (digits !== null) {
    const mark = text[digits.to] ?? '';
    if (mark === '' || !NUMBER_END.includes(mark) || digits.number > 99) return null;
    const next = text[digits.to + 1] ?? '';
    // 1.5, 3:7 and 1,000 are figures; 3:2020年12月 is item 3
    const isFigure = /[\d０-９]/.test(next) && mark !== '、' && mark !== ')' && mark !== '）';
    if (isFigure && !/^(?:19|20)\d\d\s?年/.test(text.slice(digits.to + 1, digits.to + 8))) return null;
    return { number: digits.number, style: 'digits', word: null, from, to: skipEnd(text, digits.to) };
  }
  const chinese = readChineseNumeral(text, from);
  if (chinese === null || !'、.．:：'.includes(text[chinese.to] ?? '\n')) return null;
  const number = Number(chinese.value.toFixed());
  return { number, style: 'chinese', word: null, from, to: skipEnd(text, chinese.to) };
}

/** The figure that a UTF-16 unit stands for in any width, -1 for none, as far as it has been asked. */
const DIGITS: (number | undefined)[] = new Array(0x10000);

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code < 0x80 || Number.isNaN(code)) return -1;
  const known = DIGITS[code];
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const folded = character.normalize('NFKC');
  const digit = /^\d$/.test(folded) && !CIRCLED.includes(character) ? Number(folded) : -1;
  DIGITS[code] = digit;
  return digit;
}

function digitsAt(text: string, from: number): { readonly number: number; readonly to: number } | null {
  let to = from;
  let number = 0;
  while (to - from < 4) {
    const digit = digitOf(text.charCodeAt(to));
    if (digit < 0) break;
    number = number * 10 + digit;
    to += 1;
  }
  return to === from || to - from > 3 ? null : { number, to };
}

function skipEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && NUMBER_END.includes(text[to] ?? '\n')) to += 1;
  return to;
}

function skipSpace(text: string, from: number): number {
  let to = from;
  while (to < text.length && isWhite(text[to] ?? '')) to += 1;
  return to;
}
