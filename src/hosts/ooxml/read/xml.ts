import { Refused } from '../refusal';
import { knownNamespace } from './namespaces';
import { decodeReferences, hasForbiddenCharacter } from './xml-characters';
import { isName, nameAt, type QualifiedName } from './xml-names';

/** A start tag while it is being handled; the same object is used for the next one. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The namespace that its prefix, or the default, stands for; '' when there is none. */
  readonly namespace: string;
  /** Elements round this one: 0 for the root. */
  readonly depth: number;
  /** An attribute without prefix, or undefined. */
  attribute(name: string): string | undefined;
  /** An attribute with a prefix whose namespace ends as given, or undefined. */
  attributeIn(namespaceEnd: string, name: string): string | undefined;
}

/** What is told while a document is read. An empty element is opened and closed. */
export interface XmlHandler {
  open(element: XmlElement): void;
  close?(name: string, namespace: string, depth: number): void;
  /** Character data as it stands between two tags, references replaced; a text may come in several pieces. */
  text?(text: string): void;
}

interface OpenElement {
  readonly name: QualifiedName;
  /** The bindings outside the element, back in force when it ends. */
  readonly outer: Scope;
}

type Scope = ReadonlyMap<string, string>;
const OUTERMOST: Scope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);
const DEEPEST = 256;
const SLASH = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const endsName = (code: number) => code <= 0x20 || code === SLASH || code === GREATER || code === EQUALS;

class XmlReader implements XmlElement {
  name = '';
  namespace = '';
  private at = 0;
  private readonly open: OpenElement[] = [];
  private scope: Scope = OUTERMOST;
  private readonly names: QualifiedName[] = [];
  /** Where the value of each attribute starts and ends. */
  private readonly spans: number[] = [];
  private count = 0;
  private readonly hasReferences: boolean;
  private readonly hasSectionEnd: boolean;

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {
    this.hasReferences = source.includes('&');
    this.hasSectionEnd = source.includes(']]>');
    if (hasForbiddenCharacter(source)) throw this.broken();
  }

  get depth(): number {
    return this.open.length;
  }

  attribute(name: string): string | undefined {
    for (let at = 0; at < this.count; at++) if (this.names[at]?.qualified === name) return this.value(at);
    return undefined;
  }

  attributeIn(namespaceEnd: string, name: string): string | undefined {
    for (let at = 0; at < this.count; at++) {
      const found = this.names[at];
      if (!found || found.prefix === '' || found.local !== name) continue;
      if (this.scope.get(found.prefix)?.endsWith(namespaceEnd)) return this.value(at);
    }
    return undefined;
  }

  read(): void {
    const { source } = this;
    let hasRoot = false;
    for (;;) {
      const tag = source.indexOf('<', this.at);
      const end = tag < 0 ? source.length : tag;
      if (end > this.at) this.readText(end);
      if (tag < 0) break;
      const code = source.charCodeAt(tag + 1);
      if (code === SLASH) this.readEndTag(tag + 2);
      else if (code === 0x21 || code === 0x3f) this.readMarkup(tag);
      else {
        if (this.open.length === 0 && hasRoot) throw this.broken();
        hasRoot = true;
        this.readStartTag(tag + 1);
      }
    }
    if (!hasRoot || this.open.length > 0) throw this.broken();
  }

  private broken(): Refused {
    return new Refused('damaged', this.part);
  }

  private decode(raw: string): string {
    return this.hasReferences ? decodeReferences(raw, this.part) : raw;
  }

  private value(at: number): string {
    return this.decode(this.source.slice(this.spans[2 * at], this.spans[2 * at + 1]));
  }

  private readText(end: number): void {
    const raw = this.source.slice(this.at, end);
    if (this.open.length > 0) {
      if (this.hasSectionEnd && raw.includes(']]>')) throw this.broken();
      const text = this.decode(raw);
      this.handler.text?.(text);
    } else if (/[^ \t\n]/.test(raw)) throw this.broken();
  }

