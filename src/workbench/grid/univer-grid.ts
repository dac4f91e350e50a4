import {
  CustomCommandExecutionError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  InterceptorEffectEnum,
  type IRange,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { DocSelectionRenderService } from '@univerjs/docs-ui';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  AddWorksheetMergeMutation,
  INTERCEPTOR_POINT,
  type ISetRangeValuesMutationParams,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetRowHeightMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Range } from '../../core/sheet/address';
import { CalculationWatch } from './calculation-watch';
import type { Grid, GridBook, GridCell, GridListener, GridOverlay, GridSheet } from './grid';
import type { CellLook } from './look';
import { Overlays } from './overlays';
import { isRefused, isWriting } from './refused-commands';
import { canvasMeasure, PIXELS_PER_POINT } from './row-heights';
import { fromUniverRange, toUniverRange, univerBook, univerCell } from './univer-book';
import { placeInPage, readGridCells } from './univer-read';
import { startUniver } from './univer-start';
import { univerStyle } from './univer-style';

const SILENT: GridListener = {
  edited: () => {},
  computed: () => {},
  selected: () => {},
  activated: () => {},
  editing: () => {},
  refused: () => {},
  scrolled: () => {},
};

/** Rows that stay in sight above a cell to which the grid scrolls. */
const ROWS_ABOVE = 6;

/** The engine forgets to take a command off its stack when it is stopped. */
interface CommandStack {
  readonly _commandExecutionStack?: { pop(): unknown };
}

type Params = Partial<ISetRangeValuesMutationParams> & {
  readonly visible?: boolean;
  readonly functionsExecutedState?: unknown;
};
type Options = IExecutionOptions & { readonly applyFormulaCalculationResult?: boolean };

class UniverGrid implements Grid {
  private readonly api: FUniver;
  private readonly commands: ICommandService;
  private readonly injector: Injector;
  private readonly watch = new CalculationWatch();
  private readonly overlays = new Overlays();
  private listener: GridListener = SILENT;
  private lockedSheets: ReadonlySet<string> = new Set();
  private unit = '';
  private lastUnit = 0;
  /** Set while this class changes the grid: such changes are nobody's edits. */
  private isOwn = false;

  constructor(container: HTMLElement) {
    const { api, univer } = startUniver(container);
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.beforeCommandExecuted((command) => this.before(command.id, command.params as Params));
    this.commands.onCommandExecuted((command, options) =>
      this.after(command.id, (command.params ?? {}) as Params, (options ?? {}) as Options),
    );
  }

