/** A word that stands twice in one list. */
export interface RepeatedItem {
  readonly text: string;
  /** Both places, by UTF-16 index. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
}

/** Stretches that can hold a list joined by 、. */
const STRETCH = /[^，,。；;：:!！?？()（）\n\r“”"《》]{5,2000}/g;
const FEWEST_ITEMS = 3;
/** What follows the last item. */
const TAIL = /(?:等.{0,8}|和.*|及.*|以及.*)$/;

/** Words that stand twice in one 、-list of at least three (`脑出血、…、脑出血`). */
export function findRepeatedItems(text: string): readonly RepeatedItem[] {
  // Three items have two marks between them.
  if (text.indexOf('、') === text.lastIndexOf('、')) return [];
  return [...text.matchAll(STRETCH)].flatMap((match) => itemsOf(match[0], match.index));
}

function itemsOf(stretch: string, start: number): RepeatedItem[] {
  const parts = stretch.split('、');
  if (parts.length < FEWEST_ITEMS) return [];
  const seen = new Map<string, { from: number; to: number }[]>();
  let at = start;
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    const words = (isLast ? part.replace(TAIL, '') : part).trim();
    const from = at + part.indexOf(words);
    at += part.length + 1;
    if (words.length < 2 || words.length > 30 || !/\p{Script=Han}/u.test(words)) return;
    const spans = seen.get(words) ?? [];
    spans.push({ from, to: from + words.length });
    seen.set(words, spans);
  });
  return [...seen].flatMap(([words, spans]) => (spans.length > 1 ? [{ text: words, spans }] : []));
}
