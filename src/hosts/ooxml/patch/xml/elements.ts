import { Refused } from '../../refusal';
import { unescapeXml } from './escape';

/** An element and where it stands in the text of its part; nothing of the text is copied. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  /** Without the prefix. */
  readonly local: string;
  /** Of its `<`. */
  readonly from: number;
  /** Just after the `>` of its start tag. */
  readonly openTo: number;
  /** Of the `<` of its end tag; equal to `to` when it closes itself. */
  readonly closeFrom: number;
  /** Just after its last `>`. */
  readonly to: number;
  readonly children: readonly XmlElement[];
}

export interface XmlAttribute {
  readonly name: string;
  /** Decoded. */
  readonly value: string;
  /** Of the white space before the name, so that cutting from here takes the attribute out whole. */
  readonly from: number;
  /** The text between the quotes. */
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly quote: string;
  readonly to: number;
}

interface OpenElement {
  name: string;
  local: string;
  from: number;
  openTo: number;
  closeFrom: number;
  to: number;
  children: XmlElement[];
}

const NO_CHILDREN: XmlElement[] = [];

/** True for an element written as `<a/>`. */
export function closesItself(element: XmlElement): boolean {
  return element.closeFrom === element.to;
}

function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x22 || code === 0x27) {
      at = text.indexOf(text.charAt(at), at + 1);
      if (at < 0) break;
    }
  }
  throw new Refused('damaged');
}

function nameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f || code === 0x3e) break;
  }
  return at;
}

function after(text: string, token: string, from: number): number {
  const at = text.indexOf(token, from);
  if (at < 0) throw new Refused('damaged');
  return at + token.length;
}

/**
 * Reads the elements of a well-formed part with their places. Throws `Refused` for a part that is not
 * well formed (`damaged`) or declares a document type (`external-entity`).
 */
export function parseElements(text: string): XmlElement {
  const document: OpenElement = {
    name: '',
    local: '',
    from: 0,
    openTo: 0,
    closeFrom: 0,
    to: text.length,
    children: [],
  };
  const open: OpenElement[] = [document];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x21) {
      if (text.startsWith('<!--', at)) at = after(text, '-->', at + 4);
      else if (text.startsWith('<![CDATA[', at)) at = after(text, ']]>', at + 9);
      else throw new Refused('external-entity');
    } else if (next === 0x3f) {
      at = after(text, '?>', at + 2);
    } else if (next === 0x2f) {
      const end = after(text, '>', at + 2);
      const closing = open.pop();
      const name = text.slice(at + 2, nameEnd(text, at + 2));
      if (!closing || open.length === 0 || closing.name !== name) throw new Refused('damaged');
      closing.closeFrom = at;
      closing.to = end;
      at = end;
    } else {
      const end = tagEnd(text, at + 1);
      const name = text.slice(at + 1, nameEnd(text, at + 1));
      const colon = name.indexOf(':');
      const empty = text.charCodeAt(end - 1) === 0x2f;
      const element: OpenElement = {
        name,
        local: colon < 0 ? name : name.slice(colon + 1),
        from: at,
        openTo: end + 1,
        closeFrom: end + 1,
        to: end + 1,
        children: NO_CHILDREN,
      };
      const parent = open.at(-1) ?? document;
      if (parent.children === NO_CHILDREN) parent.children = [];
      parent.children.push(element);
      if (!empty) open.push(element);
      at = end + 1;
    }
  }
  const root = document.children[0];
  if (open.length !== 1 || !root || document.children.length !== 1) throw new Refused('damaged');
  return root;
}

/** The attributes of an element's start tag, in order. */
export function attributesOf(text: string, element: XmlElement): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  const end = element.openTo - (text.charCodeAt(element.openTo - 2) === 0x2f ? 2 : 1);
  let at = element.from + 1 + element.name.length;
  while (at < end) {
    const from = at;
    while (at < end && text.charCodeAt(at) <= 0x20) at++;
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= end) break;
    let open = equals + 1;
    while (open < end && text.charCodeAt(open) <= 0x20) open++;
    const quote = text.charAt(open);
    const close = text.indexOf(quote, open + 1);
    if (close < 0) throw new Refused('damaged');
    attributes.push({
      name: text.slice(at, equals).trimEnd(),
      value: unescapeXml(text.slice(open + 1, close)),
      from,
      valueFrom: open + 1,
      valueTo: close,
      quote,
      to: close + 1,
    });
    at = close + 1;
  }
  return attributes;
}

/** One attribute by its name as written, or null. */
export function attributeOf(text: string, element: XmlElement, name: string): XmlAttribute | null {
  for (const attribute of attributesOf(text, element)) if (attribute.name === name) return attribute;
  return null;
}

/** The decoded value of an attribute, or null. */
export function attributeValue(text: string, element: XmlElement, name: string): string | null {
  return attributeOf(text, element, name)?.value ?? null;
}

/** The value of an attribute whatever its prefix (`r:id`), or null. A name without prefix is preferred. */
export function attributeByLocalName(text: string, element: XmlElement, local: string): string | null {
  const attributes = attributesOf(text, element);
  const plain = attributes.find((attribute) => attribute.name === local);
  return (plain ?? attributes.find((attribute) => attribute.name.endsWith(`:${local}`)))?.value ?? null;
}

/** Truth values of the schema: `1`, `true`, `on`. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function childOf(element: XmlElement, local: string): XmlElement | null {
  for (const child of element.children) if (child.local === local) return child;
  return null;
}

export function childrenOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** All elements below (not the element itself), in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The decoded text directly inside an element, line ends as XML has them (`\n`). */
export function textOf(text: string, element: XmlElement): string {
  let content = '';
  let at = element.openTo;
  const take = (to: number) => {
    if (to > at) content += textBetween(text, at, to);
  };
  for (const child of element.children) {
    take(child.from);
    at = child.to;
  }
  take(element.closeFrom);
  return content;
}

function textBetween(text: string, from: number, to: number): string {
  let content = '';
  let at = from;
  while (at < to) {
    const markup = text.indexOf('<', at);
    const stop = markup < 0 || markup >= to ? to : markup;
    content += unescapeXml(text.slice(at, stop).replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    if (stop === to) break;
    if (text.startsWith('<![CDATA[', stop)) {
      const end = text.indexOf(']]>', stop);
      content += text.slice(stop + 9, end);
      at = end + 3;
    } else at = after(text, text.startsWith('<!--', stop) ? '-->' : '?>', stop);
  }
  return content;
}

/** The prefix of an element's name with its colon (`x:`), '' when it has none. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}
