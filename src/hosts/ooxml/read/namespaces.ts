const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** How the namespace of `r:id` ends, in both the transitional and the strict form. */
export const RELATIONSHIPS_END = '/relationships';

/** Whether a namespace is SpreadsheetML, transitional or strict (ECMA-376 part 1, annex A; part 4). */
export function isSpreadsheet(namespace: string): boolean {
  return SPREADSHEET.has(namespace);
}

/** An XML boolean attribute: `1`, `true`, `on`; absent gives `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  return value === '1' || value === 'true' || value === 'on';
}
