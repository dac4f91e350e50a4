import { type OoxmlPackage, writePackage } from '../package';
import { Refused } from '../refusal';
import { parseElements, type XmlElement } from './xml/elements';
import { applySplices, type Splice } from './xml/splice';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The byte order mark is kept as a character, so that encoding gives the same bytes again. */
function decode(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused('damaged', part);
  }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** A package under change: parts are read as text once, spliced in memory, and written together at the end. */
export class PackageDraft {
  private readonly texts = new Map<string, string>();
  private readonly originals = new Map<string, string>();
  private readonly encodings = new Map<string, Encoding>();
  private readonly trees = new Map<string, XmlElement>();
  /** New parts in the order in which they were made, and removed ones. */
  private readonly created = new Set<string>();
  private readonly removed = new Set<string>();

  constructor(private readonly source: OoxmlPackage) {}

  /** The names of all parts as they are now, in order. */
  names(): string[] {
    const kept = this.source.entries.map((entry) => entry.name).filter((name) => !this.removed.has(name));
    return [...kept, ...this.created];
  }

  private resolve(name: string): string | null {
    const wanted = name.replace(/^\//, '');
    for (const created of this.created) if (created.toLowerCase() === wanted.toLowerCase()) return created;
    const found = this.source.findPart(wanted);
    return found !== null && !this.removed.has(found) ? found : null;
  }

  has(name: string): boolean {
    return this.resolve(name) !== null;
  }

  /** The text of a part, or null when there is none. Throws `Refused` when it is no text. */
  text(name: string): string | null {
    const part = this.resolve(name);
    if (part === null) return null;
    const known = this.texts.get(part);
    if (known !== undefined) return known;
    const bytes = this.source.readPart(part);
    if (!bytes) return null;
    const text = decode(bytes, part);
    this.encodings.set(part, encodingOf(bytes));
    this.originals.set(part, text);
    this.texts.set(part, text);
    return text;
  }

  /** Text and elements of a part, or null when there is none. Throws `Refused` naming the part when it is damaged. */
  read(name: string): { readonly text: string; readonly root: XmlElement } | null {
    const text = this.text(name);
    const part = this.resolve(name);
    if (text === null || part === null) return null;
    const known = this.trees.get(part);
    if (known) return { text, root: known };
    try {
      const root = parseElements(text);
      this.trees.set(part, root);
      return { text, root };
    } catch (error) {
      throw error instanceof Refused ? new Refused(error.refusal.code, part) : error;
    }
  }

  /** Does the splices on a part that exists; nothing happens when there are none. */
  splice(name: string, splices: readonly Splice[]): void {
    const text = this.text(name);
    const part = this.resolve(name);
    if (text === null || part === null || splices.length === 0) return;
    this.texts.set(part, applySplices(text, splices));
    this.trees.delete(part);
  }

  /** Puts in a new part, or one removed before. */
  create(name: string, text: string): void {
    if (this.source.findPart(name) === null) this.created.add(name);
    else this.removed.delete(name);
    this.texts.set(name, text);
    this.trees.delete(name);
  }

  remove(name: string): void {
    const part = this.resolve(name);
    if (part === null) return;
    if (!this.created.delete(part)) this.removed.add(part);
    this.texts.delete(part);
    this.trees.delete(part);
  }

  /** New content of the parts that differ from the source; null for removed ones. */
  changes(): Map<string, Uint8Array | null> {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, text] of this.texts) {
      if (this.created.has(name) || text === this.originals.get(name)) continue;
      changes.set(name, encode(text, this.encodings.get(name) ?? 'utf-8'));
    }
    for (const name of this.created) changes.set(name, encode(this.texts.get(name) ?? '', 'utf-8'));
    for (const name of this.removed) changes.set(name, null);
    return changes;
  }

  /** The file as it is now. */
  write(): Uint8Array {
    return writePackage(this.source, this.changes());
  }
}
