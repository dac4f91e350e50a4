import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  InterceptorEffectEnum,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import { DocSelectionRenderService } from '@univerjs/docs-ui';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Range } from '../../core/sheet/address';
import { CalculationWatch } from './calculation-watch';
import { readTypingAsExcel } from './cell-typing';
import { showDatesOf1904 } from './date-system';
import type { Grid, GridBook, GridCell, GridListener, GridOverlay, GridSheet, ShownCell } from './grid';
import type { CellLook, CellNote } from './look';
import { drawNoteCorners, Notes } from './notes';
import { Overlays } from './overlays';
import { canvasMeasure } from './row-heights';
import { toUniverRange, univerBook } from './univer-book';
import { conditionalFormatResource, drawConditionalFormats } from './univer-conditional-formats';
import { watchPointer } from './univer-pointer';
import { placeInPage, readShownCells } from './univer-read';
import { UniverSession } from './univer-session';
import {
  copyLook,
  writeCells,
  writeColumnWidths,
  writeLooks,
  writeMerges,
  writeRowHeights,
} from './univer-write';
import { UserActions } from './user-actions';
import { UserSizes } from './user-sizes';

const SILENT: GridListener = {
  edited: () => {},
  resized: () => {},
  computed: () => {},
  selected: () => {},
  activated: () => {},
  editing: () => {},
  refused: () => {},
  scrolled: () => {},
  pointedAt: () => {},
};

/** Rows that stay in sight above a cell to which the grid scrolls. */
const ROWS_ABOVE = 6;
/** Columns that stay in sight before it. */
const COLUMNS_BEFORE = 3;

type Place = { readonly row: number; readonly column: number };

class UniverGrid implements Grid {
  private readonly session: UniverSession;
  private readonly watch = new CalculationWatch();
  private readonly overlays = new Overlays();
  private readonly notes = new Notes();
  private readonly sizes = new UserSizes();
  private listener: GridListener = SILENT;
  private lockedSheets: ReadonlySet<string> = new Set();
  private lastUnit = 0;
  private isDate1904 = false;

  constructor(container: HTMLElement) {
    this.session = new UniverSession(container);
    new UserActions(this.session, {
      listener: () => this.listener,
      isLocked: (sheetId) => this.lockedSheets.has(sheetId),
      watch: this.watch,
      sizes: this.sizes,
    });
  }

