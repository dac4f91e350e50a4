/** Tag names that are markup and nothing else; a bare `<` before other words is the operator (rule book 2.1, step 4). */
const TAG_NAMES: ReadonlySet<string> = new Set([
  ...[
    'p',
    'br',
    'span',
    'div',
    'b',
    'i',
    'u',
    'em',
    'strong',
    'font',
    'a',
    'img',
    'hr',
    'sub',
    'sup',
    'ul',
    'ol',
    'li',
  ],
  ...[
    'table',
    'thead',
    'tbody',
    'tr',
    'td',
    'th',
    'input',
    'label',
    'html',
    'body',
    'head',
    'meta',
    'style',
    'script',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'o:p',
    'center',
    'pre',
    'code',
    'small',
    'big',
    's',
    'del',
    'ins',
    'select',
    'option',
  ],
]);

/** Longest tag that is looked for: a `<` without its `>` must not make the search long. */
const TAG_LIMIT = 400;

const BOOKMARK = '[bookmark:';

/** A stretch of markup in a text, by UTF-16 index, `to` not included. */
export interface MarkupSpan {
  readonly from: number;
  readonly to: number;
  /** `checkbox` is content, not residue: S003 writes its tick boxes as tags. */
  readonly kind: 'tag' | 'bookmark' | 'checkbox';
  /** What the reader should see instead: a tick box, or nothing. */
  readonly replacement: '' | '☑' | '☐';
}

/**
 * HTML tags of known names and Word bookmarks in a text, in reading order; PE507 reports all but checkboxes.
 * Never matches a comparison such as `<5`.
 */
export function findMarkup(text: string): readonly MarkupSpan[] {
  const spans: MarkupSpan[] = [];
  if (!text.includes('<') && !text.includes('[')) return spans;
  let index = 0;
  while (index < text.length) {
    const span =
      text[index] === '<' ? tagAt(text, index) : text[index] === '[' ? bookmarkAt(text, index) : null;
    if (span === null) {
      index += 1;
    } else {
      spans.push(span);
      index = span.to;
    }
  }
  return spans;
}

/** The text without markup; a checkbox tag becomes ☑ or ☐. */
export function stripMarkup(text: string): string {
  const spans = findMarkup(text);
  if (spans.length === 0) return text;
  let plain = '';
  let index = 0;
  for (const span of spans) {
    plain += text.slice(index, span.from) + span.replacement;
    index = span.to;
  }
  return plain + text.slice(index);
}

function tagAt(text: string, from: number): MarkupSpan | null {
  const end = text.slice(from, from + TAG_LIMIT).indexOf('>');
  if (end < 0) return null;
  const inside = text.slice(from + 1, from + end);
  const name = /^\/?\s*([A-Za-z][A-Za-z0-9:]{0,9})(?=[\s/]|$)/.exec(inside)?.[1]?.toLowerCase();
  if (name === undefined || !TAG_NAMES.has(name)) return null;
  const to = from + end + 1;
  if (name === 'input' && /type\s*=\s*["'“”]?checkbox/i.test(inside)) {
    const isTicked = /\schecked(?![A-Za-z])/i.test(inside);
    return { from, to, kind: 'checkbox', replacement: isTicked ? '☑' : '☐' };
  }
  return { from, to, kind: 'tag', replacement: '' };
}

function bookmarkAt(text: string, from: number): MarkupSpan | null {
  if (text.slice(from, from + BOOKMARK.length).toLowerCase() !== BOOKMARK) return null;
  const end = text.slice(from, from + TAG_LIMIT).indexOf(']');
  return end < 0 ? null : { from, to: from + end + 1, kind: 'bookmark', replacement: '' };
}
