import { formatRange, type Range } from '../../core/sheet/address';
import { cellKey } from '../../core/sheet/sheet';
import type { DocumentEvent, StandInDocument } from '../../stand-in/document/document';
import { withMerges } from '../../stand-in/document/range-target';
import type { SheetState } from '../../stand-in/document/sheet-state';
import { HostError } from '../../stand-in/host-error';
import type { Grid, GridBook, GridCell, GridListener, GridSheet, GridSizes } from '../grid/grid';
import { type BookLook, PLAIN_SHEET } from '../grid/look';
import { computedValue, gridCell, isSameCell, typedFor } from './grid-values';
import { ShownSheet } from './shown-sheet';
import { keepSizes } from './user-sizes';

/** What the page round the grid wants to know. */
export interface SyncListener {
  /** The user changed a cell, or the add-in something that will be saved. */
  changed(): void;
  selected(): void;
  /** Another sheet is in front. */
  activated(): void;
  refused(reason: 'protected' | 'not-kept'): void;
  editing(isEditing: boolean): void;
  pointedAt(place: { readonly row: number; readonly column: number } | null): void;
}

/** Keeps the open workbook and the grid that shows it the same, whoever changes either. */
export class GridSync implements GridListener {
  private readonly shown = new Map<string, ShownSheet>();
  private readonly stale = new Set<SheetState>();
  /** Set while the grid's own news go to the workbook: they must not come back. */
  private isFromGrid = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly document: StandInDocument,
    private readonly grid: Grid,
    private readonly look: BookLook,
    private readonly listener: SyncListener,
  ) {
    this.stopListening = document.listen((event) => this.happened(event));
    grid.listen(this);
  }

  async open(): Promise<void> {
    const sheets = this.document.sheets.map((sheet) => this.show(sheet));
    const book: GridBook = {
      sheets,
      looks: this.look.cells,
      activeSheet: this.document.active.id,
      date1904: this.document.date1904,
    };
    await this.grid.open(book);
    this.updateProtection();
    for (const shown of this.shown.values()) shown.updateOverlays();
  }

  close(): void {
    this.stopListening();
  }

  private show(sheet: SheetState): GridSheet {
    const shown = new ShownSheet(sheet, this.grid);
    this.shown.set(sheet.id, shown);
    return {
      id: sheet.id,
      name: sheet.name,
      isHidden: sheet.visibility !== 'visible',
      cells: shown.known(),
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      look: this.look.sheets.get(sheet.name) ?? PLAIN_SHEET,
    };
  }

  private updateProtection(): void {
    const locked = this.document.sheets.filter((sheet) => sheet.isProtected && sheet.unlocked.size === 0);
    this.grid.setProtected(new Set(locked.map((sheet) => sheet.id)));
  }

  private happened(event: DocumentEvent): void {
    const { sheet } = event;
    if (event.kind === 'selection') {
      if (!this.isFromGrid) this.grid.select(sheet.id, event.area);
      this.listener.selected();
      return;
    }
    if (event.kind === 'sheet-activated') {
      if (!this.isFromGrid) this.grid.activate(sheet.id);
      this.listener.activated();
      return;
    }
    if (event.kind === 'rows') {
      const by = event.inserted ? event.count : -event.count;
      if (event.inserted) this.grid.insertRows(sheet.id, event.first, event.count);
      else this.grid.deleteRows(sheet.id, event.first, event.count);
      this.shown.get(sheet.id)?.moveRows(event.first, by);
    } else if (event.kind === 'sheet-added') this.grid.addSheet(this.show(sheet));
    else if (event.kind === 'sheet-deleted') {
      this.grid.removeSheet(sheet.id);
      this.shown.delete(sheet.id);
      this.stale.delete(sheet);
    }
    if (event.kind !== 'sheet-deleted') this.stale.add(sheet);
    this.listener.changed();
  }

  /** Draws what the add-in changed since the last time. */
  flush(): void {
    for (const sheet of this.stale) this.shown.get(sheet.id)?.update();
    if (this.stale.size > 0) this.updateProtection();
    this.stale.clear();
  }

  edited(sheetId: string, cells: readonly GridCell[]): void {
    const sheet = this.document.sheetBy(sheetId);
    if (!sheet) return;
    const changed = cells.filter((cell) => {
      this.shown.get(sheetId)?.know(cell);
      const key = cellKey(cell.row, cell.column);
      return !isSameCell(gridCell(key, this.document.cell(sheet, cell.row, cell.column)), cell);
    });
    const area = areaOf(changed);
    if (!area) return;
    this.fromGrid(() => {
      try {
        this.document.demandWritable(sheet, area);
        for (const cell of changed) this.keepNumberFormat(sheet, cell);
        this.document.write({ sheet, area }, valuesIn(area, changed), false);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        this.listener.refused('protected');
        this.stale.add(sheet);
      }
    });
    this.flush();
  }

  resized(sheetId: string, sizes: GridSizes): void {
    const sheet = this.document.sheetBy(sheetId);
    if (!sheet) return;
    keepSizes(sheet, sizes, this.look.digitWidth);
    this.listener.changed();
  }

  private keepNumberFormat(sheet: SheetState, cell: GridCell): void {
    const before = this.document.cell(sheet, cell.row, cell.column);
    if (before.numberFormat === cell.numberFormat) return;
    sheet.cells.set(cellKey(cell.row, cell.column), { ...before, numberFormat: cell.numberFormat });
  }

  computed(sheetId: string, cells: readonly GridCell[]): void {
    const sheet = this.document.sheetBy(sheetId);
    if (!sheet) return;
    for (const cell of cells) {
      const value = computedValue(cell.value);
      this.document.setComputed(sheet, cell.row, cell.column, value);
      const now = this.document.cell(sheet, cell.row, cell.column);
      this.shown.get(sheetId)?.know(gridCell(cellKey(cell.row, cell.column), now));
    }
  }

  selected(sheetId: string, area: Range): void {
    const sheet = this.document.sheetBy(sheetId);
    const { active, selection } = this.document;
    // The grid tells of the same selection when the mouse goes down and when it goes up.
    const whole = sheet ? withMerges(area, sheet.merges) : area;
    if (!sheet || (active === sheet && formatRange(selection) === formatRange(whole))) return;
    this.fromGrid(() => this.document.select(sheet, whole));
  }

  activated(sheetId: string): void {
    const sheet = this.document.sheetBy(sheetId);
    if (!sheet || this.document.active === sheet) return;
    this.fromGrid(() => {
      this.document.active = sheet;
      this.document.tell({ kind: 'sheet-activated', sheet });
    });
  }

  editing(isEditing: boolean): void {
    this.listener.editing(isEditing);
  }

  pointedAt(place: { readonly row: number; readonly column: number } | null): void {
    this.listener.pointedAt(place);
  }

  scrolled(): void {
    this.listener.selected();
  }

  refused(): void {
    this.listener.refused(this.document.active.isProtected ? 'protected' : 'not-kept');
  }

  private fromGrid(work: () => void): void {
    this.isFromGrid = true;
    try {
      work();
    } finally {
      this.isFromGrid = false;
    }
  }
}

function areaOf(cells: readonly GridCell[]): Range | null {
  if (cells.length === 0) return null;
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const smallest = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
  const largest = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));
  return { top: smallest(rows), left: smallest(columns), bottom: largest(rows), right: largest(columns) };
}

/** The cells as the rows of their area; a null leaves a cell alone. */
function valuesIn(area: Range, cells: readonly GridCell[]): unknown[][] {
  const rows: unknown[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<unknown>(area.right - area.left + 1).fill(null),
  );
  for (const cell of cells) {
    const row = rows[cell.row - area.top];
    if (row) row[cell.column - area.left] = typedFor(cell);
  }
  return rows;
}
