import { stripEnumerator } from '../../text/enumerator';
import { compactText } from '../../text/normalise';
import type { RepeatedItem } from './repeated-items';

/** Shorter sentences (`全额救助。`) may be said twice of two things. */
const SHORTEST = 15;
/** With a figure in it, fewer tell. */
const SHORTEST_WITH_FIGURE = 10;
const SENTENCE = /[^。；;！!？?\n\r]+/g;

/** Sentences that stand twice in one text, list numbers apart: a text that was pasted twice. */
export function findRepeatedSentences(text: string): readonly RepeatedItem[] {
  const sentences = [...text.matchAll(SENTENCE)];
  if (sentences.length < 2) return [];
  const seen = new Map<string, { from: number; to: number }[]>();
  for (const match of sentences) {
    const words = compactText(stripEnumerator(match[0].trim()));
    if (words.length < (/\d/.test(words) ? SHORTEST_WITH_FIGURE : SHORTEST) || !/\p{Script=Han}/u.test(words))
      continue;
    const spans = seen.get(words) ?? [];
    const lead = match[0].length - match[0].trimStart().length;
    spans.push({ from: match.index + lead, to: match.index + match[0].trimEnd().length });
    seen.set(words, spans);
  }
  return [...seen].flatMap(([words, spans]) => (spans.length > 1 ? [{ text: words, spans }] : []));
}
