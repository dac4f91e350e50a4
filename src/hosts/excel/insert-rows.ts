import { columnLetters } from '../../core/sheet/address';
import type { InsertRowsEdit } from '../../core/sheet/edit';
import { contentFor } from './cell-write';

/**
 * Puts whole rows in and fills them; each cell takes the style of the cell that it names. Queues only, no sync.
 * Gives the addresses whose content changes.
 */
export function insertRows(sheet: Excel.Worksheet, edit: InsertRowsEdit): readonly string[] {
  const last = edit.before + edit.rows.length - 1;
  const whole = `${edit.before}:${last}`;
  const changed = [whole];
  sheet.getRange(whole).insert('Down');
  edit.rows.forEach((row, offset) => {
    const number = edit.before + offset;
    for (const cell of row.cells) {
      const address = `${columnLetters(cell.column)}${number}`;
      const range = sheet.getRange(address);
      // The content goes first: by it the rows are known again when a later step fails.
      if (cell.value !== null || cell.formula !== undefined) {
        range.formulas = [[contentFor(cell.value, cell.formula?.replace(/^=/, '') ?? null)]];
        changed.push(address);
      }
      if (cell.styleFrom !== undefined) range.copyFrom(movedBelow(cell.styleFrom, edit), 'Formats');
      if (row.wrap) range.format.wrapText = true;
    }
    for (const [from, to] of row.merges ?? []) {
      if (from < to)
        sheet.getRange(`${columnLetters(from)}${number}:${columnLetters(to)}${number}`).merge(false);
    }
    if (row.height !== undefined) sheet.getRange(`${number}:${number}`).format.rowHeight = row.height;
  });
  return changed;
}

/** Where a cell stands once the rows are in. */
function movedBelow(address: string, edit: InsertRowsEdit): string {
  const match = /^([A-Z]+)([0-9]+)$/.exec(address);
  const row = Number(match?.[2] ?? 0);
  return row >= edit.before ? `${match?.[1] ?? ''}${row + edit.rows.length}` : address;
}
