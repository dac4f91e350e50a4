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

/** Marks without width that copies from the web and from Word leave in cells. */
const INVISIBLE =
  /^[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u206A-\u206F\uFE00-\uFE0F\uFEFF]$/u;
const WHITE = /\s/u;

/** True for a character that is not seen at all (zero width space, byte order mark, variation selector). */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
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
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80) return cluster;
  const composed = cluster.normalize('NFKC');
  const safe = composed.length > 1 && WHITE.test(composed) ? cluster : composed;
  let folded = '';
  for (const character of safe) folded += FOLDS[character] ?? character;
  return folded;
}
