import { parseRange, type Range } from '../../../core/sheet/address';
import { valueContextOf } from './cell-content';
import type { SheetContext } from './cell-states';
import { readSheetFormulas } from './formula/sheet-formulas';
import { isSameSheet } from './formula/shift';
import type { PackageDraft } from './package-draft';
import { relatedParts } from './relationships';
import { readSheetXml } from './sheet-xml';
import { mapWorkbook } from './workbook-map';
import { attributeValue, childOf } from './xml/elements';

/** The ranges of parts that lie on a sheet, by the element that holds them; `header` keeps their first row alone. */
function rangesOnSheet(
  draft: PackageDraft,
  sheet: string,
  kind: 'table' | 'pivotTable',
  header: boolean,
): Range[] {
  return relatedParts(draft, sheet, kind).flatMap((part) => {
    const read = draft.read(part);
    const element = read && kind === 'pivotTable' ? childOf(read.root, 'location') : read?.root;
    if (!read || !element || attributeValue(read.text, element, 'headerRowCount') === '0') return [];
    const range = parseRange(attributeValue(read.text, element, 'ref') ?? '');
    return range ? [header ? { ...range, bottom: range.top } : range] : [];
  });
}

/** A worksheet with all that edits of it need, as the draft stands now; null when the workbook has none of that name. */
export function openSheet(
  draft: PackageDraft,
  name: string,
  allowProtected: boolean,
  onProtectedWrite: (sheet: string) => void,
): { readonly context: SheetContext; readonly part: string } | null {
  const map = mapWorkbook(draft);
  const found =
    map.sheets.find((sheet) => sheet.name === name) ??
    map.sheets.find((sheet) => isSameSheet(sheet.name, name));
  const part = found?.part ?? null;
  const read = part === null ? null : draft.read(part);
  if (!found || part === null || !read) return null;
  const sheet = readSheetXml(read.text, read.root);
  const context: SheetContext = {
    name: found.name,
    draft,
    map,
    sheet,
    formulas: readSheetFormulas(sheet),
    values: valueContextOf(draft, map),
    tableHeaders: rangesOnSheet(draft, part, 'table', true),
    pivotTables: rangesOnSheet(draft, part, 'pivotTable', false),
    allowProtected,
    onProtectedWrite: () => onProtectedWrite(found.name),
  };
  return { context, part };
}
