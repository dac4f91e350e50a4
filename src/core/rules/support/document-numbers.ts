/** A document number whose year stands in other brackets than 〔〕, by UTF-16 index of the raw text. */
export interface DocumentNumber {
  /** As written: `澄政发[2018]2号`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Indices of the two brackets. */
  readonly open: number;
  readonly close: number;
  /** The brackets as written: `[]`. */
  readonly brackets: string;
}

/** A bracketed year with the number behind it: `【2019】 43 号`, `(2020)第5号`. */
const NUMBER =
  /([[［【〖(（<﹝〔])\s{0,2}((?:19|20)\d\d)\s{0,2}([\]］】〗)）>﹞〕])\s{0,3}第?\s{0,2}\d{1,5}\s{0,2}号(?![楼线院地标])/g;
/** The agency's code before the bracket. */
const AGENCY = /\p{Script=Han}{2,14}\s{0,2}$/u;

const NONE: readonly DocumentNumber[] = [];

/** All document numbers of a text, those in 〔〕 included. */
export function findDocumentNumbers(text: string): readonly DocumentNumber[] {
  if (!text.includes('号')) return NONE;
  const found: DocumentNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, open = '', , close = ''] = match;
    const before = text.slice(Math.max(0, match.index - 18), match.index);
    const agency = AGENCY.exec(before)?.[0];
    if (agency === undefined) continue;
    const code = /\p{Script=Han}{0,8}\s{0,2}$/u.exec(agency)?.[0] ?? '';
    found.push({
      text: `${code}${whole}`,
      from: match.index - code.length,
      to: match.index + whole.length,
      open: match.index,
      close: match.index + whole.indexOf(close),
      brackets: `${open}${close}`,
    });
  }
  return found;
}

/** Is it written as GB/T 9704 asks, with 〔〕? */
export function isWellBracketed({ brackets }: DocumentNumber): boolean {
  return brackets === '〔〕';
}

/** The text with 〔〕 round the years of these numbers. */
export function withRightBrackets(text: string, numbers: readonly DocumentNumber[]): string {
  let result = '';
  let at = 0;
  for (const { open, close } of numbers) {
    result += `${text.slice(at, open)}〔${text.slice(open + 1, close)}〕`;
    at = close + 1;
  }
  return result + text.slice(at);
}
