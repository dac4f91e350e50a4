/**
 * One written form for each sign that sheets write in many ways (rule book 2.1, step 3). The keys are what remains
 * after Unicode NFKC, which already folds full width letters, digits and most punctuation.
 */
const FOLDS: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≮': '≥',
  '≦': '≤',
  '≯': '≤',
  '⩽': '≤',
  '—': '-',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '─': '-',
  '━': '-',
  '〜': '~',
  '∼': '~',
  '˜': '~',
  '∶': ':',
  ː: ':',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '“': '"',
  '”': '"',
  '„': '"',
  '〝': '"',
  '〞': '"',
  '‘': "'",
  '’': "'",
  '・': '·',
  '•': '·',
  '‧': '·',
  '∙': '·',
  '⋅': '·',
  '●': '·',
  '∕': '/',
  '⁄': '/',
  '≈': '≈',
  '≒': '≈',
};

/** Marks without width that copies from the web and from Word leave in cells, as ranges of code points. */
const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x206a, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const WHITE = /\s/u;

/** True for a character that is not seen at all (zero width space, byte order mark, variation selector). */
export function isInvisible(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xad && INVISIBLE.some(([first, last]) => code >= first && code <= last);
}

/** True for white space of any width, line breaks included. */
export function isWhite(character: string): boolean {
  return WHITE.test(character);
}

/**
 * One character, with the combining marks that follow it → its folded form: NFKC, then the table above.
 * Spacing accents keep their own form: NFKC would turn them into a space with a mark.
 */
export function foldCharacter(cluster: string): string {
  if (cluster.length > 1) return fold(cluster);
  const code = cluster.charCodeAt(0);
  if (code < 0x80) return cluster;
  const known = FOLDED[code];
  if (known !== undefined) return known;
  const folded = fold(cluster);
  FOLDED[code] = folded;
  return folded;
}

/** What single characters fold to, as they are met: at most one entry a UTF-16 unit. */
const FOLDED: (string | undefined)[] = new Array(0x10000);

function fold(cluster: string): string {
  const composed = cluster.normalize('NFKC');
  const safe = composed.length > 1 && WHITE.test(composed) ? cluster : composed;
  let folded = '';
  for (const character of safe) folded += FOLDS[character] ?? character;
  return folded;
}
