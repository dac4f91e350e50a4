import { formatAddress, parseRange, type Range, rangeContains } from '../../../../core/sheet/address';
import type { CellPlace, SheetXml } from '../sheet-xml';
import { attributeValue, childOf, textOf, type XmlElement } from '../xml/elements';
import { translateFormula } from './shift';

/** Cells that share one formula, written once at the master and moved along for the rest. */
export interface SharedGroup {
  readonly index: string;
  readonly master: CellPlace;
  readonly formula: string;
  /** All cells of the group, the master first. */
  readonly members: readonly CellPlace[];
  /** Another group of the sheet bears the same index: only document order tells their cells apart. */
  readonly isAmbiguous: boolean;
}

export interface SheetFormulas {
  readonly groups: readonly SharedGroup[];
  readonly groupOf: ReadonlyMap<CellPlace, SharedGroup>;
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly Range[];
  readonly hasAny: boolean;
}

/** The formula element of a cell, or null. */
export function formulaElement(cell: CellPlace): XmlElement | null {
  return childOf(cell.element, 'f');
}

/** Finds the shared formulas, arrays and data tables of a sheet. */
export function readSheetFormulas(sheet: SheetXml): SheetFormulas {
  const groups: (SharedGroup & { members: CellPlace[]; isAmbiguous: boolean })[] = [];
  const current = new Map<string, (typeof groups)[number]>();
  const groupOf = new Map<CellPlace, SharedGroup>();
  const arrays: Range[] = [];
  let hasAny = false;
  for (const cell of sheet.cells.values()) {
    const element = formulaElement(cell);
    if (!element) continue;
    hasAny = true;
    const type = attributeValue(sheet.text, element, 't');
    const range = attributeValue(sheet.text, element, 'ref');
    if (type === 'array' || type === 'dataTable') {
      const area = parseRange(range ?? formatAddress(cell.row, cell.column));
      if (area) arrays.push(area);
    } else if (type === 'shared') {
      const index = attributeValue(sheet.text, element, 'si') ?? '';
      const known = current.get(index);
      const formula = textOf(sheet.text, element);
      if (known && range === null) {
        known.members.push(cell);
        groupOf.set(cell, known);
      } else if (formula !== '') {
        const group = { index, master: cell, formula, members: [cell], isAmbiguous: known !== undefined };
        if (known) known.isAmbiguous = true;
        groups.push(group);
        current.set(index, group);
        groupOf.set(cell, group);
      }
    }
  }
  return { groups, groupOf, arrays, hasAny };
}

/** The formula of a cell of a shared group, as it reads in that cell. */
export function memberFormula(group: SharedGroup, cell: CellPlace): string {
  return translateFormula(group.formula, cell.row - group.master.row, cell.column - group.master.column);
}

/** The formula of a cell without its `=`, or null. */
export function formulaOf(sheet: SheetXml, formulas: SheetFormulas, cell: CellPlace): string | null {
  const element = formulaElement(cell);
  if (!element) return null;
  const group = formulas.groupOf.get(cell);
  if (group) return memberFormula(group, cell);
  const text = textOf(sheet.text, element);
  return text === '' && attributeValue(sheet.text, element, 't') === 'shared' ? null : text;
}

/** The array formula or data table over a cell, or null. */
export function arrayOver(formulas: SheetFormulas, row: number, column: number): Range | null {
  return formulas.arrays.find((area) => rangeContains(area, row, column)) ?? null;
}
