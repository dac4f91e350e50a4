import { columnLetters } from '../../core/sheet/address';
import type { InsertRowsEdit } from '../../core/sheet/edit';
import { contentFor } from './cell-write';

/** Puts whole rows in and fills them; each cell takes the style of the cell that it names. Queues only, no sync. */
export function insertRows(sheet: Excel.Worksheet, edit: InsertRowsEdit): void {
  const last = edit.before + edit.rows.length - 1;
  sheet.getRange(`${edit.before}:${last}`).insert('Down');
  edit.rows.forEach((row, offset) => {
    const number = edit.before + offset;
    for (const cell of row.cells) {
      const range = sheet.getRange(`${columnLetters(cell.column)}${number}`);
      if (cell.styleFrom !== undefined) {
        range.copyFrom(movedBelow(cell.styleFrom, edit), 'Formats');
      }
      range.formulas = [[contentFor(cell.value, cell.formula ?? null)]];
    }
    for (const [from, to] of row.merges ?? []) {
      sheet.getRange(`${columnLetters(from)}${number}:${columnLetters(to)}${number}`).merge(false);
    }
    const whole = sheet.getRange(`${number}:${number}`);
    if (row.wrap) {
      for (const cell of row.cells)
        sheet.getRange(`${columnLetters(cell.column)}${number}`).format.wrapText = true;
    }
    if (row.height !== undefined) whole.format.rowHeight = row.height;
  });
}

/** Where a cell stands once the rows are in. */
function movedBelow(address: string, edit: InsertRowsEdit): string {
  const match = /^([A-Z]+)([0-9]+)$/.exec(address);
  const row = Number(match?.[2] ?? 0);
  return row >= edit.before ? `${match?.[1] ?? ''}${row + edit.rows.length}` : address;
}
