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

/** Texts of so unlike length share too little to be called alike, whatever they say. */
const LEAST_ALIKE = 0.3;

/**
 * How alike two texts are, 0 … 1: twice the character pairs that they share, by all their pairs (Dice). Linear in their
 * length; 0 when their lengths alone keep it below 0.3.
 */
export function similarity(first: string, second: string): number {
  if (first === second) return 1;
  if (first.length < 2 || second.length < 2) return 0;
  const pairs = first.length + second.length - 2;
  const most = (2 * (Math.min(first.length, second.length) - 1)) / pairs;
  return most < LEAST_ALIKE ? 0 : (2 * sharedPairs(pairsOf(first), pairsOf(second))) / pairs;
}

/** Below this many comparisons a search through the text is cheaper than a set of its pairs. */
const FEW_COMPARISONS = 20_000;
/** Many phrases are held against one long text in a row. */
let lastText = '';
let lastPairs: ReadonlyMap<string, number> = new Map();

/** Share of a phrase's character pairs that a text holds, 0 … 1; a phrase of one character counts as a whole. */
export function coverage(phrase: string, text: string): number {
  if (phrase === '' || text.includes(phrase)) return 1;
  const wanted = phrase.length - 1;
  if (wanted < 1) return 0;
  const isShort = phrase.length * text.length < FEW_COMPARISONS;
  if (!isShort && text !== lastText) {
    lastText = text;
    lastPairs = pairsOf(text);
  }
  let held = 0;
  for (const [pair, count] of pairsOf(phrase)) {
    if (isShort ? text.includes(pair) : lastPairs.has(pair)) held += count;
  }
  return held / wanted;
}
