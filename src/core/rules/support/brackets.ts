/** A bracket without its partner, by UTF-16 index. */
export interface StrayBracket {
  readonly at: number;
  readonly bracket: string;
}

/** Kinds of brackets; widths and the styles of square ones count as one kind, for people mix them. */
const KINDS: readonly (readonly [open: string, close: string])[] = [
  ['(（', ')）'],
  ['[［【〔〖', ']］】〕〗'],
  ['《', '》'],
];

/** `1）`, `a)`, `（一）` lists close without opening; `[80,90)` is an interval. */
const LIST_MARK = /(^|[\s;；。,，、:：])([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])[)）]/g;
const INTERVAL = /[[(（]\s{0,2}-?\d[\d.]{0,8}%?分?\s{0,2}[,，、~-]\s{0,2}-?\d[\d.]{0,8}%?分?\s{0,2}[\])）]/g;

function masked(text: string): string {
  const blank = (match: string) => ' '.repeat(match.length);
  return text.replaceAll(INTERVAL, blank).replaceAll(LIST_MARK, blank);
}

/** The first bracket of a text that is not closed or not opened; null when all are in pairs. */
export function strayBracket(raw: string): StrayBracket | null {
  if (!/[()（）[\]［］【】〔〕〖〗《》]/.test(raw)) return null;
  const text = masked(raw);
  let first: StrayBracket | null = null;
  for (const [open, close] of KINDS) {
    const opened: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? '';
      if (open.includes(character)) opened.push(at);
      else if (close.includes(character) && opened.pop() === undefined) {
        if (first === null || at < first.at) first = { at, bracket: raw[at] ?? '' };
        break;
      }
    }
    const left = opened[0];
    if (left !== undefined && (first === null || left < first.at))
      first = { at: left, bracket: raw[left] ?? '' };
  }
  return first;
}
