const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** How the namespace of `r:id` ends, in both the transitional and the strict form. */
export const RELATIONSHIPS_END = '/relationships';

/** Whether a namespace is SpreadsheetML, transitional or strict (ECMA-376 part 1, annex A; part 4). */
export function isSpreadsheet(namespace: string): boolean {
  return namespace === TRANSITIONAL || namespace === STRICT;
}

/** An XML boolean attribute: `1`, `true`, `on`; absent gives `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}
