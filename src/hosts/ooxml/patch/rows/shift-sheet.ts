import { formatAddress } from '../../../../core/sheet/address';
import { plainFormulaSplice } from '../formula/rehome';
import {
  formulaElement,
  memberFormula,
  readSheetFormulas,
  type SharedGroup,
} from '../formula/sheet-formulas';
import {
  isSameSheet,
  type RowInsertion,
  shiftedRow,
  shiftFormula,
  shiftRanges,
  translateFormula,
} from '../formula/shift';
import type { CellPlace, SheetXml } from '../sheet-xml';
import { attributeOf, attributesOf, attributeValue, textOf, type XmlElement } from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { shiftAnchor } from './shift-drawing';
import { RANGED_ELEMENTS, shiftRangedElement, textSplice } from './shift-ranged-formulas';

/** Attributes that hold ranges of the sheet itself, by element; ranged elements and the cells come apart. */
const RANGE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  sheetPr: ['syncRef'],
  dimension: ['ref'],
  selection: ['activeCell', 'sqref'],
  mergeCell: ['ref'],
  protectedRange: ['sqref'],
  inputCells: ['r'],
  autoFilter: ['ref'],
  sortState: ['ref'],
  sortCondition: ['ref'],
  hyperlink: ['ref'],
  cellWatch: ['r'],
  cellSmartTags: ['r'],
};

/** Attributes that hold formulas, which may point at any sheet. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ['location'],
  controlPr: ['linkedCell', 'listFillRange'],
  objectPr: ['linkedCell', 'listFillRange'],
};

function attributeSplice(
  text: string,
  element: XmlElement,
  name: string,
  change: (value: string) => string,
): Splice[] {
  const attribute = attributeOf(text, element, name);
  if (!attribute) return [];
  const value = change(attribute.value);
  if (value === attribute.value) return [];
  return [{ from: attribute.valueFrom, to: attribute.valueTo, text: escapeAttribute(value) }];
}

function shiftGroup(sheet: SheetXml, name: string, group: SharedGroup, insertion: RowInsertion): Splice[] {
  const isHere = isSameSheet(name, insertion.sheet);
  const newRow = (cell: CellPlace) => (isHere ? shiftedRow(cell.row, insertion) : cell.row);
  const shifted = (cell: CellPlace) => shiftFormula(memberFormula(group, cell), name, insertion);
  const master = shifted(group.master);
  const staysShared = group.members.every(
    (cell) =>
      translateFormula(master, newRow(cell) - newRow(group.master), cell.column - group.master.column) ===
      shifted(cell),
  );
  if (!staysShared) return group.members.flatMap((cell) => plainFormulaSplice(sheet, cell, shifted(cell)));
  const element = formulaElement(group.master);
  if (!element) return [];
  const moved = isHere
    ? attributeSplice(sheet.text, element, 'ref', (ref) => shiftRanges(ref, insertion))
    : [];
  return master === group.formula ? moved : [...moved, textSplice(element, master)];
}

/** Splices for the formulas in a sheet's cells. */
function shiftCellFormulas(sheet: SheetXml, name: string, insertion: RowInsertion): Splice[] {
  const isHere = isSameSheet(name, insertion.sheet);
  const formulas = readSheetFormulas(sheet);
  const splices = formulas.groups.flatMap((group) => shiftGroup(sheet, name, group, insertion));
  if (!formulas.hasAny) return splices;
  for (const cell of sheet.cells.values()) {
    const element = formulaElement(cell);
    if (!element || formulas.groupOf.has(cell)) continue;
    const formula = textOf(sheet.text, element);
    const shifted = shiftFormula(formula, name, insertion);
    if (shifted !== formula) splices.push(textSplice(element, shifted));
    if (!isHere || attributeValue(sheet.text, element, 't') === null) continue;
    for (const attribute of ['ref', 'r1', 'r2']) {
      splices.push(...attributeSplice(sheet.text, element, attribute, (ref) => shiftRanges(ref, insertion)));
    }
  }
  return splices;
}

function shiftRowNumbers(sheet: SheetXml, insertion: RowInsertion): Splice[] {
  const splices: Splice[] = [];
  for (const row of sheet.rows) {
    if (row.row < insertion.before) continue;
    const moved = row.row + insertion.count;
    splices.push(...attributeSplice(sheet.text, row.element, 'r', () => String(moved)));
    for (const cell of row.cells) {
      splices.push(
        ...attributeSplice(sheet.text, cell.element, 'r', () => formatAddress(moved, cell.column)),
      );
    }
  }
  return splices;
}

function shiftElement(text: string, element: XmlElement, name: string, insertion: RowInsertion): Splice[] {
  const isHere = isSameSheet(name, insertion.sheet);
  const splices: Splice[] = [];
  for (const attribute of FORMULA_ATTRIBUTES[element.local] ?? []) {
    splices.push(
      ...attributeSplice(text, element, attribute, (value) => shiftFormula(value, name, insertion)),
    );
  }
  if (element.local === 'dataRef') {
    const source = attributesOf(text, element);
    const target = source.find((attribute) => attribute.name === 'sheet')?.value ?? name;
    if (isSameSheet(target, insertion.sheet) && !source.some((attribute) => attribute.name.endsWith(':id'))) {
      splices.push(...attributeSplice(text, element, 'ref', (ref) => shiftRanges(ref, insertion)));
    }
  }
  if (element.local === 'f' && element.children.length === 0) {
    const formula = textOf(text, element);
    const shifted = shiftFormula(formula, name, insertion);
    if (shifted !== formula) splices.push(textSplice(element, shifted));
  }
  if (!isHere) return splices;
  for (const attribute of RANGE_ATTRIBUTES[element.local] ?? []) {
    splices.push(...attributeSplice(text, element, attribute, (ref) => shiftRanges(ref, insertion)));
  }
  if (element.local === 'anchor') splices.push(...shiftAnchor(text, element, insertion));
  return splices;
}

function shiftBreaks(text: string, breaks: XmlElement, insertion: RowInsertion): Splice[] {
  // A break's id is the row above it: it stays with the row below.
  return breaks.children.flatMap((element) =>
    attributeSplice(text, element, 'id', (id) =>
      Number(id) + 1 >= insertion.before ? String(Number(id) + insertion.count) : id,
    ),
  );
}

/** Splices for everything of a worksheet part that follows when rows are inserted, on this sheet or on another. */
export function shiftSheet(sheet: SheetXml, name: string, insertion: RowInsertion): Splice[] {
  const isHere = isSameSheet(name, insertion.sheet);
  const splices = shiftCellFormulas(sheet, name, insertion);
  if (isHere) splices.push(...shiftRowNumbers(sheet, insertion));
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      if (child === sheet.data) continue;
      if (child.local === 'rowBreaks') {
        if (isHere) splices.push(...shiftBreaks(sheet.text, child, insertion));
      } else if (RANGED_ELEMENTS.has(child.local)) {
        splices.push(...shiftRangedElement(sheet.text, child, name, insertion));
      } else {
        splices.push(...shiftElement(sheet.text, child, name, insertion));
        visit(child);
      }
    }
  };
  visit(sheet.root);
  return splices;
}
