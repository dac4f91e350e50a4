import { formatAddress, isSameRange, type Range } from '../sheet/address';
import { firstFrom } from '../sheet/first-from';
import { areaAt, cellAt, cellKey, mergeAt, type Sheet } from '../sheet/sheet';
import { rememberedOf } from '../text/remembered-of';
import type { Slot } from './form';

/** One row of a grid: what stands in it, left to right. A merged cell belongs to its top row only. */
export interface GridRow {
  readonly row: number;
  readonly items: readonly Slot[];
}

/** A rectangle of a sheet seen as filled places in reading order. Rows without any are left out. */
export interface Grid {
  readonly sheet: Sheet;
  readonly window: Range;
  readonly rows: readonly GridRow[];
  readonly byRow: ReadonlyMap<number, readonly Slot[]>;
}

const NOTHING: readonly Slot[] = [];

/** The place at a row and column: the top left of its merge, with what stands there ('' and null when empty). */
export function slotAt(sheet: Sheet, row: number, column: number): Slot {
  let slots = slotsOfSheets.get(sheet);
  if (!slots) {
    slots = new Map();
    slotsOfSheets.set(sheet, slots);
  }
  const key = cellKey(row, column);
  const known = slots.get(key);
  if (known) return known;
  const slot = makeSlot(sheet, row, column);
  slots.set(key, slot);
  return slot;
}

/** Several passes ask for the same places. */
const slotsOfSheets = new WeakMap<Sheet, Map<number, Slot>>();

function makeSlot(sheet: Sheet, row: number, column: number): Slot {
  const area = areaAt(sheet, row, column);
  if (area.top !== row || area.left !== column) return slotAt(sheet, area.top, area.left);
  const cell = cellAt(sheet, row, column);
  return {
    cell: formatAddress(row, column),
    row,
    column,
    area,
    text: cell?.text ?? '',
    value: cell?.value ?? null,
    formula: cell?.formula ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}

/** Nothing but white space. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The filled places of a sheet; null for a sheet that holds nothing. */
export const gridOf: (sheet: Sheet) => Grid | null = rememberedOf((sheet) => {
  if (!sheet.usedRange) return null;
  const rows: { row: number; items: Slot[] }[] = [];
  for (const cell of sheet.cells.values()) {
    if (isBlank(cell.text)) continue;
    const merge = mergeAt(sheet, cell.row, cell.column);
    if (merge && (merge.top !== cell.row || merge.left !== cell.column)) continue;
    const slot = slotAt(sheet, cell.row, cell.column);
    const last = rows.at(-1);
    if (last && last.row === cell.row) last.items.push(slot);
    else rows.push({ row: cell.row, items: [slot] });
  }
  return makeGrid(sheet, sheet.usedRange, rows);
});

function makeGrid(sheet: Sheet, window: Range, rows: readonly GridRow[]): Grid {
  return { sheet, window, rows, byRow: new Map(rows.map((row) => [row.row, row.items])) };
}

const rowOf = ({ row }: GridRow): number => row;

/** The filled rows from one row number to another, both included, in order. */
export function* rowsBetween(grid: Grid, from: number, to: number): Generator<GridRow> {
  for (let at = firstFrom(grid.rows, from, rowOf); at < grid.rows.length; at++) {
    const row = grid.rows[at];
    if (!row || row.row > to) return;
    yield row;
  }
}

/** The filled rows above a row number, nearest first. */
export function* rowsAbove(grid: Grid, below: number): Generator<GridRow> {
  for (let at = firstFrom(grid.rows, below, rowOf) - 1; at >= 0; at--) {
    const row = grid.rows[at];
    if (row) yield row;
  }
}

/** The part of a grid inside a rectangle: the grid itself, with what is remembered of it, when that is all of it. */
export function cropGrid(grid: Grid, window: Range): Grid {
  if (isSameRange(window, grid.window)) return grid;
  const rows: GridRow[] = [];
  for (const { row, items } of rowsBetween(grid, window.top, window.bottom)) {
    const inside = itemsInside(items, window);
    if (inside.length > 0) rows.push({ row, items: inside });
  }
  return makeGrid(grid.sheet, window, rows);
}

/** A row that lies inside as a whole is kept as it is, with what is remembered of it. */
function itemsInside(items: readonly Slot[], { left, right }: Range): readonly Slot[] {
  const first = items[0];
  const last = items.at(-1);
  if (first && last && first.column >= left && last.column <= right) return items;
  return items.slice(indexFromColumn(items, left), indexFromColumn(items, right + 1));
}

/** Index of the first of what stands in a row, left to right, at or after a column; their count when there is none. */
export function indexFromColumn(items: readonly { readonly column: number }[], column: number): number {
  return firstFrom(items, column, columnOf);
}

const columnOf = (item: { readonly column: number }): number => item.column;

/** What stands in a row (its own cells, not merges from above). */
export function itemsOf(grid: Grid, row: number): readonly Slot[] {
  return grid.byRow.get(row) ?? NOTHING;
}

/** The rectangle round a grid's filled places, merges included; null when there are none. */
export function boundsOf(grid: Grid): Range | null {
  let bounds: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const { items } of grid.rows) {
    for (const { area } of items) {
      if (!bounds) bounds = { ...area };
      bounds.top = Math.min(bounds.top, area.top);
      bounds.left = Math.min(bounds.left, area.left);
      bounds.bottom = Math.max(bounds.bottom, area.bottom);
      bounds.right = Math.max(bounds.right, area.right);
    }
  }
  return bounds;
}

/** The place right of a slot in one of its rows, inside the grid; null at the right edge. */
export function rightOf(grid: Grid, slot: Slot, row = slot.row): Slot | null {
  const column = slot.area.right + 1;
  return column <= grid.window.right ? slotAt(grid.sheet, row, column) : null;
}

/** The place under a slot, inside the grid; null at the lower edge. */
export function below(grid: Grid, slot: Slot): Slot | null {
  const row = slot.area.bottom + 1;
  return row <= grid.window.bottom ? slotAt(grid.sheet, row, slot.column) : null;
}

/** What stands at one place, as the key that claims it. */
export function placeKey(slot: Slot): number {
  return slot.row * 20_000 + slot.column;
}
