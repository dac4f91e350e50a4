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
import type { SheetState } from './sheet-state';

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
function readStyles(xml: SheetXml, state: SheetState, meaningOf: (style: number) => StyleMeaning): void {
  for (const place of xml.cells.values()) {
    const { numberFormat, unlocked } = meaningOf(place.style);
    const key = cellKey(place.row, place.column);
    if (!state.cells.has(key)) {
      state.cells.set(key, { value: null, formula: null, numberFormat, isSpilled: false });
    }
    if (unlocked) state.unlocked.add(key);
  }
  for (const { row, style } of xml.rows) {
    if (style !== null) state.rowFormats.set(row, meaningOf(style).numberFormat);
  }
  state.columnFormats = xml.columnStyles.map(({ first, last, style }) => ({
    first,
    last,
    numberFormat: meaningOf(style).numberFormat,
  }));
}

function readCustomXml(draft: PackageDraft, map: WorkbookMap, into: Map<string, string>): void {
  for (const part of relatedParts(draft, map.workbook, 'customXml')) {
    const [properties] = relatedParts(draft, part, 'customXmlProps');
    const read = properties === undefined ? null : draft.read(properties);
    const id = read ? attributeValue(read.text, read.root, 'ds:itemID') : null;
    into.set(id ?? part, (draft.text(part) ?? '').replace(/^\uFEFF/, ''));
  }
}

/**
 * Opens the bytes of an .xlsx as Excel would hold it in memory: cells, formats and validations by kind, custom XML.
 * `known`: its cells, when they were read before.
 */
export function openDocument(bytes: Uint8Array, known?: Workbook): Attempt<StandInDocument> {
  const read = known ? { ok: true as const, workbook: known } : readWorkbook(bytes);
  if (!read.ok) return read;
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  return attempt(() => {
    const document = new StandInDocument(read.workbook);
    const draft = new PackageDraft(opened.value);
    const map = mapWorkbook(draft);
    const meaningOf = styleReader(draft, map);
    for (const { name, part } of map.sheets) {
      const state = document.sheetBy(name);
      const content = part === null ? null : draft.read(part);
      if (!content) continue;
      if (!state) throw new Refused('damaged', part ?? name);
      const xml = readSheetXml(content.text, content.root);
      readStyles(xml, state, meaningOf);
      state.conditionalFormats = readConditionalFormats(
        xml,
        () => `{${document.nextId().padStart(8, '0')}-0000-0000-0000-000000000000}`,
      );
      state.validations = readValidations(xml);
    }
    readCustomXml(draft, map, document.customXmlParts);
    return document;
  });
}