  /** Moves past a name and gives it. */
  private readName(from: number): QualifiedName {
    const { source } = this;
    let at = from;
    let hash = 0;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (endsName(code)) break;
      hash = (hash * 31 + code) | 0;
    }
    const name = nameAt(source, from, at, hash);
    if (!name) throw this.broken();
    this.at = at;
    return name;
  }

  private readStartTag(from: number): void {
    const name = this.readName(from);
    const outer = this.scope;
    // An unescaped `<` inside a value would come before the quote that ends it.
    const nextTag = this.source.indexOf('<', this.at);
    this.readAttributes(nextTag < 0 ? this.source.length : nextTag);
    this.resolve(name);
    this.handler.open(this);
    this.count = 0;
    if (this.source.charCodeAt(this.at) === SLASH) {
      if (this.source.charCodeAt(this.at + 1) !== GREATER) throw this.broken();
      this.at += 2;
      this.handler.close?.(this.name, this.namespace, this.open.length);
      this.scope = outer;
      return;
    }
    this.at++;
    this.open.push({ name, outer });
    if (this.open.length > DEEPEST) throw this.broken();
  }

  private resolve(name: QualifiedName): void {
    const namespace = this.scope.get(name.prefix);
    if (namespace === undefined) throw this.broken();
    this.name = name.local;
    this.namespace = namespace;
  }

  /** Stops at the `/` or `>` that ends the tag. */
  private readAttributes(limit: number): void {
    const { source } = this;
    let declares = false;
    let isPrefixed = false;
    this.count = 0;
    for (;;) {
      const spaced = isSpace(source.charCodeAt(this.at));
      this.skipSpace();
      const code = source.charCodeAt(this.at);
      if (code === SLASH || code === GREATER) break;
      if (!spaced) throw this.broken();
      const name = this.readName(this.at);
      this.skipSpace();
      if (source.charCodeAt(this.at++) !== EQUALS) throw this.broken();
      this.skipSpace();
      const quote = source.charCodeAt(this.at);
      if (quote !== 0x22 && quote !== 0x27) throw this.broken();
      const end = source.indexOf(quote === 0x22 ? '"' : "'", this.at + 1);
      if (end < 0 || end > limit) throw this.broken();
      for (let other = 0; other < this.count; other++) {
        if (this.names[other]?.qualified === name.qualified) throw this.broken();
      }
      this.names[this.count] = name;
      this.spans[2 * this.count] = this.at + 1;
      this.spans[2 * this.count + 1] = end;
      if (this.hasReferences) this.value(this.count);
      this.count++;
      if (name.isDeclaration) declares = true;
      else if (name.prefix !== '') isPrefixed = true;
      this.at = end + 1;
    }
    if (declares) this.declare();
    if (isPrefixed) this.checkPrefixes();
  }

  private skipSpace(): void {
    while (isSpace(this.source.charCodeAt(this.at))) this.at++;
  }

  private declare(): void {
    const scope = new Map(this.scope);
    for (let at = 0; at < this.count; at++) {
      const name = this.names[at];
      if (!name?.isDeclaration) continue;
      scope.set(name.prefix === '' ? '' : name.local, knownNamespace(this.value(at)));
    }
    this.scope = scope;
  }

  private checkPrefixes(): void {
    for (let at = 0; at < this.count; at++) {
      const name = this.names[at];
      if (name && name.prefix !== '' && !name.isDeclaration && !this.scope.has(name.prefix))
        throw this.broken();
    }
  }

  private readEndTag(from: number): void {
    const { source } = this;
    const opened = this.open.pop();
    if (!opened || !source.startsWith(opened.name.qualified, from)) throw this.broken();
    this.at = from + opened.name.qualified.length;
    this.skipSpace();
    if (source.charCodeAt(this.at++) !== GREATER) throw this.broken();
    this.resolve(opened.name);
    this.handler.close?.(this.name, this.namespace, this.open.length);
    this.scope = opened.outer;
  }

  private skipTo(mark: string, from: number): number {
    const end = this.source.indexOf(mark, from);
    if (end < 0) throw this.broken();
    return end;
  }

  /** Comments, CDATA sections, processing instructions; a document type is refused. */
  private readMarkup(tag: number): void {
    const { source } = this;
    if (source.startsWith('<!--', tag)) {
      const end = this.skipTo('--', tag + 4);
      if (source.charCodeAt(end + 2) !== GREATER) throw this.broken();
      this.at = end + 3;
    } else if (source.startsWith('<![CDATA[', tag) && this.open.length > 0) {
      const end = this.skipTo(']]>', tag + 9);
      this.handler.text?.(source.slice(tag + 9, end));
      this.at = end + 3;
    } else if (/^<!(?:DOCTYPE|ENTITY)/i.test(source.slice(tag, tag + 10))) {
      throw new Refused('external-entity', this.part);
    } else {
      if (source.charCodeAt(tag + 1) !== 0x3f) throw this.broken();
      const end = this.skipTo('?>', tag + 2);
      const target = source.slice(tag + 2, Math.min(end, tag + 66)).split(/\s/, 1)[0] ?? '';
      if (!isName(target) || (target.toLowerCase() === 'xml' && tag > 0)) throw this.broken();
      this.at = end + 2;
    }
  }
}

/**
 * Reads a document that must be well-formed XML 1.0 with namespaces: nested tags, unique quoted attributes,
 * known references, one root, bound prefixes. Anything else throws `Refused('damaged')`; a document type, which
 * could pull in entities, throws `Refused('external-entity')`. Made for the speed that large sheets ask for:
 * one pass, no copies of what nobody asks for.
 */
export function readXml(source: string, part: string, handler: XmlHandler): void {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  new XmlReader(text, part, handler).read();
}
