import { Refused } from '../refusal';

/** Characters that XML 1.0 allows nowhere (section 2.2). Lone surrogates cannot come out of a strict decoder. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_REFERENCE = 10;

export function hasForbiddenCharacter(text: string): boolean {
  return FORBIDDEN.test(text);
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

function reference(body: string, part: string): string {
  const named = NAMED_ENTITIES.get(body);
  if (named !== undefined) return named;
  // Any other name would have to be declared in a document type, which no part of ours may have.
  if (/^[A-Za-z_]/.test(body)) throw new Refused('external-entity', part);
  const match = /^#(?:([0-9]+)|x([0-9A-Fa-f]+))$/.exec(body);
  const code = match ? Number.parseInt(match[1] ?? match[2] ?? '', match[1] ? 10 : 16) : -1;
  if (code < 0 || !isAllowed(code)) throw new Refused('damaged', part);
  return String.fromCodePoint(code);
}

/** Replaces `&lt;`, `&#x4e00;` … by what they stand for. Throws `Refused` on a reference that XML does not know. */
export function decodeReferences(text: string, part: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', from)) {
    const end = text.slice(at + 1, at + 2 + LONGEST_REFERENCE).indexOf(';');
    if (end < 0) throw new Refused('damaged', part);
    decoded += text.slice(from, at) + reference(text.slice(at + 1, at + 1 + end), part);
    from = at + end + 2;
  }
  return decoded + text.slice(from);
}
