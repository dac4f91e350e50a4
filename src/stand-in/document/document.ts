import { MAXIMUM_COLUMN, MAXIMUM_ROW, type Range, rangeContains } from '../../core/sheet/address';
import { displayText } from '../../core/sheet/number-format';
import { type CellValue, cellKey, isCellError, type Workbook } from '../../core/sheet/sheet';
import { HostError } from '../host-error';
import { LineOrigins } from './line-origins';
import { type RangeTarget, withMerges } from './range-target';
import type { CellState, SheetState } from './sheet-state';
import { readTyped } from './typed-value';

const GENERAL = 'General';

/** What happened to the open workbook, for the client's events and for a grid that shows it. */
export type DocumentEvent =
  | { readonly kind: 'cells'; readonly sheet: SheetState; readonly area: Range; readonly byAddIn: boolean }
  | {
      readonly kind: 'rows' | 'columns';
      readonly sheet: SheetState;
      readonly first: number;
      readonly count: number;
      readonly inserted: boolean;
      readonly byAddIn: boolean;
    }
  | { readonly kind: 'formats'; readonly sheet: SheetState; readonly area: Range }
  | { readonly kind: 'marks'; readonly sheet: SheetState }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-changed' | 'sheet-activated';
      readonly sheet: SheetState;
    }
  | { readonly kind: 'selection'; readonly sheet: SheetState; readonly area: Range };

/** Computes the formulas that depend on areas whose content changed. */
export type Calculator = (
  document: StandInDocument,
  changed: readonly { readonly sheet: SheetState; readonly area: Range }[],
) => void;

/** A workbook as open in the stand-in: what Excel would hold in memory. Knows cells, not performance sheets. */
export class StandInDocument {
  readonly sheets: SheetState[] = [];
  /** XML of the custom parts by id; those of the file are there too. */
  readonly customXmlParts = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  readonly date1904: boolean;
  active: SheetState;
  selection: Range = { top: 1, left: 1, bottom: 1, right: 1 };
  /** Ranges that the client holds on to; they follow their cells when rows or columns move. */
  readonly tracked = new Set<RangeTarget>();
  calculator: Calculator | null = null;
  /** Play an Excel that leaves rows out of a block write which a filter hides. */
  skipsHiddenRows = false;
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private lastId = 0;

  constructor(workbook: Workbook) {
    this.date1904 = workbook.date1904;
    for (const sheet of workbook.sheets) {
      const cells = new Map<number, CellState>();
      for (const [key, cell] of sheet.cells) {
        cells.set(key, {
          value: cell.value,
          formula: cell.formula,
          numberFormat: cell.numberFormat,
          isSpilled: cell.spilled === true,
        });
      }
      this.sheets.push({
        ...this.emptySheet(sheet.name, false),
        visibility: sheet.visibility,
        isProtected: sheet.isProtected,
        cells,
        merges: [...sheet.merges],
        hiddenRows: new Set(sheet.hiddenRows),
        hiddenColumns: new Set(sheet.hiddenColumns),
      });
    }
    const first = this.sheets.find((sheet) => sheet.visibility === 'visible') ?? this.sheets[0];
    this.active = first ?? this.emptySheet('Sheet1', true);
    if (!first) this.sheets.push(this.active);
  }

  listen(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Selects an area of a sheet, as Excel does: with the whole of every merge that it touches. */
  select(sheet: SheetState, area: Range): void {
    this.active = sheet;
    this.selection = withMerges(area, sheet.merges);
    this.tell({ kind: 'selection', sheet, area: this.selection });
  }

  nextId(): string {
    this.lastId++;
    return String(this.lastId);
  }

  private emptySheet(name: string, isNew: boolean): SheetState {
    return {
      id: `{00000000-0001-0000-${this.nextId().padStart(4, '0')}-000000000000}`,
      name,
      visibility: 'visible',
      isProtected: false,
      cells: new Map(),
      rowFormats: new Map(),
      columnFormats: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      conditionalFormats: [],
      validations: [],
      formats: new Map(),
      rowHeights: new Map(),
      columnWidths: new Map(),
      userSizes: { columns: new Map(), rows: new Map() },
      unlocked: new Set(),
      page: {
        orientation: 'Portrait',
        paperSize: 'A4',
        zoom: { scale: 100 },
        centerHorizontally: false,
        printArea: null,
        titleRows: null,
        margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      },
      rows: new LineOrigins(),
      columns: new LineOrigins(),
      isNew,
    };
  }

  sheetBy(nameOrId: string): SheetState | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
  }

