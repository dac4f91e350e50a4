import { parseRange } from '../../../../core/sheet/address';
import {
  isSameSheet,
  type RowInsertion,
  shiftedRow,
  shiftFormula,
  shiftRanges,
  translateFormula,
} from '../formula/shift';
import { attributeOf, attributesOf, childOf, descendants, textOf, type XmlElement } from '../xml/elements';
import { escapeAttribute, escapeText } from '../xml/escape';
import type { Splice } from '../xml/splice';

/** Elements whose formulas are written for the first cell of a range and move along for the others. */
export const RANGED_ELEMENTS: ReadonlySet<string> = new Set([
  'conditionalFormatting',
  'dataValidation',
  'sparkline',
  'ignoredError',
]);

const FORMULA_ELEMENTS: ReadonlySet<string> = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Replaces the whole text of an element. */
export function textSplice(element: XmlElement, text: string): Splice {
  return { from: element.openTo, to: element.closeFrom, text: escapeText(text) };
}

/**
 * A formula that stands for every cell of a range, after rows were inserted into the sheet of the range.
 * The first, middle and last row each say what the formula must become; two of them outvote one at the edge.
 */
export function shiftRangedFormula(
  formula: string,
  sheet: string,
  ranges: string,
  insertion: RowInsertion,
): string {
  const range = parseRange(ranges.trim().split(/\s+/)[0] ?? '');
  if (!range || !isSameSheet(sheet, insertion.sheet)) return shiftFormula(formula, sheet, insertion);
  const newTop = shiftedRow(range.top, insertion);
  const seenFrom = (row: number) => {
    const there = shiftFormula(translateFormula(formula, row - range.top, 0), sheet, insertion);
    return translateFormula(there, newTop - shiftedRow(row, insertion), 0);
  };
  const first = seenFrom(range.top);
  if (range.top === range.bottom) return first;
  const last = seenFrom(range.bottom);
  const middle = seenFrom(Math.floor((range.top + range.bottom) / 2));
  return middle === last ? middle : first;
}

/** Splices for one ranged element: its range when it lies on the sheet, and every formula in it. */
export function shiftRangedElement(
  text: string,
  element: XmlElement,
  sheet: string,
  insertion: RowInsertion,
): Splice[] {
  const splices: Splice[] = [];
  const attribute = attributeOf(text, element, 'sqref');
  const child = childOf(element, 'sqref');
  const ranges = attribute?.value ?? (child ? textOf(text, child) : '');
  if (isSameSheet(sheet, insertion.sheet)) {
    const shifted = shiftRanges(ranges, insertion);
    if (attribute && shifted !== ranges) {
      splices.push({ from: attribute.valueFrom, to: attribute.valueTo, text: shifted });
    } else if (child && shifted !== ranges) splices.push(textSplice(child, shifted));
  }
  for (const inner of descendants(element)) {
    if (FORMULA_ELEMENTS.has(inner.local) && inner.children.length === 0) {
      const formula = textOf(text, inner);
      const shifted = shiftRangedFormula(formula, sheet, ranges, insertion);
      if (shifted !== formula) splices.push(textSplice(inner, shifted));
    } else if (inner.local === 'cfvo') {
      for (const value of attributesOf(text, inner)) {
        if (value.name !== 'val') continue;
        const shifted = shiftFormula(value.value, sheet, insertion);
        if (shifted === value.value) continue;
        splices.push({ from: value.valueFrom, to: value.valueTo, text: escapeAttribute(shifted) });
      }
    }
  }
  return splices;
}
