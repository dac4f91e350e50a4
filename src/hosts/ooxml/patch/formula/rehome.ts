import { formatRange, MAXIMUM_COLUMN, MAXIMUM_ROW, type Range } from '../../../../core/sheet/address';
import type { CellPlace, SheetXml } from '../sheet-xml';
import { attributeOf } from '../xml/elements';
import { escapeText } from '../xml/escape';
import type { Splice } from '../xml/splice';
import { formulaElement, memberFormula, type SharedGroup, type SheetFormulas } from './sheet-formulas';

/** Splice that gives a cell its formula as a plain one. */
export function plainFormulaSplice(sheet: SheetXml, cell: CellPlace, formula: string): Splice[] {
  const element = formulaElement(cell);
  if (!element) return [];
  // Only `ca` (always calculate) means something for a formula on its own.
  const always = attributeOf(sheet.text, element, 'ca');
  const kept = always ? ` ca="${always.value}"` : '';
  const text = `<${element.name}${kept}>${escapeText(formula)}</${element.name}>`;
  return [{ from: element.from, to: element.to, text }];
}

function boundsOf(cells: readonly CellPlace[]): Range {
  const bounds = { top: MAXIMUM_ROW, left: MAXIMUM_COLUMN, bottom: 1, right: 1 };
  for (const cell of cells) {
    bounds.top = Math.min(bounds.top, cell.row);
    bounds.left = Math.min(bounds.left, cell.column);
    bounds.bottom = Math.max(bounds.bottom, cell.row);
    bounds.right = Math.max(bounds.right, cell.column);
  }
  return bounds;
}

function rehome(sheet: SheetXml, group: SharedGroup, left: readonly CellPlace[]): Splice[] {
  const heir = left[0];
  const element = heir ? formulaElement(heir) : null;
  if (!heir || !element) return [];
  const bounds = boundsOf(left);
  const isCorner = heir.row === bounds.top && heir.column === bounds.left;
  if (left.length === 1 || !isCorner || group.isAmbiguous) {
    return left.flatMap((cell) => plainFormulaSplice(sheet, cell, memberFormula(group, cell)));
  }
  const attributes = `t="shared" ref="${formatRange(bounds)}" si="${group.index}"`;
  const formula = escapeText(memberFormula(group, heir));
  const text = `<${element.name} ${attributes}>${formula}</${element.name}>`;
  return [{ from: element.from, to: element.to, text }];
}

/**
 * Splices for shared formulas whose master is overwritten: the first cell left becomes the master, or all
 * cells left get formulas of their own when it cannot be (it is not the corner of what is left).
 */
export function rehomeSharedFormulas(
  sheet: SheetXml,
  formulas: SheetFormulas,
  overwritten: ReadonlySet<CellPlace>,
): Splice[] {
  return formulas.groups.flatMap((group) => {
    if (!overwritten.has(group.master)) return [];
    return rehome(
      sheet,
      group,
      group.members.filter((member) => !overwritten.has(member)),
    );
  });
}
