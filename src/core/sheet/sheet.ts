import { formatAddress, MAXIMUM_COLUMN, parseAddress, type Range, rangeContains } from './address';

/** What Excel shows for a failed formula: `#DIV/0!`, `#REF!`, `#N/A` … */
export interface CellError {
  readonly error: string;
}

/** The raw content: a number (dates are serial numbers), a text, a truth value, an error, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The formula without its `=`; null when the cell holds none. */
  readonly formula: string | null;
  /** As displayed with the cell's number format, line breaks kept; '' when empty. */
  readonly text: string;
  readonly numberFormat: string;
  /** True when the formula is an array or table formula, which nothing of ours may split. */
  readonly spilled?: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** One worksheet as read: only cells that hold something are there, whatever the sheet claims to span. */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The rectangle round the cells that hold something and the merges; null for an empty sheet. */
  readonly usedRange: Range | null;
  /** Cells that hold something, keyed by `cellKey`, in row order. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Worksheet protection is on: writing needs the user to lift it first. */
  readonly isProtected: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, as written: `Sheet1!$A$1:$B$2`. */
  readonly refersTo: string;
  /** The sheet that it is local to; null for the whole workbook. */
  readonly sheet: string | null;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

export function cellKey(row: number, column: number): number {
  return row * (MAXIMUM_COLUMN + 1) + column;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell that holds something at this place, or null. Merges are not followed: see `anchorCell`. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.cells.get(cellKey(row, column)) ?? null;
}

/** The cell at an address such as `C4`, or null. */
export function cellAtAddress(sheet: Sheet, address: string): Cell | null {
  const position = parseAddress(address);
  return position ? cellAt(sheet, position.row, position.column) : null;
}

const mergeIndexes = new WeakMap<Sheet, Map<number, Range[]>>();
/** Merges taller than this are kept in a list of their own, so that a full-height merge costs no memory. */
const TALL_MERGE_ROWS = 1_000;
const TALL_MERGES = -1;

function mergeIndex(sheet: Sheet): Map<number, Range[]> {
  const known = mergeIndexes.get(sheet);
  if (known) return known;
  const index = new Map<number, Range[]>();
  const add = (row: number, merge: Range) => {
    const merges = index.get(row);
    if (merges) merges.push(merge);
    else index.set(row, [merge]);
  };
  for (const merge of sheet.merges) {
    if (merge.bottom - merge.top >= TALL_MERGE_ROWS) add(TALL_MERGES, merge);
    else for (let row = merge.top; row <= merge.bottom; row++) add(row, merge);
  }
  mergeIndexes.set(sheet, index);
  return index;
}

/** The merged area over this place, or null. */
export function mergeAt(sheet: Sheet, row: number, column: number): Range | null {
  const index = mergeIndex(sheet);
  for (const merge of index.get(row) ?? []) if (rangeContains(merge, row, column)) return merge;
  for (const merge of index.get(TALL_MERGES) ?? []) if (rangeContains(merge, row, column)) return merge;
  return null;
}

/** The area that belongs to this place: its merge, or the single cell. */
export function areaAt(sheet: Sheet, row: number, column: number): Range {
  return mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The cell whose content is seen at this place: the top left of its merge, or the cell itself. */
export function anchorCell(sheet: Sheet, row: number, column: number): Cell | null {
  const area = areaAt(sheet, row, column);
  return cellAt(sheet, area.top, area.left);
}

/** The address under which the content at this place is reported: the top left of its merge. */
export function anchorAddress(sheet: Sheet, row: number, column: number): string {
  const area = areaAt(sheet, row, column);
  return formatAddress(area.top, area.left);
}

/** What a sheet is made from; the rest is derived. Cells may come in any order. */
export interface SheetParts {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly merges?: readonly Range[];
  readonly visibility?: SheetVisibility;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly isProtected?: boolean;
}

/** Builds a sheet: orders the cells, drops empty ones, computes the used range. */
export function createSheet(parts: SheetParts): Sheet {
  const held = parts.cells.filter((cell) => cell.value !== null || cell.formula !== null || cell.text !== '');
  const inOrder = held.every((cell, at) => {
    const before = held[at - 1];
    return !before || cellKey(before.row, before.column) < cellKey(cell.row, cell.column);
  });
  if (!inOrder) held.sort((a, b) => cellKey(a.row, a.column) - cellKey(b.row, b.column));
  const cells = new Map<number, Cell>();
  for (const cell of held) cells.set(cellKey(cell.row, cell.column), cell);
  const merges = parts.merges ?? [];
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  const include = (top: number, left: number, bottom: number, right: number) => {
    if (!used) used = { top, left, bottom, right };
    else {
      used.top = Math.min(used.top, top);
      used.left = Math.min(used.left, left);
      used.bottom = Math.max(used.bottom, bottom);
      used.right = Math.max(used.right, right);
    }
  };
  for (const cell of cells.values()) include(cell.row, cell.column, cell.row, cell.column);
  for (const merge of merges) {
    if (cells.has(cellKey(merge.top, merge.left))) include(merge.top, merge.left, merge.bottom, merge.right);
  }
  return {
    name: parts.name,
    visibility: parts.visibility ?? 'visible',
    usedRange: used,
    cells,
    merges,
    hiddenRows: parts.hiddenRows ?? new Set(),
    hiddenColumns: parts.hiddenColumns ?? new Set(),
    isProtected: parts.isProtected ?? false,
  };
}