  /** The engine's services for sheets are there once it has a workbook. */
  private drawOverlays(): void {
    this.session.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, place, next) => {
        const { subUnitId, row, col, workbook } = place;
        const styleOf = (style: unknown) => workbook.getStyles().get(style as string) ?? null;
        return next(this.overlays.over(subUnitId, row, col, cell ?? null, styleOf));
      },
    });
  }

  listen(listener: GridListener): void {
    this.listener = listener;
  }

  async open(book: GridBook): Promise<void> {
    const { session } = this;
    const before = session.unit;
    this.lastUnit++;
    this.isDate1904 = book.date1904;
    session.unit = `book-${this.lastUnit}`;
    session.own(() => {
      if (before !== '') session.api.disposeUnit(before);
      session.api.createWorkbook({
        ...univerBook(book, session.unit, canvasMeasure()),
        resources: [conditionalFormatResource(book)],
      });
      session.sheet(book.activeSheet)?.activate();
    });
    this.sizes.forget();
    this.notes.forget();
    for (const sheet of book.sheets) {
      this.sizes.remember(session.sheet(sheet.id));
      this.notes.set(sheet.id, sheet.look.notes);
    }
    if (before === '') {
      drawConditionalFormats(session, () => this.overlays.isLifted);
      this.drawOverlays();
      drawNoteCorners(session, this.notes);
      watchPointer(session, (place) => this.listener.pointedAt(place));
      readTypingAsExcel(session, () => this.isDate1904);
      showDatesOf1904(session, () => this.isDate1904);
    }
    // Before it is drawn there is nothing to zoom or to scroll.
    await session.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  writeCells(sheetId: string, cells: readonly GridCell[]): void {
    writeCells(this.session, sheetId, cells);
  }

  insertRows(sheetId: string, first: number, count: number): void {
    const insert = () => this.session.sheet(sheetId)?.insertRowsBefore(first - 1, count);
    this.session.own(() => this.overlays.lifted(insert));
    this.notes.moveRows(sheetId, first, count);
    this.rowsMoved(sheetId, first);
  }

  deleteRows(sheetId: string, first: number, count: number): void {
    this.session.own(() => this.session.sheet(sheetId)?.deleteRows(first - 1, count));
    this.notes.moveRows(sheetId, first, -count);
    this.rowsMoved(sheetId, first);
  }

  /** What the engine could take back refers to rows that have moved. */
  private rowsMoved(sheetId: string, first: number): void {
    this.watch.changed();
    this.sizes.rowsMoved(sheetId, first);
    this.session.injector.get(IUndoRedoService).clearUndoRedo(this.session.unit);
  }

  setMerges(sheetId: string, merges: readonly Range[]): void {
    writeMerges(this.session, sheetId, merges);
  }

  setRowHeights(sheetId: string, heights: ReadonlyMap<number, number>): void {
    writeRowHeights(this.session, sheetId, heights);
  }

  setColumnWidths(sheetId: string, widths: ReadonlyMap<number, number>): void {
    writeColumnWidths(this.session, sheetId, widths);
  }

  setLooks(sheetId: string, looks: readonly (Place & { readonly look: Partial<CellLook> })[]): void {
    writeLooks(this.session, sheetId, looks);
  }

  copyLook(sheetId: string, from: Place, to: Place): void {
    copyLook(this.session, sheetId, from, to);
  }

  setOverlays(sheetId: string, overlays: readonly GridOverlay[]): void {
    this.overlays.set(sheetId, overlays);
    this.session.redraw();
  }

  addSheet(sheet: GridSheet): void {
    const { session } = this;
    const book: GridBook = { sheets: [sheet], looks: [], activeSheet: sheet.id, date1904: this.isDate1904 };
    const data = univerBook(book, session.unit, canvasMeasure()).sheets?.[sheet.id];
    session.own(() => {
      session.workbook()?.insertSheet(sheet.name, { sheet: data ?? {} });
    });
  }

  removeSheet(sheetId: string): void {
    const { session } = this;
    const sheet = session.sheet(sheetId);
    if (sheet) session.own(() => session.workbook()?.deleteSheet(sheet));
  }

  activate(sheetId: string): void {
    const { session } = this;
    if (session.activeSheetId() !== sheetId) session.own(() => session.sheet(sheetId)?.activate());
  }

  select(sheetId: string, area: Range): void {
    this.activate(sheetId);
    const sheet = this.session.sheet(sheetId);
    this.session.own(() => {
      sheet?.getRange(toUniverRange(area)).activate();
      const shown = sheet?.getVisibleRange();
      if (!shown) return;
      const rowIsShown = area.top > shown.startRow && area.bottom <= shown.endRow;
      const columnIsShown = area.left > shown.startColumn && area.left <= shown.endColumn;
      if (rowIsShown && columnIsShown) return;
      const column = columnIsShown ? shown.startColumn : area.left - COLUMNS_BEFORE;
      sheet?.scrollToCell(Math.max(0, area.top - ROWS_ABOVE), Math.max(0, column));
    });
  }

  zoom(ratio: number): void {
    this.session.own(() => this.session.workbook()?.getActiveSheet()?.zoom(ratio));
  }

  placeOf(row: number, column: number): DOMRect | null {
    return placeInPage(this.session.render(), row, column);
  }

  shown(sheetId: string, area: Range): readonly ShownCell[] {
    return readShownCells(this.session.sheet(sheetId), area);
  }

  noteAt(sheetId: string, row: number, column: number): CellNote | null {
    return this.notes.at(sheetId, row, column);
  }

  async endEditing(): Promise<void> {
    await this.session.workbook()?.endEditingAsync(true);
  }

  undo(): void {
    void this.session.api.undo();
  }

  redo(): void {
    void this.session.api.redo();
  }

  focus(): void {
    const { injector, unit } = this.session;
    injector.get(IUniverInstanceService).focusUnit(unit);
    // The engine takes typing through a hidden editor.
    const editor = injector.get(IRenderManagerService).getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    editor?.with(DocSelectionRenderService).focus();
  }

  settled(): Promise<void> {
    return this.watch.settled();
  }

  setProtected(sheetIds: ReadonlySet<string>): void {
    this.lockedSheets = sheetIds;
  }
}

/** Makes the grid in an element of the page. */
export function createUniverGrid(container: HTMLElement): Grid {
  return new UniverGrid(container);
}
