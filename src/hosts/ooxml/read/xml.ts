import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refused } from '../refusal';

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

const DEEPEST = 256;
/** What the parser says of a name that only a document type could declare, and of such a type in the wrong place. */
const ASKS_FOR_DOCUMENT_TYPE = ['undefined entity.', 'inappropriately located doctype declaration.'];

class StartTag implements XmlElement {
  depth = -1;
  private tag: SaxesTagNS | null = null;

  take(tag: SaxesTagNS): this {
    this.tag = tag;
    this.depth++;
    return this;
  }

  get name(): string {
    return this.tag?.local ?? '';
  }

  get namespace(): string {
    return this.tag?.uri ?? '';
  }

  attribute(name: string): string | undefined {
    return this.tag?.attributes[name]?.value;
  }

  attributeIn(namespaceEnd: string, name: string): string | undefined {
    const attributes = Object.values(this.tag?.attributes ?? {});
    return attributes.find(
      ({ local, prefix, uri }) => local === name && prefix !== '' && uri.endsWith(namespaceEnd),
    )?.value;
  }
}

/**
 * Reads a document that must be well-formed XML 1.0 with namespaces. Anything else throws `Refused('damaged')`; a
 * document type, which could pull in entities, and a name that only one could declare throw
 * `Refused('external-entity')`.
 */
export function readXml(source: string, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const element = new StartTag();
  const { text } = handler;
  parser.on('error', ({ message }) => {
    throw new Refused(ASKS_FOR_DOCUMENT_TYPE.includes(message) ? 'external-entity' : 'damaged', part);
  });
  parser.on('doctype', () => {
    throw new Refused('external-entity', part);
  });
  parser.on('opentag', (tag) => {
    handler.open(element.take(tag));
    if (element.depth >= DEEPEST) throw new Refused('damaged', part);
  });
  parser.on('closetag', ({ local, uri }) => {
    handler.close?.(local, uri, element.depth);
    element.depth--;
  });
  if (text) {
    parser.on('text', (piece) => text.call(handler, piece));
    parser.on('cdata', (piece) => text.call(handler, piece));
  }
  parser.write(source).close();
}
