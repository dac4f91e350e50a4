import { MAXIMUM_ROW, type Range } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import { shiftFormula } from '../../hosts/ooxml/patch/formula/shift';
import { HostError } from '../host-error';
import type { StandInDocument } from './document';
import type { SheetState } from './sheet-state';

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
  sheet.rows.insert(first, count);
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
  sheet.rows.remove(first, count);
  document.tell({ kind: 'rows', sheet, first, count, inserted: false, byAddIn });
}

function moveRows(document: StandInDocument, sheet: SheetState, first: number, by: number): void {
  moveKeys(sheet.cells, first, by);
  moveKeys(sheet.formats, first, by);
  for (const [key, format] of sheet.formats) {
    const { copiedFrom } = format;
    if (!copiedFrom) continue;
    const row = movedRow(copiedFrom.row, first, by);
    if (row !== null) sheet.formats.set(key, { ...format, copiedFrom: { ...copiedFrom, row } });
  }
  moveNumbers(sheet.rowHeights, first, by);
  moveNumbers(sheet.userSizes.rows, first, by);
  moveNumbers(sheet.rowFormats, first, by);
  const unlocked = [...sheet.unlocked].flatMap((key) => movedKey(key, first, by) ?? []);
  sheet.unlocked.clear();
  for (const key of unlocked) sheet.unlocked.add(key);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, first, by) ?? []);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => movedRow(row, first, by) ?? []));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = format.areas.flatMap((area) => movedArea(area, first, by) ?? []);
    return format.areas.length > 0;
  });
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

function movedKey(key: number, first: number, by: number): number | null {
  const width = cellKey(1, 0);
  const row = movedRow(Math.floor(key / width), first, by);
  return row === null ? null : cellKey(row, key % width);
}

function moveKeys<Value>(held: Map<number, Value>, first: number, by: number): void {
  const moved = [...held].flatMap(([key, value]): [number, Value][] => {
    const now = movedKey(key, first, by);
    return now === null ? [] : [[now, value]];
  });
  held.clear();
  for (const [key, value] of moved) held.set(key, value);
}

function moveNumbers<Value>(held: Map<number, Value>, first: number, by: number): void {
  const moved = [...held].flatMap(([row, value]): [number, Value][] => {
    const now = movedRow(row, first, by);
    return now === null ? [] : [[now, value]];
  });
  held.clear();
  for (const [row, value] of moved) held.set(row, value);
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
