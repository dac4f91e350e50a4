/** Pairs of neighbouring characters of a text with how often each occurs. */
export function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sharedPairs(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [pair, count] of first) shared += Math.min(count, second.get(pair) ?? 0);
  return shared;
}

/**
 * How alike two texts are, 0 … 1: twice the character pairs that they share, by all their pairs (Dice). Linear in their
 * length.
 */
export function similarity(first: string, second: string): number {
  if (first === second) return 1;
  const pairs = first.length + second.length - 2;
  if (first.length < 2 || second.length < 2) return 0;
  return (2 * sharedPairs(pairsOf(first), pairsOf(second))) / pairs;
}

/** Share of a phrase's character pairs that a text holds, 0 … 1; a phrase of one character counts as a whole. */
export function coverage(phrase: string, text: string): number {
  if (phrase === '' || text.includes(phrase)) return 1;
  const pairs = pairsOf(phrase);
  const wanted = phrase.length - 1;
  if (wanted < 1) return 0;
  let held = 0;
  for (const [pair, count] of pairs) if (text.includes(pair)) held += count;
  return held / wanted;
}
