import {
  columnNumber,
  parseAddress,
  parseRange,
  type Range,
  rangeContains,
} from '../../../core/sheet/address';
import { cellKey } from '../../../core/sheet/sheet';
import { Refused } from '../refusal';
import {
  attributesOf,
  attributeValue,
  childOf,
  childrenOf,
  isTrue,
  prefixOf,
  type XmlElement,
} from './xml/elements';

export interface CellPlace {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

export interface RowPlace {
  readonly element: XmlElement;
  readonly row: number;
  readonly cells: readonly CellPlace[];
  /** The style that empty cells of the row take; null when the row has none. */
  readonly style: number | null;
}

/** A worksheet part with the places of its rows and cells. */
export interface SheetXml {
  readonly text: string;
  readonly root: XmlElement;
  /** Prefix of the sheet's elements, with its colon. */
  readonly prefix: string;
  readonly data: XmlElement;
  readonly rows: readonly RowPlace[];
  readonly cells: ReadonlyMap<number, CellPlace>;
  readonly merges: readonly Range[];
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
}

interface RowAndStyle {
  readonly r: string | null;
  readonly s: string | null;
  readonly customFormat: string | null;
}

/** The three attributes that matter, in one pass over the start tag. */
function placeAttributes(text: string, element: XmlElement): RowAndStyle {
  let r: string | null = null;
  let s: string | null = null;
  let customFormat: string | null = null;
  for (const attribute of attributesOf(text, element)) {
    if (attribute.name === 'r') r = attribute.value;
    else if (attribute.name === 's') s = attribute.value;
    else if (attribute.name === 'customFormat') customFormat = attribute.value;
  }
  return { r, s, customFormat };
}

function readRow(text: string, element: XmlElement, previousRow: number): RowPlace {
  const attributes = placeAttributes(text, element);
  const row = attributes.r === null ? previousRow + 1 : Number(attributes.r);
  if (!Number.isInteger(row) || row < 1) throw new Refused('damaged');
  const cells: CellPlace[] = [];
  let column = 0;
  for (const child of element.children) {
    if (child.local !== 'c') continue;
    const cell = placeAttributes(text, child);
    column = cell.r === null ? column + 1 : columnNumber(cell.r.replace(/[0-9]+$/, ''));
    if (cell.r !== null && !parseAddress(cell.r)) throw new Refused('damaged');
    cells.push({ element: child, row, column, style: Number(cell.s ?? 0) });
  }
  const style = attributes.s !== null && isTrue(attributes.customFormat) ? Number(attributes.s) : null;
  return { element, row, cells, style };
}

/** Reads the places of a worksheet. Throws `Refused` when it has no cell table. */
export function readSheetXml(text: string, root: XmlElement): SheetXml {
  const data = childOf(root, 'sheetData');
  if (root.local !== 'worksheet' || !data) throw new Refused('damaged');
  const rows: RowPlace[] = [];
  const cells = new Map<number, CellPlace>();
  let previous = 0;
  for (const element of data.children) {
    if (element.local !== 'row') continue;
    const row = readRow(text, element, previous);
    previous = row.row;
    rows.push(row);
    for (const cell of row.cells) cells.set(cellKey(cell.row, cell.column), cell);
  }
  const mergeList = childOf(root, 'mergeCells');
  const merges = (mergeList ? childrenOf(mergeList, 'mergeCell') : []).flatMap(
    (merge) => parseRange(attributeValue(text, merge, 'ref') ?? '') ?? [],
  );
  const columnList = childOf(root, 'cols');
  const columnStyles = (columnList ? childrenOf(columnList, 'col') : []).flatMap((column) => {
    const style = attributeValue(text, column, 'style');
    if (style === null) return [];
    const first = Number(attributeValue(text, column, 'min'));
    return [{ first, last: Number(attributeValue(text, column, 'max')), style: Number(style) }];
  });
  return { text, root, prefix: prefixOf(root), data, rows, cells, merges, columnStyles };
}

/** The merge over a cell, or null. */
export function mergeOver(sheet: SheetXml, row: number, column: number): Range | null {
  return sheet.merges.find((merge) => rangeContains(merge, row, column)) ?? null;
}

/** The style of a cell: its own, or what an absent cell takes from its row or column. */
export function styleAt(sheet: SheetXml, row: number, column: number): number {
  const cell = sheet.cells.get(cellKey(row, column));
  if (cell) return cell.style;
  const rowStyle = sheet.rows.find((place) => place.row === row)?.style ?? null;
  if (rowStyle !== null) return rowStyle;
  return sheet.columnStyles.find((span) => column >= span.first && column <= span.last)?.style ?? 0;
}