  addSheet(name: string | null): SheetState {
    let chosen = name ?? '';
    for (let number = this.sheets.length + 1; chosen === ''; number++) {
      if (!this.sheetBy(`Sheet${number}`)) chosen = `Sheet${number}`;
    }
    if (this.sheetBy(chosen)) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
    }
    if (chosen.length > 31 || /[[\]:*?/\\]/.test(chosen)) {
      throw new HostError(
        'InvalidArgument',
        'The argument is invalid or missing or has an incorrect format.',
      );
    }
    const sheet = this.emptySheet(chosen, true);
    this.sheets.push(sheet);
    this.tell({ kind: 'sheet-added', sheet });
    return sheet;
  }

  deleteSheet(sheet: SheetState): void {
    if (this.sheets.filter((other) => other.visibility === 'visible').length < 2) {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0] ?? this.active;
    this.tell({ kind: 'sheet-deleted', sheet });
  }

  cell(sheet: SheetState, row: number, column: number): CellState {
    return (
      sheet.cells.get(cellKey(row, column)) ?? {
        value: null,
        formula: null,
        numberFormat: blankFormat(sheet, row, column),
        isSpilled: false,
      }
    );
  }

  text(sheet: SheetState, row: number, column: number): string {
    const { value, numberFormat } = this.cell(sheet, row, column);
    return displayText(value, numberFormat, this.date1904);
  }

  /** The rectangle round all cells with content; null for an empty sheet. */
  usedRange(sheet: SheetState): Range | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    const width = cellKey(1, 0);
    for (const [key, cell] of sheet.cells) {
      if (cell.value === null && cell.formula === null) continue;
      const row = Math.floor(key / width);
      const column = key % width;
      if (!used) used = { top: row, left: column, bottom: row, right: column };
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    }
    return used;
  }

  /** Refuses what Excel refuses on a protected sheet. */
  demandWritable(sheet: SheetState, area: Range | null): void {
    if (!sheet.isProtected) return;
    if (area) {
      let allUnlocked = true;
      for (let row = area.top; row <= area.bottom && allUnlocked; row++) {
        for (let column = area.left; column <= area.right && allUnlocked; column++) {
          allUnlocked = sheet.unlocked.has(cellKey(row, column));
        }
      }
      if (allUnlocked) return;
    }
    throw new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
  }

  /** Puts values into a range as typing would; a null leaves its cell alone. The shape must fit. */
  write(target: RangeTarget, given: unknown, byAddIn: boolean): void {
    const { sheet, area } = target;
    this.demandWritable(sheet, area);
    const rows = shapeOf(given, area);
    for (let row = area.top; row <= area.bottom; row++) {
      if (this.skipsHiddenRows && sheet.hiddenRows.has(row)) continue;
      for (let column = area.left; column <= area.right; column++) {
        const value = rows(row - area.top, column - area.left);
        if (value === null || value === undefined) continue;
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
          throw new HostError(
            'InvalidArgument',
            'The argument is invalid or missing or has an incorrect format.',
          );
        }
        this.put(sheet, row, column, value);
      }
    }
    this.calculator?.(this, [{ sheet, area }]);
    this.tell({ kind: 'cells', sheet, area, byAddIn });
  }

  private put(sheet: SheetState, row: number, column: number, given: string | number | boolean): void {
    const before = this.cell(sheet, row, column);
    if (before.isSpilled) throw new HostError('InvalidOperation', 'You cannot change part of an array.');
    const merge = sheet.merges.find((area) => rangeContains(area, row, column));
    // A cell under a merge takes no content: Excel drops it.
    if (merge && (merge.top !== row || merge.left !== column)) return;
    const typed = readTyped(given, before.numberFormat, this.date1904);
    sheet.cells.set(cellKey(row, column), {
      value: typed.value,
      formula: typed.formula,
      numberFormat:
        before.numberFormat === GENERAL && typed.numberFormat ? typed.numberFormat : before.numberFormat,
      isSpilled: false,
    });
  }

  writeNumberFormats(target: RangeTarget, given: unknown): void {
    const { sheet, area } = target;
    this.demandWritable(sheet, area);
    const rows = shapeOf(given, area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const numberFormat = rows(row - area.top, column - area.left);
        if (numberFormat === null || numberFormat === undefined) continue;
        const before = this.cell(sheet, row, column);
        sheet.cells.set(cellKey(row, column), { ...before, numberFormat: String(numberFormat) });
      }
    }
    this.tell({ kind: 'formats', sheet, area });
  }

  /** Computes every formula whose value can be known here. */
  calculateAll(): void {
    const area = { top: 1, left: 1, bottom: MAXIMUM_ROW, right: MAXIMUM_COLUMN };
    this.calculator?.(
      this,
      this.sheets.map((sheet) => ({ sheet, area })),
    );
  }

  /** The result of a formula, from whoever computes it. */
  setComputed(sheet: SheetState, row: number, column: number, value: CellValue): void {
    const cell = this.cell(sheet, row, column);
    if (cell.formula !== null) sheet.cells.set(cellKey(row, column), { ...cell, value });
  }

  clear(target: RangeTarget): void {
    const { sheet, area } = target;
    this.demandWritable(sheet, area);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const before = sheet.cells.get(cellKey(row, column));
        if (before) sheet.cells.set(cellKey(row, column), { ...before, value: null, formula: null });
      }
    }
    this.calculator?.(this, [{ sheet, area }]);
    this.tell({ kind: 'cells', sheet, area, byAddIn: true });
  }

  /** What a cell shows as a value over the wire: '' for nothing, `#DIV/0!` for an error. */
  wireValue(sheet: SheetState, row: number, column: number): string | number | boolean {
    const { value } = this.cell(sheet, row, column);
    if (value === null) return '';
    return isCellError(value) ? value.error : value;
  }

  wireFormula(sheet: SheetState, row: number, column: number): string | number | boolean {
    const { formula } = this.cell(sheet, row, column);
    return formula === null ? this.wireValue(sheet, row, column) : `=${formula}`;
  }
}

/** The number format that a blank cell takes from its row or column. */
function blankFormat({ rowFormats, columnFormats }: SheetState, row: number, column: number): string {
  const ofRow = rowFormats.get(row);
  if (ofRow !== undefined) return ofRow;
  return columnFormats.find(({ first, last }) => column >= first && column <= last)?.numberFormat ?? GENERAL;
}

/** A reader over a two-dimensional array of the range's shape, or one value for all its cells. */
function shapeOf(given: unknown, area: Range): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const fits =
    given.length === height && given.every((row: unknown) => Array.isArray(row) && row.length === width);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      'The number of rows or columns in the input array doesn’t match the size or dimensions of the range.',
    );
  }
  return (row, column) => (given as unknown[][])[row]?.[column];
}
