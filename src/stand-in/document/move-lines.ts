import { MAXIMUM_COLUMN, MAXIMUM_ROW, type Range } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import { HostError } from '../host-error';
import type { StandInDocument } from './document';
import { type LineMove, movedArea, movedLine, movedStretch } from './line-move';
import { movedFormula } from './move-references';
import type { SheetState } from './sheet-state';

/** Inserts whole rows before `first`; everything from there on moves down. */
export function insertRows(
  document: StandInDocument,
  sheet: SheetState,
  first: number,
  count: number,
  byAddIn: boolean,
): void {
  move(document, sheet, { axis: 'row', first, by: count }, byAddIn);
}

/** Deletes whole rows; what was below moves up. */
export function deleteRows(
  document: StandInDocument,
  sheet: SheetState,
  first: number,
  count: number,
  byAddIn: boolean,
): void {
  move(document, sheet, { axis: 'row', first, by: -count }, byAddIn);
}

/** Inserts whole columns before `first`; everything from there on moves to the right. */
export function insertColumns(
  document: StandInDocument,
  sheet: SheetState,
  first: number,
  count: number,
  byAddIn: boolean,
): void {
  move(document, sheet, { axis: 'column', first, by: count }, byAddIn);
}

/** Deletes whole columns; what was to the right of them moves to the left. */
export function deleteColumns(
  document: StandInDocument,
  sheet: SheetState,
  first: number,
  count: number,
  byAddIn: boolean,
): void {
  move(document, sheet, { axis: 'column', first, by: -count }, byAddIn);
}

function move(document: StandInDocument, sheet: SheetState, lines: LineMove, byAddIn: boolean): void {
  const { axis, first, by } = lines;
  document.demandWritable(sheet, null);
  const used = document.usedRange(sheet);
  const end = axis === 'row' ? used?.bottom : used?.right;
  if (end !== undefined && end + by > (axis === 'row' ? MAXIMUM_ROW : MAXIMUM_COLUMN)) {
    throw new HostError(
      'InsertDeleteConflict',
      'The operation would push cells off the end of the worksheet.',
    );
  }
  moveContents(sheet, lines);
  for (const target of document.tracked) if (target.sheet === sheet) moveHeld(target, lines);
  for (const other of document.sheets) {
    for (const [key, cell] of other.cells) {
      if (cell.formula === null) continue;
      const formula = movedFormula(cell.formula, other.name, sheet.name, lines);
      if (formula !== cell.formula) other.cells.set(key, { ...cell, formula });
    }
  }
  const origins = axis === 'row' ? sheet.rows : sheet.columns;
  if (by > 0) origins.insert(first, by);
  else origins.remove(first, -by);
  document.tell({
    kind: axis === 'row' ? 'rows' : 'columns',
    sheet,
    first,
    count: Math.abs(by),
    inserted: by > 0,
    byAddIn,
  });
}

function moveContents(sheet: SheetState, lines: LineMove): void {
  const { axis } = lines;
  moveKeys(sheet.cells, lines);
  moveKeys(sheet.formats, lines);
  for (const [key, format] of sheet.formats) {
    const { copiedFrom } = format;
    const line = copiedFrom && movedLine(copiedFrom[axis], lines);
    if (copiedFrom && line)
      sheet.formats.set(key, { ...format, copiedFrom: { ...copiedFrom, [axis]: line } });
  }
  if (axis === 'row') {
    moveNumbers(sheet.rowHeights, lines);
    moveNumbers(sheet.userSizes.rows, lines);
    moveNumbers(sheet.rowFormats, lines);
    sheet.hiddenRows = movedSet(sheet.hiddenRows, lines);
  } else {
    moveNumbers(sheet.columnWidths, lines);
    moveNumbers(sheet.userSizes.columns, lines);
    sheet.columnFormats = sheet.columnFormats.flatMap(({ numberFormat, ...columns }) => {
      const moved = movedStretch(columns.first, columns.last, lines);
      return moved ? [{ first: moved[0], last: moved[1], numberFormat }] : [];
    });
    sheet.hiddenColumns = movedSet(sheet.hiddenColumns, lines);
  }
  const unlocked = [...sheet.unlocked].flatMap((key) => movedKey(key, lines) ?? []);
  sheet.unlocked.clear();
  for (const key of unlocked) sheet.unlocked.add(key);
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, lines) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    format.areas = format.areas.flatMap((area) => movedArea(area, lines) ?? []);
    return format.areas.length > 0;
  });
  sheet.validations = sheet.validations.filter((validation) => moveHeld(validation, lines));
}

function movedKey(key: number, lines: LineMove): number | null {
  const width = cellKey(1, 0);
  const row = Math.floor(key / width);
  const column = key % width;
  const line = movedLine(lines.axis === 'row' ? row : column, lines);
  if (line === null) return null;
  return lines.axis === 'row' ? cellKey(line, column) : cellKey(row, line);
}

function moveKeys<Value>(held: Map<number, Value>, lines: LineMove): void {
  refill(held, (key) => movedKey(key, lines));
}

function moveNumbers<Value>(held: Map<number, Value>, lines: LineMove): void {
  refill(held, (line) => movedLine(line, lines));
}

function refill<Value>(held: Map<number, Value>, keyNow: (key: number) => number | null): void {
  const moved = [...held].flatMap(([key, value]): [number, Value][] => {
    const now = keyNow(key);
    return now === null ? [] : [[now, value]];
  });
  held.clear();
  for (const [key, value] of moved) held.set(key, value);
}

function movedSet(held: ReadonlySet<number>, lines: LineMove): Set<number> {
  return new Set([...held].flatMap((line) => movedLine(line, lines) ?? []));
}

function moveHeld(held: { area: Range }, lines: LineMove): boolean {
  const area = movedArea(held.area, lines);
  if (!area) return false;
  held.area = area;
  return true;
}
