/** A stretch of text that two texts share, or that only the one before or only the one after has. */
export interface TextPiece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Shorter stretches in common are chance. */
const SHORTEST_SHARED = 3;
/** Pairs of characters compared at most: beyond it two texts are shown whole. */
const MOST_PAIRS = 1_000_000;

interface Stretch {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

/** Where a text stands whole within another, in characters; -1 where it does not. */
function placeOf(part: readonly string[], whole: readonly string[]): number {
  const text = whole.join('');
  const at = text.indexOf(part.join(''));
  return at < 0 ? at : [...text.slice(0, at)].length;
}

/** The longest stretch that stands in both. */
function longestShared(first: readonly string[], second: readonly string[]): Stretch {
  const inSecond = placeOf(first, second);
  if (inSecond >= 0) return { first: 0, second: inSecond, length: first.length };
  const inFirst = placeOf(second, first);
  if (inFirst >= 0) return { first: inFirst, second: 0, length: second.length };
  let best: Stretch = { first: 0, second: 0, length: 0 };
  if (first.length * second.length > MOST_PAIRS) return best;
  let before: number[] = [];
  for (const [row, character] of first.entries()) {
    const ends = second.map((other, at) => (other === character ? (before[at - 1] ?? 0) + 1 : 0));
    for (const [at, length] of ends.entries()) {
      if (length > best.length) best = { first: row - length + 1, second: at - length + 1, length };
    }
    before = ends;
  }
  return best;
}

function piecesOf(before: readonly string[], after: readonly string[]): readonly TextPiece[] {
  const shared = longestShared(before, after);
  const isWhole = shared.length === Math.max(before.length, after.length);
  if (shared.length < SHORTEST_SHARED && !isWhole) {
    return [
      { kind: 'gone', text: before.join('') },
      { kind: 'new', text: after.join('') },
    ];
  }
  const same = before.slice(shared.first, shared.first + shared.length);
  return [
    ...piecesOfRest(before.slice(0, shared.first), after.slice(0, shared.second)),
    { kind: 'same', text: same.join('') },
    ...piecesOfRest(before.slice(shared.first + shared.length), after.slice(shared.second + shared.length)),
  ];
}

function piecesOfRest(before: readonly string[], after: readonly string[]): readonly TextPiece[] {
  return before.length + after.length === 0 ? [] : piecesOf(before, after);
}

/** How one text became the other, in reading order, never split inside a surrogate pair. */
export function textDifference(before: string, after: string): readonly TextPiece[] {
  return piecesOfRest([...before], [...after]).filter(({ text }) => text !== '');
}

/** Characters of a shared stretch that are kept on the side of a difference. */
const KEPT = 10;

/** The shared stretches cut down to what stands next to a difference, with `…` for the rest. */
export function nearDifferences(pieces: readonly TextPiece[]): readonly TextPiece[] {
  return pieces.map((piece, at) => {
    const characters = [...piece.text];
    const head = at === 0 ? 0 : KEPT;
    const tail = at === pieces.length - 1 ? 0 : KEPT;
    if (piece.kind !== 'same' || characters.length <= head + tail + 2) return piece;
    const text = `${characters.slice(0, head).join('')}…${tail > 0 ? characters.slice(-tail).join('') : ''}`;
    return { kind: 'same', text };
  });
}

/** Do the texts share most of what they say, so that the difference tells more than both in full? */
export function isMostlySame(pieces: readonly TextPiece[]): boolean {
  const length = (kinds: readonly TextPiece['kind'][]) =>
    pieces.reduce((sum, { kind, text }) => (kinds.includes(kind) ? sum + text.length : sum), 0);
  return length(['same']) > length(['gone', 'new']);
}
