import { compactText } from '../../text/normalise';

/** A sentence or line that stands again in the same text. */
export interface RepeatedSentence {
  readonly text: string;
  /** First place and the one that repeats it, by UTF-16 index. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

const SENTENCE = /[^。；;！!？?\n\r]+/g;
/** Shorter ones (`财政拨款100万元`) are said of several things. */
const SHORTEST = 15;

/** Sentences or lines of at least 15 characters that stand again, word for word, in the same text: pasted twice. */
export function findRepeatedSentences(text: string): readonly RepeatedSentence[] {
  if (text.length < 2 * SHORTEST) return [];
  const seen = new Map<string, { from: number; to: number }>();
  const repeated: RepeatedSentence[] = [];
  for (const match of text.matchAll(SENTENCE)) {
    const [words] = match;
    if (words.length < SHORTEST) continue;
    const key = compactText(words);
    if (key.length < SHORTEST || !/\p{Script=Han}/u.test(key)) continue;
    const span = { from: match.index, to: match.index + words.length };
    const first = seen.get(key);
    if (first) repeated.push({ text: words.trim(), spans: [first, span] });
    else seen.set(key, span);
  }
  return repeated;
}
