import { formatRange } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import type { FormatState, SheetState } from '../../stand-in/document/sheet-state';
import type { Grid, GridCell } from '../grid/grid';
import { gridCell, isSameCell, lookOfFormat, overlaysOf, placeOfKey } from './grid-values';
import { POINTS_PER_PIXEL } from './user-sizes';

/** What the grid shows of one sheet, so that only what differs is drawn again. */
export class ShownSheet {
  private cells = new Map<number, GridCell>();
  private merges = '';
  private overlays = '';
  private heights = new Map<number, number>();
  private widths = new Map<number, number>();
  private formats = new Map<number, FormatState>();

  constructor(
    private readonly sheet: SheetState,
    private readonly grid: Grid,
  ) {
    for (const [key, cell] of sheet.cells) this.cells.set(key, gridCell(key, cell));
    this.merges = this.mergesNow();
    this.heights = new Map(sheet.rowHeights);
    this.widths = new Map(sheet.columnWidths);
    this.formats = new Map(sheet.formats);
  }

  /** The cells as they are shown. */
  known(): readonly GridCell[] {
    return [...this.cells.values()];
  }

  private mergesNow(): string {
    return this.sheet.merges
      .map((merge) => formatRange(merge))
      .sort()
      .join(' ');
  }

  /** The grid shows this cell already. */
  know(cell: GridCell): void {
    this.cells.set(cellKey(cell.row, cell.column), cell);
  }

  /** The grid moved its rows: what was known of them moves along. */
  moveRows(first: number, by: number): void {
    const moved = new Map<number, GridCell>();
    for (const cell of this.cells.values()) {
      if (by < 0 && cell.row >= first && cell.row < first - by) continue;
      const row = cell.row >= first ? cell.row + by : cell.row;
      moved.set(cellKey(row, cell.column), { ...cell, row });
    }
    this.cells = moved;
    // The grid moved its merges too; they are compared with the sheet's as a whole.
    this.merges = '';
  }

  /** Draws what differs. */
  update(): void {
    this.updateMerges();
    this.updateFormats();
    this.updateCells();
    this.updateSizes();
    this.updateOverlays();
  }

  /** Draws the marks of the add-in, if they differ. */
  updateOverlays(): void {
    const overlays = overlaysOf(this.sheet);
    const key = JSON.stringify(overlays);
    if (key === this.overlays) return;
    this.overlays = key;
    this.grid.setOverlays(this.sheet.id, overlays);
  }

  private updateCells(): void {
    const changed: GridCell[] = [];
    for (const [key, held] of this.sheet.cells) {
      const cell = gridCell(key, held);
      if (isSameCell(this.cells.get(key), cell)) continue;
      changed.push(cell);
      this.cells.set(key, cell);
    }
    for (const [key, cell] of this.cells) {
      if (this.sheet.cells.has(key) || (cell.value === null && cell.formula === null)) continue;
      const empty = { ...placeOfKey(key), value: null, formula: null, numberFormat: cell.numberFormat };
      changed.push(empty);
      this.cells.set(key, empty);
    }
    this.grid.writeCells(this.sheet.id, changed);
  }

  private updateMerges(): void {
    const now = this.mergesNow();
    if (now === this.merges) return;
    this.merges = now;
    this.grid.setMerges(this.sheet.id, this.sheet.merges);
  }

  private updateFormats(): void {
    const looks = [];
    for (const [key, format] of this.sheet.formats) {
      if (this.formats.get(key) === format) continue;
      this.formats.set(key, format);
      const { copiedFrom } = format;
      if (copiedFrom) this.grid.copyLook(this.sheet.id, copiedFrom, placeOfKey(key));
      looks.push({ ...placeOfKey(key), look: lookOfFormat(format) });
    }
    this.grid.setLooks(this.sheet.id, looks);
  }

  private updateSizes(): void {
    const { rowHeights, columnWidths, id } = this.sheet;
    this.grid.setRowHeights(id, newIn(this.heights, rowHeights));
    const widths = [...newIn(this.widths, columnWidths)];
    this.grid.setColumnWidths(id, new Map(widths.map(([at, points]) => [at, points / POINTS_PER_PIXEL])));
  }
}

/** What differs from what is known; known from now on. */
function newIn(known: Map<number, number>, now: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const changed = [...now].filter(([at, size]) => known.get(at) !== size);
  for (const [at, size] of changed) known.set(at, size);
  return new Map(changed);
}
