import { findMarkup } from '../../text/markup';

/** A stretch of markup that was pasted with a text, by UTF-16 index, and what the reader should see instead. */
export interface MarkupResidue {
  readonly from: number;
  readonly to: number;
  readonly replacement: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  middot: '·',
  hellip: '…',
  times: '×',
  ge: '≥',
  le: '≤',
  permil: '‰',
};
const ENTITY = /&(?:([a-z]{2,6})|#([0-9]{2,5})|#x([0-9a-f]{2,4}));/gi;
/** Tags that end a line. */
const BREAKING = /^<\s*(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])[\s/>]/i;

function characterOf(match: RegExpMatchArray): string | null {
  const [, name, digits, hex] = match;
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? null;
  const code = digits === undefined ? Number.parseInt(hex ?? '', 16) : Number(digits);
  return code >= 0x20 && code <= 0xffff ? String.fromCodePoint(code === 0xa0 ? 0x20 : code) : null;
}

const NONE: readonly MarkupResidue[] = [];

/** HTML tags, Word bookmarks and character entities left in a text; checkbox tags are content (S003). */
export function findMarkupResidue(text: string): readonly MarkupResidue[] {
  const spans = findMarkup(text);
  const hasEntities = text.includes('&');
  if (spans.length === 0 && !hasEntities) return NONE;
  const tags = spans.flatMap(({ from, to, kind }): MarkupResidue[] => {
    if (kind === 'checkbox') return [];
    const breaks = kind === 'tag' && BREAKING.test(text.slice(from, to));
    return [{ from, to, replacement: breaks ? '\n' : '' }];
  });
  if (!hasEntities) return tags;
  const entities = [...text.matchAll(ENTITY)].flatMap((match): MarkupResidue[] => {
    const replacement = characterOf(match);
    const to = match.index + match[0].length;
    return replacement === null ? [] : [{ from: match.index, to, replacement }];
  });
  return [...tags, ...entities].sort((one, other) => one.from - other.from);
}

/** The text without its markup; what stood in lines of its own stays so. */
export function withoutMarkup(text: string, residue: readonly MarkupResidue[]): string {
  let plain = '';
  let at = 0;
  for (const { from, to, replacement } of residue) {
    plain += text.slice(at, from);
    if (replacement !== '\n' || (plain.trim() !== '' && !plain.endsWith('\n') && text[to] !== '\n'))
      plain += replacement;
    at = to;
  }
  return (plain + text.slice(at)).trim();
}
