import { attributesOf, closesItself, type XmlElement } from './elements';
import { escapeAttribute } from './escape';
import type { Splice } from './splice';

/** New values of attributes by name; null takes an attribute out. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/** Splices that change attributes of a start tag; the others keep their order and spelling, new ones come last. */
export function attributeSplices(text: string, element: XmlElement, changes: AttributeChanges): Splice[] {
  const splices: Splice[] = [];
  const present = new Map(attributesOf(text, element).map((attribute) => [attribute.name, attribute]));
  const end = element.openTo - (text.charCodeAt(element.openTo - 2) === 0x2f ? 2 : 1);
  let lastTo = element.from + 1 + element.name.length;
  for (const attribute of present.values()) lastTo = Math.max(lastTo, attribute.to);
  for (const [name, value] of Object.entries(changes)) {
    const attribute = present.get(name);
    if (attribute && value === null) splices.push({ from: attribute.from, to: attribute.to, text: '' });
    else if (attribute && value !== null && attribute.value !== value) {
      splices.push({ from: attribute.valueFrom, to: attribute.valueTo, text: escapeAttribute(value) });
    } else if (!attribute && value !== null) {
      const at = Math.min(lastTo, end);
      splices.push({ from: at, to: at, text: ` ${name}="${escapeAttribute(value)}"` });
    }
  }
  return splices;
}

/** Splices that put `inner` at the end of an element's content, opening it when it closes itself. */
export function appendSplices(text: string, element: XmlElement, inner: string): Splice[] {
  if (!closesItself(element)) return [{ from: element.closeFrom, to: element.closeFrom, text: inner }];
  const slash = text.lastIndexOf('/', element.to);
  return [{ from: slash, to: element.to, text: `>${inner}</${element.name}>` }];
}
