import { parseRange, type Range, rangeContains } from '../../../core/sheet/address';
import { translateFormula } from '../patch/formula/shift';

/** A cell while the rest of the sheet is still unread. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  formula: string | null;
  spilled: boolean;
}

/** Gathers what formulas say about other cells: shared ones to move along, areas of arrays and data tables. */
export interface SheetFormulas {
  /** Takes the `f` of a cell; gives its own formula, or null when it takes part in a shared one. */
  add(cell: FormulaCell, type: string | undefined, text: string, index: string, reference: string): void;
  /** Gives every cell of a shared formula its own and marks the cells of arrays, when the sheet has been read. */
  finish(cells: Iterable<FormulaCell>): void;
}

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export function createSheetFormulas(): SheetFormulas {
  const masters = new Map<string, Master>();
  const waiting: { readonly cell: FormulaCell; readonly index: string }[] = [];
  const arrays: Range[] = [];
  const expand = (cell: FormulaCell, master: Master | undefined) => {
    if (!master) return;
    cell.formula = translateFormula(master.formula, cell.row - master.row, cell.column - master.column);
  };
  return {
    add(cell, type, text, index, reference) {
      const formula = text.startsWith('=') ? text.slice(1) : text;
      cell.formula = formula;
      if (type === 'shared') {
        const known = masters.get(index);
        // A master repeats the range; an index may be used again further down the sheet.
        if (formula !== '' && (reference !== '' || !known)) {
          masters.set(index, { row: cell.row, column: cell.column, formula });
        } else if (known) expand(cell, known);
        else waiting.push({ cell, index });
      } else if (type === 'array' || type === 'dataTable') {
        cell.spilled = true;
        const area = parseRange(reference);
        if (area && (area.top !== area.bottom || area.left !== area.right)) arrays.push(area);
      }
    },
    finish(cells) {
      for (const { cell, index } of waiting) expand(cell, masters.get(index));
      if (arrays.length === 0) return;
      for (const cell of cells) {
        if (!cell.spilled) cell.spilled = arrays.some((area) => rangeContains(area, cell.row, cell.column));
      }
    },
  };
}