  /** The engine's services for sheets are there once it has a workbook. */
  private drawOverlays(): void {
    this.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
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
    const before = this.unit;
    this.lastUnit++;
    this.unit = `book-${this.lastUnit}`;
    this.own(() => {
      if (before !== '') this.api.disposeUnit(before);
      this.api.createWorkbook(univerBook(book, this.unit, canvasMeasure()));
      this.sheet(book.activeSheet)?.activate();
    });
    if (before === '') this.drawOverlays();
    // Before it is drawn there is nothing to zoom or to scroll.
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  private workbook() {
    return this.api.getWorkbook(this.unit);
  }

  private sheet(sheetId: string) {
    return this.workbook()?.getSheetBySheetId(sheetId) ?? null;
  }

  private own(work: () => void): void {
    const outer = this.isOwn;
    this.isOwn = true;
    try {
      work();
    } finally {
      this.isOwn = outer;
    }
  }

  private before(command: string, params: Params): void {
    if (this.isOwn || this.unit === '') return;
    const isLocked = this.lockedSheets.has(this.activeSheetId());
    const startsEditing = command === 'sheet.operation.set-cell-edit-visible' && params.visible === true;
    if (isRefused(command) || (isLocked && (isWriting(command) || startsEditing))) {
      this.listener.refused();
      (this.commands as unknown as CommandStack)._commandExecutionStack?.pop();
      throw new CustomCommandExecutionError(command);
    }
  }

  private after(command: string, params: Params, options: Options): void {
    switch (command) {
      case SetRangeValuesMutation.id:
        this.cellsSet(params, options);
        return;
      case SetFormulaCalculationStartMutation.id:
        this.watch.started();
        return;
      case SetFormulaCalculationNotificationMutation.id:
        // The results are applied in the same turn.
        if (params.functionsExecutedState !== undefined) setTimeout(() => this.watch.finished(), 0);
        return;
      case 'sheet.operation.set-selections': {
        const range = this.workbook()?.getActiveRange()?.getRange();
        if (!this.isOwn && range) this.listener.selected(this.activeSheetId(), fromUniverRange(range));
        return;
      }
      case 'sheet.operation.set-scroll':
        this.listener.scrolled();
        return;
      case 'sheet.operation.set-worksheet-active':
        if (!this.isOwn) this.listener.activated(this.activeSheetId());
        return;
      case 'sheet.operation.set-cell-edit-visible':
        this.listener.editing(params.visible === true);
        return;
    }
  }

  private activeSheetId(): string {
    return this.workbook()?.getActiveSheet()?.getSheetId() ?? '';
  }

  private cellsSet(params: Params, options: Options): void {
    const { subUnitId, cellValue } = params;
    if (params.unitId !== this.unit || !subUnitId || !cellValue) return;
    if (options.applyFormulaCalculationResult) {
      this.listener.computed(subUnitId, readGridCells(this.sheet(subUnitId), cellValue));
      return;
    }
    if (options.onlyLocal || options.fromFormula) return;
    this.watch.changed();
    if (!this.isOwn) this.listener.edited(subUnitId, readGridCells(this.sheet(subUnitId), cellValue));
  }

  writeCells(sheetId: string, cells: readonly GridCell[]): void {
    const sheet = this.sheet(sheetId);
    if (!sheet || cells.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const cell of cells) {
      const known = sheet.getRange(cell.row - 1, cell.column - 1).getCellStyleData() ?? {};
      const n = cell.numberFormat === 'General' ? null : { pattern: cell.numberFormat };
      const data: ICellData = { ...univerCell(cell), s: { ...known, n } };
      cellValue[cell.row - 1] = { ...cellValue[cell.row - 1], [cell.column - 1]: data };
    }
    this.setValues(sheetId, cellValue);
  }

  private setValues(sheetId: string, cellValue: Record<number, Record<number, ICellData>>): void {
    this.own(() => {
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: this.unit,
        subUnitId: sheetId,
        cellValue,
      });
    });
    this.redraw();
  }

  insertRows(sheetId: string, first: number, count: number): void {
    this.own(() => this.sheet(sheetId)?.insertRowsBefore(first - 1, count));
    this.forgetUndo();
  }

  deleteRows(sheetId: string, first: number, count: number): void {
    this.own(() => this.sheet(sheetId)?.deleteRows(first - 1, count));
    this.forgetUndo();
  }

  /** What the engine could take back refers to rows that have moved. */
  private forgetUndo(): void {
    this.watch.changed();
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unit);
  }

  setMerges(sheetId: string, merges: readonly Range[]): void {
    const sheet = this.sheet(sheetId);
    if (!sheet) return;
    const before = sheet.getSheet().getConfig().mergeData;
    const change = (id: string, ranges: readonly IRange[]) => {
      if (ranges.length > 0) {
        this.commands.syncExecuteCommand(id, { unitId: this.unit, subUnitId: sheetId, ranges });
      }
    };
    this.own(() => {
      change(RemoveWorksheetMergeMutation.id, [...before]);
      change(
        AddWorksheetMergeMutation.id,
        merges.map((merge) => toUniverRange(merge)),
      );
    });
    this.redraw();
  }

  setRowHeight(sheetId: string, row: number, height: number): void {
    this.own(() => {
      this.commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, {
        unitId: this.unit,
        subUnitId: sheetId,
        ranges: [{ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 }],
        rowHeight: height * PIXELS_PER_POINT,
      });
    });
    this.redraw();
  }

  setLooks(
    sheetId: string,
    looks: readonly { readonly row: number; readonly column: number; readonly look: Partial<CellLook> }[],
  ): void {
    const sheet = this.sheet(sheetId);
    if (!sheet || looks.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, look } of looks) {
      const known = sheet.getRange(row - 1, column - 1).getCellStyleData() ?? {};
      const data: ICellData = { s: { ...known, ...univerStyle(look) } };
      cellValue[row - 1] = { ...cellValue[row - 1], [column - 1]: data };
    }
    this.setValues(sheetId, cellValue);
  }

  copyLook(
    sheetId: string,
    from: { readonly row: number; readonly column: number },
    to: { readonly row: number; readonly column: number },
  ): void {
    const style = this.sheet(sheetId)
      ?.getRange(from.row - 1, from.column - 1)
      .getCellStyleData();
    if (style) this.setValues(sheetId, { [to.row - 1]: { [to.column - 1]: { s: style } } });
  }

  setOverlays(sheetId: string, overlays: readonly GridOverlay[]): void {
    this.overlays.set(sheetId, overlays);
    this.redraw();
  }

  private redraw(): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.unit);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }

  addSheet(sheet: GridSheet): void {
    const book: GridBook = { sheets: [sheet], looks: [], activeSheet: sheet.id, date1904: false };
    const data = univerBook(book, this.unit, canvasMeasure()).sheets?.[sheet.id];
    this.own(() => {
      this.workbook()?.insertSheet(sheet.name, { sheet: data ?? {} });
    });
  }

  removeSheet(sheetId: string): void {
    const sheet = this.sheet(sheetId);
    if (sheet) this.own(() => this.workbook()?.deleteSheet(sheet));
  }

  activate(sheetId: string): void {
    if (this.activeSheetId() !== sheetId) this.own(() => this.sheet(sheetId)?.activate());
  }

  select(sheetId: string, area: Range): void {
    this.activate(sheetId);
    const sheet = this.sheet(sheetId);
    this.own(() => {
      sheet?.getRange(toUniverRange(area)).activate();
      const shown = sheet?.getVisibleRange();
      const isShown =
        shown &&
        area.top > shown.startRow &&
        area.bottom <= shown.endRow &&
        area.left > shown.startColumn &&
        area.left <= shown.endColumn;
      if (!isShown) sheet?.scrollToCell(Math.max(0, area.top - ROWS_ABOVE), 0);
    });
  }

  zoom(ratio: number): void {
    this.own(() => this.workbook()?.getActiveSheet()?.zoom(ratio));
  }

  placeOf(row: number, column: number): DOMRect | null {
    return placeInPage(this.injector.get(IRenderManagerService).getRenderById(this.unit), row, column);
  }

  async endEditing(): Promise<void> {
    await this.workbook()?.endEditingAsync(true);
  }

  undo(): void {
    void this.api.undo();
  }

  redo(): void {
    void this.api.redo();
  }

  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.unit);
    // The engine takes typing through a hidden editor.
    const editor = this.injector.get(IRenderManagerService).getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
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
