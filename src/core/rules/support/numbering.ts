import { type Enumerator, type EnumeratorStyle, nextBeginning, readEnumerator } from '../../text/enumerator';
import { isWhite } from '../../text/fold-character';

/** A number that does not go on from the one before it, by UTF-16 index of the raw text. */
export interface NumberingBreak {
  readonly number: number;
  /** As written: `3.`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The number that should stand before it. */
  readonly missing: number;
  /** The item before it has the same number. */
  readonly isRepeated: boolean;
}

/** Styles from the widest to the narrowest: 一、（一）1.（1）①. */
const RANKS: Readonly<Record<EnumeratorStyle, number>> = {
  chinese: 0,
  'chinese-bracketed': 1,
  labelled: 2,
  digits: 2,
  bracketed: 3,
  circled: 4,
};

export function rankOf(style: EnumeratorStyle): number {
  return RANKS[style];
}

/** `5、6月`, `3、4级`: a pair of figures and no head of an item. */
function isPair(text: string, { to }: Enumerator): boolean {
  return text[to - 1] === '、' && /[0-9０-９一二三四五六七八九十]/.test(text[to] ?? '');
}

interface Head extends Enumerator {
  /** At the beginning, behind a line break or the end of a sentence; else it is only looked at as a forerunner. */
  readonly isHead: boolean;
}

/** A number behind one of these is no head of an item. */
const WITHIN_WORD = /[0-9０-９A-Za-z.．第]/;

function* headsOf(text: string): Generator<Head> {
  let last = 0;
  let index = nextBeginning(text, 0);
  while (index < text.length) {
    const known = WITHIN_WORD.test(text[index - 1] ?? '') ? null : readEnumerator(text, index);
    if (known && known.from === index && known.number > 0) {
      yield { ...known, isHead: isStart(text, index, last) && !isPair(text, known) };
      last = known.to;
      index = nextBeginning(text, last);
    } else index = nextBeginning(text, index + 1);
  }
}

/** Does a place stand at the beginning of the text, or behind a line break or the end of a sentence? `from`: behind the last head. */
function isStart(text: string, index: number, from: number): boolean {
  let at = index;
  while (at > from && isWhite(text[at - 1] ?? '')) {
    if (text[at - 1] === '\n') return true;
    at -= 1;
  }
  return at > from ? '；;。！!'.includes(text[at - 1] ?? '') : from === 0;
}

/**
 * The first item of a text whose number has no forerunner: `3.按时…` without a 2. before it. A number inside a sentence may
 * be the forerunner of one that heads an item, in any style; new lists begin at 1. `goesOn`: the text may begin with any
 * number, for it goes on from another one.
 */
export function findNumberingBreak(text: string, goesOn = false): NumberingBreak | null {
  const seen = new Set<number>();
  let last: Head | null = null;
  for (const head of headsOf(text)) {
    const { number, isHead, style } = head;
    const isRepeated = last !== null && last.number === number && last.style === style && number > 1;
    const isFirst = goesOn && last === null && text.slice(0, head.from).trim() === '';
    if (isHead && !isFirst && number > 1 && (!seen.has(number - 1) || isRepeated)) {
      return {
        number,
        text: text.slice(head.from, head.to),
        from: head.from,
        to: head.to,
        missing: number - 1,
        isRepeated,
      };
    }
    seen.add(number);
    if (isHead) last = head;
  }
  return null;
}
