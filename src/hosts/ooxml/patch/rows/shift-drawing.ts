import { type RowInsertion, shiftFormula } from '../formula/shift';
import {
  attributeByLocalName,
  attributesOf,
  childOf,
  descendants,
  textOf,
  type XmlElement,
} from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import type { Splice } from '../xml/splice';

function markerRow(text: string, marker: XmlElement | null): { element: XmlElement; row: number } | null {
  const element = marker ? childOf(marker, 'row') : null;
  return element ? { element, row: Number(textOf(text, element)) } : null;
}

function rowSplice(element: XmlElement, row: number): Splice {
  return { from: element.openTo, to: element.closeFrom, text: String(row) };
}

/**
 * Splices for one anchor: its markers count rows from 0. An object below the line moves; one across it grows
 * unless it is told not to size with its cells; one that stands free of the cells stays.
 */
export function shiftAnchor(text: string, anchor: XmlElement, insertion: RowInsertion): Splice[] {
  const line = insertion.before - 1;
  const from = markerRow(text, childOf(anchor, 'from'));
  const to = markerRow(text, childOf(anchor, 'to'));
  const editAs = attributeByLocalName(text, anchor, 'editAs');
  const moveWithCells = attributeByLocalName(text, anchor, 'moveWithCells');
  const sizeWithCells = attributeByLocalName(text, anchor, 'sizeWithCells');
  const isControl = anchor.local === 'anchor';
  const stays = isControl ? moveWithCells === '0' || moveWithCells === 'false' : editAs === 'absolute';
  const keepsSize = isControl ? sizeWithCells === '0' || sizeWithCells === 'false' : editAs === 'oneCell';
  if (!from || stays) return [];
  const splices: Splice[] = [];
  const moves = from.row >= line;
  if (moves) splices.push(rowSplice(from.element, from.row + insertion.count));
  if (!to) return splices;
  const marker = childOf(anchor, 'to');
  const offset = marker ? childOf(marker, 'rowOff') : null;
  const endsAtLine = to.row === line && offset !== null && Number(textOf(text, offset)) === 0;
  const grows = !moves && !keepsSize && to.row >= line && !endsAtLine;
  if (moves || grows) splices.push(rowSplice(to.element, to.row + insertion.count));
  return splices;
}

/** The last row, from 1, that an anchor reaches; 0 for one that is tied to no cell. */
export function lastRowOfAnchor(text: string, anchor: XmlElement): number {
  const end = markerRow(text, childOf(anchor, 'to')) ?? markerRow(text, childOf(anchor, 'from'));
  return end ? end.row + 1 : 0;
}

/** The anchors of a drawing, those wrapped for newer versions too. */
export function* anchorsOf(root: XmlElement): Generator<XmlElement> {
  for (const element of descendants(root)) {
    if (element.local === 'twoCellAnchor' || element.local === 'oneCellAnchor') yield element;
  }
}

/** Splices for attributes that hold formulas: `textlink` of shapes, links of form controls. */
export function shiftFormulaAttributes(
  text: string,
  elements: Iterable<XmlElement>,
  names: ReadonlySet<string>,
  sheet: string | null,
  insertion: RowInsertion,
): Splice[] {
  const splices: Splice[] = [];
  for (const element of elements) {
    for (const attribute of attributesOf(text, element)) {
      if (!names.has(attribute.name)) continue;
      const shifted = shiftFormula(attribute.value, sheet, insertion);
      if (shifted === attribute.value) continue;
      splices.push({ from: attribute.valueFrom, to: attribute.valueTo, text: escapeAttribute(shifted) });
    }
  }
  return splices;
}
