/** State of ours that travels with a workbook, one custom XML part a key. */
export type StateKey = 'profile' | 'waivers' | 'marks';

/** The namespace by which a custom XML part is known as ours (Office.js: `customXmlParts.getByNamespace`). */
export function stateNamespace(key: StateKey): string {
  return `urn:jixiao:${key}:1`;
}

/** The XML of a state part: one element of our namespace that holds the text (JSON of the owner's schema). */
export function stateToXml(key: StateKey, text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
  return `<state xmlns="${stateNamespace(key)}">${escaped}</state>`;
}

/** True when an XML text is a state part of that key. */
export function isStateXml(key: StateKey, xml: string): boolean {
  return xml.includes(`"${stateNamespace(key)}"`) || xml.includes(`'${stateNamespace(key)}'`);
}

/** The text of a state part, or null when the XML is none of that key. */
export function stateFromXml(key: StateKey, xml: string): string | null {
  if (!isStateXml(key, xml)) return null;
  const root = xml.indexOf('state');
  const start = xml.indexOf('>', root) + 1;
  const end = xml.lastIndexOf('</');
  if (root < 0 || start === 0 || end < start) return null;
  return xml
    .slice(start, end)
    .replaceAll('&#13;', '\r')
    .replaceAll('&#xD;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
