import { ICommandService, type Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { startUniver } from './univer-start';

/** The running engine with the workbook that it shows, and whose change is going on. */
export class UniverSession {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly injector: Injector;
  /** The engine's name for the open workbook; empty before the first one. */
  unit = '';
  /** Set while the page itself changes the grid: such changes are nobody's edits. */
  isOwn = false;

  constructor(container: HTMLElement) {
    const { api, univer } = startUniver(container);
    this.api = api;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  workbook() {
    return this.api.getWorkbook(this.unit);
  }

  sheet(sheetId: string) {
    return this.workbook()?.getSheetBySheetId(sheetId) ?? null;
  }

  activeSheetId(): string {
    return this.workbook()?.getActiveSheet()?.getSheetId() ?? '';
  }

  /** Runs work whose changes are the page's own. */
  own(work: () => void): void {
    const outer = this.isOwn;
    this.isOwn = true;
    try {
      work();
    } finally {
      this.isOwn = outer;
    }
  }

  /** Changes a sheet by one of the engine's mutations, outside its undo stack. */
  change(mutation: string, sheetId: string, parameters: object): void {
    this.own(() => {
      this.commands.syncExecuteCommand(mutation, { unitId: this.unit, subUnitId: sheetId, ...parameters });
    });
  }

  render() {
    return this.injector.get(IRenderManagerService).getRenderById(this.unit);
  }

  redraw(): void {
    const render = this.render();
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeDirty();
  }
}
