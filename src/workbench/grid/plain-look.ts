import type { Sheet, Workbook } from '../../core/sheet/sheet';
import {
  type BookLook,
  type CellLook,
  PLAIN_CELL,
  PLAIN_SHEET,
  type SheetLook,
  USUAL_DIGIT_WIDTH,
} from './look';

const THIN = { style: 'thin', color: '#A6A6A6' };
const NARROWEST = 72;
const WIDEST = 240;
/** Pixels that a Chinese character takes at eleven points, with some air. */
const CHARACTER = 15;

/** Wrapped, centred, with hairlines: a form is readable so even without its own formats. */
const FORM_CELL: CellLook = {
  ...PLAIN_CELL,
  wrap: true,
  vertical: 'center',
  edges: { top: THIN, right: THIN, bottom: THIN, left: THIN },
};

function sheetLook(sheet: Sheet): SheetLook {
  const cells = new Map<number, number>();
  const columnWidths = new Map<number, number>();
  const covered = new Set(sheet.merges.map((merge) => `${merge.top}/${merge.left}`));
  for (const [key, cell] of sheet.cells) {
    cells.set(key, 1);
    if (covered.has(`${cell.row}/${cell.column}`)) continue;
    const needed = Math.min(WIDEST, cell.text.length * CHARACTER);
    columnWidths.set(cell.column, Math.max(NARROWEST, columnWidths.get(cell.column) ?? 0, needed));
  }
  return { ...PLAIN_SHEET, cells, columnWidths };
}

/** A look for a workbook whose formats were not read (.xls): plain, with widths that fit the texts. */
export function plainLook(workbook: Workbook): BookLook {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheetLook(sheet)]));
  return { cells: [PLAIN_CELL, FORM_CELL], sheets, digitWidth: USUAL_DIGIT_WIDTH };
}
