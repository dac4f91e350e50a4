import type { CellValue } from '../../../core/sheet/sheet';
import { cellValue, type ValueContext } from '../read/cell-value';
import { readSharedStrings } from '../read/shared-strings';
import type { PackageDraft } from './package-draft';
import type { CellPlace, SheetXml } from './sheet-xml';
import type { WorkbookMap } from './workbook-map';
import { attributeValue, childOf, isTrue, textOf, type XmlElement } from './xml/elements';
import { escapeControlCharacters, escapeText, needsSpacePreserved } from './xml/escape';

/** What the values of a workbook's cells are read with. */
export function valueContextOf(draft: PackageDraft, map: WorkbookMap): ValueContext {
  const part = map.sharedStrings;
  const text = part === null ? null : draft.text(part);
  const workbook = draft.read(map.workbook);
  const properties = workbook ? childOf(workbook.root, 'workbookPr') : null;
  return {
    strings: part === null || text === null ? [] : readSharedStrings(text.replace(/^\ufeff/, ''), part),
    date1904: workbook && properties ? isTrue(attributeValue(workbook.text, properties, 'date1904')) : false,
    part: map.workbook,
  };
}

/** The text of an inline string, escapes not yet undone: phonetic hints (`rPh`) are no part of it. */
function inlineText(text: string, item: XmlElement): string {
  let content = '';
  for (const child of item.children) {
    if (child.local === 't') content += textOf(text, child);
    else if (child.local === 'r') {
      const run = childOf(child, 't');
      if (run) content += textOf(text, run);
    }
  }
  return content;
}

/** The value that a cell holds now; for a formula its cached one. */
export function heldValue(sheet: SheetXml, cell: CellPlace, context: ValueContext): CellValue {
  const type = attributeValue(sheet.text, cell.element, 't') ?? undefined;
  const element = childOf(cell.element, type === 'inlineStr' ? 'is' : 'v');
  if (!element) return null;
  const raw = type === 'inlineStr' ? inlineText(sheet.text, element) : textOf(sheet.text, element);
  return cellValue(type, raw, context);
}

/** A cell's new type attribute and inner XML. */
export interface CellContent {
  readonly type: string | null;
  readonly inner: string;
}

type WrittenValue = string | number | boolean | null;

function textElement(prefix: string, text: string): string {
  const space = needsSpacePreserved(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeText(escapeControlCharacters(text))}</${prefix}t>`;
}

/** Content for a plain value: texts stand in the cell itself, so that the shared texts stay as they are. */
export function valueContent(prefix: string, value: WrittenValue): CellContent {
  if (value === null || value === '') return { type: null, inner: '' };
  if (typeof value === 'number') return { type: null, inner: `<${prefix}v>${value + 0}</${prefix}v>` };
  if (typeof value === 'boolean') return { type: 'b', inner: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  return { type: 'inlineStr', inner: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}

/** Content for a formula with the value that it has now. */
export function formulaContent(prefix: string, formula: string, value: WrittenValue): CellContent {
  const written = `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
  if (value === null) return { type: null, inner: written };
  if (typeof value !== 'string') {
    const plain = valueContent(prefix, value);
    return { type: plain.type, inner: written + plain.inner };
  }
  // The schema allows no `xml:space` here; the value is computed anew anyway.
  const cached = escapeText(escapeControlCharacters(value));
  return { type: 'str', inner: `${written}<${prefix}v>${cached}</${prefix}v>` };
}
