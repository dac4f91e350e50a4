import { addContentType, contentTypeOf, removeContentType } from './content-types';
import type { PackageDraft } from './package-draft';
import { addRelationship, relatedParts, removeRelationship } from './relationships';
import { placeFor } from './schema-order';
import type { WorkbookMap } from './workbook-map';
import {
  attributeByLocalName,
  attributeValue,
  childOf,
  isTrue,
  prefixOf,
  type XmlElement,
} from './xml/elements';
import { escapeAttribute } from './xml/escape';
import { applySplices, type Splice } from './xml/splice';
import { appendSplices, attributeSplices } from './xml/start-tag';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

const MINIMAL_FORMATS =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** What a workbook without a style sheet is given: the one cell format that the schema asks for. */
function minimalStyles(draft: PackageDraft, map: WorkbookMap): string {
  const namespace = draft.text(map.workbook)?.includes(STRICT_MAIN) ? STRICT_MAIN : MAIN;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">${MINIMAL_FORMATS}`;
}

/** The style sheet's part, made when the workbook has none. */
export function ensureStyles(draft: PackageDraft, map: WorkbookMap): string {
  const known = map.styles ?? relatedParts(draft, map.workbook, 'styles')[0];
  if (known !== undefined && known !== null) return known;
  const part = `${map.workbook.slice(0, map.workbook.lastIndexOf('/') + 1)}styles.xml`;
  draft.create(part, minimalStyles(draft, map));
  if (contentTypeOf(draft, part) !== STYLES_TYPE) addContentType(draft, part, STYLES_TYPE);
  addRelationship(draft, map.workbook, 'styles', part);
  return part;
}

/** Takes a style sheet out again when it is exactly the one that `ensureStyles` makes. */
export function removeMinimalStyles(draft: PackageDraft, map: WorkbookMap): void {
  const part = relatedParts(draft, map.workbook, 'styles')[0];
  if (part === undefined || draft.text(part) !== minimalStyles(draft, map)) return;
  draft.remove(part);
  removeRelationship(draft, map.workbook, part);
  removeContentType(draft, part);
}

/** A list of a style sheet with one more element; its count, when written, goes up. */
export function appendToList(
  text: string,
  root: XmlElement,
  list: string,
  item: string,
): { readonly splices: Splice[]; readonly index: number } {
  const element = childOf(root, list);
  if (!element) {
    const at = placeFor(root, 'styleSheet', list);
    const name = prefixOf(root) + list;
    return { splices: [{ from: at, to: at, text: `<${name} count="1">${item}</${name}>` }], index: 0 };
  }
  const count = attributeValue(text, element, 'count');
  const counted = count === null ? [] : attributeSplices(text, element, { count: String(Number(count) + 1) });
  return { splices: [...counted, ...appendSplices(text, element, item)], index: element.children.length };
}

/** What a cell's style is to be changed to; everything else of it stays. */
export interface StyleChange {
  readonly numberFormat?: { readonly code: string; readonly builtInId: number | null };
  readonly wrap?: boolean;
}

function numberFormatId(
  draft: PackageDraft,
  part: string,
  format: NonNullable<StyleChange['numberFormat']>,
): number {
  if (format.builtInId !== null) return format.builtInId;
  const read = draft.read(part);
  if (!read) return 0;
  let highest = 163;
  for (const element of childOf(read.root, 'numFmts')?.children ?? []) {
    const id = Number(attributeValue(read.text, element, 'numFmtId'));
    if (attributeValue(read.text, element, 'formatCode') === format.code) return id;
    highest = Math.max(highest, id);
  }
  const item = `<${prefixOf(read.root)}numFmt numFmtId="${highest + 1}" formatCode="${escapeAttribute(format.code)}"/>`;
  draft.splice(part, appendToList(read.text, read.root, 'numFmts', item).splices);
  return highest + 1;
}

function wrapSplices(text: string, xf: XmlElement): Splice[] {
  const alignment = childOf(xf, 'alignment');
  if (alignment) return attributeSplices(text, alignment, { wrapText: '1' });
  const added = `<${prefixOf(xf)}alignment wrapText="1"/>`;
  const first = xf.children[0];
  // The schema puts the alignment before the protection.
  return first ? [{ from: first.from, to: first.from, text: added }] : appendSplices(text, xf, added);
}

/**
 * The index of a cell format like `style` but for the change: the same one when nothing differs, one that is
 * there already, or a clone appended to the style sheet.
 */
export function styleLike(draft: PackageDraft, map: WorkbookMap, style: number, change: StyleChange): number {
  const part = ensureStyles(draft, map);
  const formatId =
    change.numberFormat === undefined ? null : numberFormatId(draft, part, change.numberFormat);
  const read = draft.read(part);
  const formats = read ? childOf(read.root, 'cellXfs') : null;
  const xf = formats?.children[style] ?? formats?.children[0];
  if (!read || !formats || !xf) return style;
  const splices: Splice[] = [];
  if (formatId !== null && attributeValue(read.text, xf, 'numFmtId') !== String(formatId)) {
    splices.push(...attributeSplices(read.text, xf, { numFmtId: String(formatId), applyNumberFormat: '1' }));
  }
  const alignment = childOf(xf, 'alignment');
  if (change.wrap && !isTrue(alignment ? attributeValue(read.text, alignment, 'wrapText') : null)) {
    splices.push(...attributeSplices(read.text, xf, { applyAlignment: '1' }), ...wrapSplices(read.text, xf));
  }
  if (splices.length === 0) return style;
  const shifted = splices.map((splice) => ({
    ...splice,
    from: splice.from - xf.from,
    to: splice.to - xf.from,
  }));
  const clone = applySplices(read.text.slice(xf.from, xf.to), shifted);
  const same = formats.children.findIndex((other) => read.text.slice(other.from, other.to) === clone);
  if (same >= 0) return same;
  const appended = appendToList(read.text, read.root, 'cellXfs', clone);
  draft.splice(part, appended.splices);
  return appended.index;
}

/** The number format of a style: its id and, when the workbook defines it, its code. */
export function numberFormatOf(
  draft: PackageDraft,
  map: WorkbookMap,
  style: number,
): { readonly id: number; readonly code: string | null } {
  const read = map.styles === null ? null : draft.read(map.styles);
  const xf = read ? childOf(read.root, 'cellXfs')?.children[style] : undefined;
  const id = read && xf ? Number(attributeValue(read.text, xf, 'numFmtId') ?? 0) : 0;
  for (const element of read ? (childOf(read.root, 'numFmts')?.children ?? []) : []) {
    if (read && Number(attributeValue(read.text, element, 'numFmtId')) === id) {
      return { id, code: attributeValue(read.text, element, 'formatCode') };
    }
  }
  return { id, code: null };
}

/** True when cells of the style may be written to on a protected sheet. */
export function isUnlocked(draft: PackageDraft, map: WorkbookMap, style: number): boolean {
  const read = map.styles === null ? null : draft.read(map.styles);
  const xf = read ? childOf(read.root, 'cellXfs')?.children[style] : undefined;
  const protection = xf ? childOf(xf, 'protection') : null;
  if (!read || !protection) return false;
  const locked = attributeByLocalName(read.text, protection, 'locked');
  return locked !== null && !isTrue(locked);
}
