import { partsOfType } from '../content-types';
import { isSameSheet, type RowInsertion, shiftFormula, shiftRanges } from '../formula/shift';
import type { PackageDraft } from '../package-draft';
import { type PatchWarning, warningOf } from '../patch-result';
import { relatedParts } from '../relationships';
import { readSheetXml } from '../sheet-xml';
import type { SheetPart, WorkbookMap } from '../workbook-map';
import {
  attributeOf,
  attributesOf,
  attributeValue,
  childOf,
  descendants,
  textOf,
  type XmlElement,
} from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { anchorsOf, shiftAnchor, shiftFormulaAttributes } from './shift-drawing';
import { textSplice } from './shift-ranged-formulas';
import { shiftSheet } from './shift-sheet';
import { shiftVml } from './shift-vml';

const CONTROL_LINKS: ReadonlySet<string> = new Set(['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup']);
const SHAPE_LINKS: ReadonlySet<string> = new Set(['textlink']);
const TABLE_FORMULAS: ReadonlySet<string> = new Set(['calculatedColumnFormula', 'totalsRowFormula']);

/** Parts that lie on one sheet and hold its ranges in attributes, by kind of relationship. */
const RANGES_OF_PARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  comments: { comment: 'ref' },
  threadedComment: { threadedComment: 'ref' },
  table: { table: 'ref', autoFilter: 'ref', sortState: 'ref', sortCondition: 'ref' },
  tableSingleCells: { singleXmlCell: 'r' },
  pivotTable: { location: 'ref' },
  namedSheetView: { nsvFilter: 'ref', sortCondition: 'ref' },
};

/** Kinds of parts that may point at cells in ways that are not followed here. */
const UNADJUSTED_TYPES = ['volatileDependencies', 'activeX+xml', 'webextension+xml'];

function formulaTexts(
  text: string,
  elements: Iterable<XmlElement>,
  names: ReadonlySet<string>,
  sheet: string | null,
  insertion: RowInsertion,
): Splice[] {
  const splices: Splice[] = [];
  for (const element of elements) {
    if (!names.has(element.local) || element.children.length > 0) continue;
    const formula = textOf(text, element);
    const shifted = shiftFormula(formula, sheet, insertion);
    if (shifted !== formula) splices.push(textSplice(element, shifted));
  }
  return splices;
}

function rangeSplice(text: string, element: XmlElement, name: string, insertion: RowInsertion): Splice[] {
  const attribute = attributeOf(text, element, name);
  if (!attribute) return [];
  const shifted = shiftRanges(attribute.value, insertion);
  if (shifted === attribute.value) return [];
  return [{ from: attribute.valueFrom, to: attribute.valueTo, text: escapeAttribute(shifted) }];
}

type PartShift = (text: string, root: XmlElement) => Splice[];

function shiftPart(draft: PackageDraft, part: string, shift: PartShift): void {
  const read = draft.read(part);
  if (read) draft.splice(part, shift(read.text, read.root));
}

function shiftPartsOfSheet(
  draft: PackageDraft,
  sheet: SheetPart,
  part: string,
  insertion: RowInsertion,
): void {
  const isHere = isSameSheet(sheet.name, insertion.sheet);
  for (const table of relatedParts(draft, part, 'table')) {
    shiftPart(draft, table, (text, root) =>
      formulaTexts(text, descendants(root), TABLE_FORMULAS, sheet.name, insertion),
    );
  }
  for (const control of relatedParts(draft, part, 'ctrlProp')) {
    shiftPart(draft, control, (text, root) =>
      shiftFormulaAttributes(text, [root], CONTROL_LINKS, sheet.name, insertion),
    );
  }
  for (const vml of relatedParts(draft, part, 'vmlDrawing')) {
    draft.splice(vml, shiftVml(draft.text(vml) ?? '', sheet.name, isHere, insertion));
  }
  for (const drawing of relatedParts(draft, part, 'drawing')) {
    shiftPart(draft, drawing, (text, root) => [
      ...shiftFormulaAttributes(text, descendants(root), SHAPE_LINKS, sheet.name, insertion),
      ...(isHere ? [...anchorsOf(root)].flatMap((anchor) => shiftAnchor(text, anchor, insertion)) : []),
    ]);
  }
  if (!isHere) return;
  for (const [kind, attributes] of Object.entries(RANGES_OF_PARTS)) {
    for (const related of relatedParts(draft, part, kind)) {
      shiftPart(draft, related, (text, root) =>
        [root, ...descendants(root)].flatMap((element) => {
          const name = attributes[element.local];
          return name === undefined ? [] : rangeSplice(text, element, name, insertion);
        }),
      );
    }
  }
}

function shiftDefinedNames(draft: PackageDraft, map: WorkbookMap, insertion: RowInsertion): void {
  shiftPart(draft, map.workbook, (text, root) =>
    (childOf(root, 'definedNames')?.children ?? []).flatMap((name) => {
      const local = attributeValue(text, name, 'localSheetId');
      const sheet = local === null ? null : (map.sheets[Number(local)]?.name ?? null);
      return formulaTexts(text, [name], new Set(['definedName']), sheet, insertion);
    }),
  );
}

function shiftPivotSources(draft: PackageDraft, insertion: RowInsertion): void {
  for (const cache of partsOfType(draft, ['pivotCacheDefinition+xml'])) {
    shiftPart(draft, cache, (text, root) =>
      [...descendants(root)].flatMap((element) => {
        if (element.local !== 'worksheetSource' && element.local !== 'rangeSet') return [];
        const attributes = attributesOf(text, element);
        const sheet = attributes.find((attribute) => attribute.name === 'sheet')?.value;
        const isElsewhere = attributes.some((attribute) => attribute.name.endsWith(':id'));
        if (isElsewhere || sheet === undefined || !isSameSheet(sheet, insertion.sheet)) return [];
        return rangeSplice(text, element, 'ref', insertion);
      }),
    );
  }
}

/**
 * Moves everything in the workbook that points at or below the line, in every part that does so.
 * Gives a warning for each part that may point there in a way that is not followed.
 */
export function shiftWorkbook(
  draft: PackageDraft,
  map: WorkbookMap,
  insertion: RowInsertion,
): PatchWarning[] {
  for (const sheet of map.sheets) {
    if (sheet.part === null) continue;
    const read = draft.read(sheet.part);
    if (!read) continue;
    draft.splice(sheet.part, shiftSheet(readSheetXml(read.text, read.root), sheet.name, insertion));
    shiftPartsOfSheet(draft, sheet, sheet.part, insertion);
  }
  for (const chart of partsOfType(draft, ['drawingml.chart+xml', 'chartex+xml'])) {
    shiftPart(draft, chart, (text, root) =>
      formulaTexts(text, descendants(root), new Set(['f']), null, insertion),
    );
  }
  shiftDefinedNames(draft, map, insertion);
  shiftPivotSources(draft, insertion);
  return partsOfType(draft, UNADJUSTED_TYPES).map((part) => warningOf('unadjusted-part', part));
}
