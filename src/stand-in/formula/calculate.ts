import { parseRange, type Range, rangesOverlap } from '../../core/sheet/address';
import { type CellValue, cellKey, isCellError } from '../../core/sheet/sheet';
import type { Calculator, StandInDocument } from '../document/document';
import type { SheetState } from '../document/sheet-state';
import { evaluate } from './evaluate';
import { tokens } from './tokens';
import { ExcelError, type FormulaScope, UnknownFormula } from './values';

/** A part of the workbook whose content changed. */
export interface ChangedArea {
  readonly sheet: SheetState;
  readonly area: Range;
}

interface Reference {
  readonly sheet: string | null;
  readonly range: Range;
}

/** Formulas that feed each other are computed again until nothing changes; circles end here. */
const MOST_PASSES = 100;

const references = new Map<string, readonly Reference[]>();

function referencesOf(formula: string): readonly Reference[] {
  const known = references.get(formula);
  if (known) return known;
  let found: readonly Reference[] = [];
  try {
    found = tokens(formula).flatMap(({ kind, text, sheet }) => {
      const range = kind === 'cell' ? parseRange(text) : null;
      return range ? [{ sheet, range }] : [];
    });
  } catch (error) {
    if (!(error instanceof UnknownFormula)) throw error;
  }
  references.set(formula, found);
  return found;
}

function scopeOf(document: StandInDocument, own: SheetState): FormulaScope {
  return {
    read: (name, { top, left, bottom, right }) => {
      const sheet = name === null ? own : document.sheetBy(name);
      if (!sheet) throw new ExcelError('#REF!');
      const values: CellValue[] = [];
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++)
          values.push(document.cell(sheet, row, column).value);
      }
      return values;
    },
  };
}

/** The value of a formula; undefined when it uses something unknown here. */
function computed(document: StandInDocument, sheet: SheetState, formula: string): CellValue | undefined {
  try {
    // A formula that refers to a blank cell shows 0.
    return evaluate(formula, scopeOf(document, sheet)) ?? 0;
  } catch (error) {
    if (error instanceof ExcelError) return { error: error.message };
    if (error instanceof UnknownFormula) return undefined;
    throw error;
  }
}

function isSame(first: CellValue, second: CellValue): boolean {
  return isCellError(first) && isCellError(second) ? first.error === second.error : first === second;
}

/** Computes the formulas that stand in a changed area or read from one; formulas of the file that it does not know keep their value. */
export const calculate: Calculator = (document, given) => {
  let changed: readonly ChangedArea[] = given;
  const width = cellKey(1, 0);
  for (let pass = 0; pass < MOST_PASSES && changed.length > 0; pass++) {
    const next: ChangedArea[] = [];
    for (const sheet of document.sheets) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === null) continue;
        const row = Math.floor(key / width);
        const column = key % width;
        const own = { top: row, left: column, bottom: row, right: column };
        const isConcerned = changed.some(
          (part) =>
            (pass === 0 && part.sheet === sheet && rangesOverlap(part.area, own)) ||
            referencesOf(cell.formula ?? '').some(
              (reference) =>
                (reference.sheet === null ? sheet : document.sheetBy(reference.sheet)) === part.sheet &&
                rangesOverlap(reference.range, part.area),
            ),
        );
        if (!isConcerned) continue;
        const value = computed(document, sheet, cell.formula);
        if (value === undefined || isSame(value, cell.value)) continue;
        document.setComputed(sheet, row, column, value);
        next.push({ sheet, area: own });
      }
    }
    changed = next;
  }
};
