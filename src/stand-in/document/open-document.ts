import { cellKey, type Workbook } from '../../core/sheet/sheet';
import { openPackage } from '../../hosts/ooxml/package';
import { builtInFormatCode } from '../../hosts/ooxml/patch/number-formats';
import { PackageDraft } from '../../hosts/ooxml/patch/package-draft';
import { relatedParts } from '../../hosts/ooxml/patch/relationships';
import { readSheetXml, type SheetXml } from '../../hosts/ooxml/patch/sheet-xml';
import { isUnlocked, numberFormatOf } from '../../hosts/ooxml/patch/styles';
import { mapWorkbook, type WorkbookMap } from '../../hosts/ooxml/patch/workbook-map';
import { attributeValue } from '../../hosts/ooxml/patch/xml/elements';
import { readWorkbook } from '../../hosts/ooxml/read/read-workbook';
import { type Attempt, attempt, Refused } from '../../hosts/ooxml/refusal';
import { StandInDocument } from './document';
import { readConditionalFormats, readValidations } from './read-formats';
import type { ConditionalFormatState, SheetState, ValidationState } from './sheet-state';

/** What a file says of a sheet beyond its cells: plain data, which may come from another thread. */
export interface SheetDetails {
  readonly name: string;
  /** Number formats of blank cells, keyed by `cellKey`. */
  readonly blankFormats: ReadonlyMap<number, string>;
  readonly unlocked: ReadonlySet<number>;
  readonly rowFormats: ReadonlyMap<number, string>;
  readonly columnFormats: SheetState['columnFormats'];
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly validations: readonly ValidationState[];
}

/** What a file says beyond its cells. */
export interface DocumentDetails {
  readonly sheets: readonly SheetDetails[];
  /** XML of the custom parts by id. */
  readonly customXmlParts: ReadonlyMap<string, string>;
}

/** What a style means to an open cell. */
interface StyleMeaning {
  readonly numberFormat: string;
  readonly unlocked: boolean;
}

function styleReader(draft: PackageDraft, map: WorkbookMap): (style: number) => StyleMeaning {
  const known = new Map<number, StyleMeaning>();
  return (style) => {
    const found = known.get(style);
    if (found) return found;
    const format = numberFormatOf(draft, map, style);
    const meaning = {
      numberFormat: format.code ?? builtInFormatCode(format.id),
      unlocked: isUnlocked(draft, map, style),
    };
    known.set(style, meaning);
    return meaning;
  };
}

/** Blank cells keep the number format that they have in the file, and unlocked ones are known. */
function readStyles(
  xml: SheetXml,
  held: ReadonlyMap<number, unknown>,
  meaningOf: (style: number) => StyleMeaning,
): Pick<SheetDetails, 'blankFormats' | 'unlocked' | 'rowFormats' | 'columnFormats'> {
  const blankFormats = new Map<number, string>();
  const unlocked = new Set<number>();
  const rowFormats = new Map<number, string>();
  for (const place of xml.cells.values()) {
    const meaning = meaningOf(place.style);
    const key = cellKey(place.row, place.column);
    if (!held.has(key)) blankFormats.set(key, meaning.numberFormat);
    if (meaning.unlocked) unlocked.add(key);
  }
  for (const { row, style } of xml.rows) {
    if (style !== null) rowFormats.set(row, meaningOf(style).numberFormat);
  }
  const columnFormats = xml.columnStyles.map(({ first, last, style }) => ({
    first,
    last,
    numberFormat: meaningOf(style).numberFormat,
  }));
  return { blankFormats, unlocked, rowFormats, columnFormats };
}

function readCustomXml(draft: PackageDraft, map: WorkbookMap): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of relatedParts(draft, map.workbook, 'customXml')) {
    const [properties] = relatedParts(draft, part, 'customXmlProps');
    const read = properties === undefined ? null : draft.read(properties);
    const id = read ? attributeValue(read.text, read.root, 'ds:itemID') : null;
    parts.set(id ?? part, (draft.text(part) ?? '').replace(/^\uFEFF/, ''));
  }
  return parts;
}

/** Reads what the bytes of an .xlsx say beyond the cells of `workbook`, which were read from them. */
export function readDocumentDetails(bytes: Uint8Array, workbook: Workbook): Attempt<DocumentDetails> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return attempt(() => {
    const draft = new PackageDraft(opened.value);
    const map = mapWorkbook(draft);
    const meaningOf = styleReader(draft, map);
    const known = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
    const sheets: SheetDetails[] = [];
    for (const { name, part } of map.sheets) {
      const content = part === null ? null : draft.read(part);
      if (!content) continue;
      const sheet = known.get(name);
      if (!sheet) throw new Refused('damaged', part ?? name);
      const xml = readSheetXml(content.text, content.root);
      sheets.push({
        name,
        ...readStyles(xml, sheet.cells, meaningOf),
        // They get ids of the document that they come to lie in.
        conditionalFormats: readConditionalFormats(xml, () => ''),
        validations: readValidations(xml),
      });
    }
    return { sheets, customXmlParts: readCustomXml(draft, map) };
  });
}

/** A workbook as Excel would hold it in memory: its cells with what the file says beyond them. */
export function documentWith(workbook: Workbook, details: DocumentDetails): StandInDocument {
  const document = new StandInDocument(workbook);
  for (const { name, ...sheet } of details.sheets) {
    const state = document.sheetBy(name);
    if (!state) continue;
    for (const [key, numberFormat] of sheet.blankFormats) {
      state.cells.set(key, { value: null, formula: null, numberFormat, isSpilled: false });
    }
    for (const key of sheet.unlocked) state.unlocked.add(key);
    for (const [row, numberFormat] of sheet.rowFormats) state.rowFormats.set(row, numberFormat);
    state.columnFormats = sheet.columnFormats;
    state.conditionalFormats = sheet.conditionalFormats.map((format) => ({
      ...format,
      id: `{${document.nextId().padStart(8, '0')}-0000-0000-0000-000000000000}`,
    }));
    state.validations = [...sheet.validations];
  }
  for (const [id, xml] of details.customXmlParts) document.customXmlParts.set(id, xml);
  return document;
}

/** Opens the bytes of an .xlsx as Excel would hold it in memory: cells, formats and validations by kind, custom XML. */
export function openDocument(bytes: Uint8Array): Attempt<StandInDocument> {
  const read = readWorkbook(bytes);
  if (!read.ok) return read;
  const details = readDocumentDetails(bytes, read.workbook);
  return details.ok ? { ok: true, value: documentWith(read.workbook, details.value) } : details;
}
