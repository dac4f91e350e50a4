import { MAXIMUM_ROW, type Range } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import { shiftFormula } from '../../hosts/ooxml/patch/formula/shift';
import { HostError } from '../host-error';
import type { StandInDocument } from './document';
import type { CellState, SheetState } from './sheet-state';

/** Inserts whole rows before `first`; everything from there on moves down. */
export function insertRows(
  document: StandInDocument,
  sheet: SheetState,
  first: number,
  count: number,
  byAddIn: boolean,
): void {
  document.demandWritable(sheet, null);
  const used = document.usedRange(sheet);
  if (used && used.bottom + count > MAXIMUM_ROW) {
    throw new HostError(
      'InsertDeleteConflict',
      'The operation would push cells off the end of the worksheet.',
    );
  }
  moveRows(document, sheet, first, count);
  document.rowOperations.push({ sheet, first, count, inserted: true });
  document.tell({ kind: 'rows', sheet, first, count, inserted: true, byAddIn });
}

/** Deletes whole rows; what was below moves up. */
export function deleteRows(
  document: StandInDocument,
  sheet: SheetState,
  first: number,
  count: number,
  byAddIn: boolean,
): void {
  document.demandWritable(sheet, null);
  moveRows(document, sheet, first, -count);
  document.rowOperations.push({ sheet, first, count, inserted: false });
  document.tell({ kind: 'rows', sheet, first, count, inserted: false, byAddIn });
}

function moveRows(document: StandInDocument, sheet: SheetState, first: number, by: number): void {
  const width = cellKey(1, 0);
  const moved = new Map<number, CellState>();
  for (const [key, cell] of sheet.cells) {
    const row = movedRow(Math.floor(key / width), first, by);
    if (row !== null) moved.set(cellKey(row, key % width), cell);
  }
  sheet.cells.clear();
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, first, by) ?? []);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => movedRow(row, first, by) ?? []));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => moveHeld(format, first, by));
  sheet.validations = sheet.validations.filter((validation) => moveHeld(validation, first, by));
  for (const target of document.tracked) if (target.sheet === sheet) moveHeld(target, first, by);
  for (const other of document.sheets) {
    for (const [key, cell] of other.cells) {
      if (cell.formula === null) continue;
      const before = by > 0 ? first : first - by;
      const formula = shiftFormula(cell.formula, other.name, { sheet: sheet.name, before, count: by });
      if (formula !== cell.formula) other.cells.set(key, { ...cell, formula });
    }
  }
}

/** Where a row stands afterwards; null when it was deleted. */
function movedRow(row: number, first: number, by: number): number | null {
  if (row < first) return row;
  if (by < 0 && row < first - by) return null;
  return row + by;
}

/** Where an area stands afterwards: it grows or shrinks when the rows are inside it; null when it is gone. */
function movedArea(area: Range, first: number, by: number): Range | null {
  if (by >= 0) {
    if (area.bottom < first) return area;
    return { ...area, top: area.top >= first ? area.top + by : area.top, bottom: area.bottom + by };
  }
  const last = first - by - 1;
  const top = area.top < first ? area.top : Math.max(first, area.top + by);
  const bottom = area.bottom < first ? area.bottom : area.bottom <= last ? first - 1 : area.bottom + by;
  return bottom < top ? null : { ...area, top, bottom };
}

function moveHeld(held: { area: Range }, first: number, by: number): boolean {
  const area = movedArea(held.area, first, by);
  if (!area) return false;
  held.area = area;
  return true;
}
