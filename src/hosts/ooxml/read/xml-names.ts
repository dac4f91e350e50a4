/** A qualified name taken apart, kept once for all its occurrences, so that names are compared by identity. */
export interface QualifiedName {
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
  /** `xmlns` or `xmlns:…`: not an attribute but a declaration. */
  readonly isDeclaration: boolean;
}

const NAME = /^[A-Za-z_\u0080-\uffff][\w.\-\u0080-\uffff]*$/;
const KEPT_NAMES = 5_000;
const kept = new Map<number, QualifiedName>();

/** Whether a text is a name without prefix (Namespaces in XML 1.0, NCName, all letters beyond ASCII let pass). */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** The name at `from` up to `to`, whose characters hash to `hash`; null when it is none. */
export function nameAt(text: string, from: number, to: number, hash: number): QualifiedName | null {
  const known = kept.get(hash);
  if (known && known.qualified.length === to - from && text.startsWith(known.qualified, from)) return known;
  // A sliced string would keep the whole document in memory.
  const qualified = [...text.slice(from, to)].join('');
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  const local = qualified.slice(colon + 1);
  if (!isName(local) || (colon >= 0 && !isName(prefix))) return null;
  const name = { qualified, prefix, local, isDeclaration: prefix === 'xmlns' || qualified === 'xmlns' };
  if (kept.size >= KEPT_NAMES) kept.clear();
  kept.set(hash, name);
  return name;
}
