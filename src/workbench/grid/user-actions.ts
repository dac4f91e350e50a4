import {
  CustomCommandExecutionError,
  type ICommandInfo,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { CalculationWatch } from './calculation-watch';
import type { GridListener } from './grid';
import { keepOnlyContent, type MutationParameters } from './only-content';
import { fromUniverRange } from './univer-book';
import { readGridCells } from './univer-read';
import type { UniverSession } from './univer-session';
import { kindOfCommand } from './user-commands';
import type { UserSizes } from './user-sizes';

/** The engine forgets to take a command off its stack when it is stopped. */
interface CommandStack {
  readonly _commandExecutionStack?: { pop(): unknown };
}

type Parameters = MutationParameters & {
  readonly unitId?: string;
  readonly visible?: boolean;
  readonly functionsExecutedState?: unknown;
};
type Options = IExecutionOptions & { readonly applyFormulaCalculationResult?: boolean };

/** What the listener hears of the grid's news. */
export interface Surroundings {
  readonly listener: () => GridListener;
  readonly isLocked: (sheetId: string) => boolean;
  readonly watch: CalculationWatch;
  readonly sizes: UserSizes;
}

const NOTHING: Parameters = {};

/** Follows the engine's commands: refuses what the file would not keep, and tells of the rest. */
export class UserActions {
  constructor(
    private readonly session: UniverSession,
    private readonly around: Surroundings,
  ) {
    const { commands } = session;
    commands.beforeCommandExecuted((command) => this.before(command));
    commands.onCommandExecuted((command, options) => this.after(command, (options ?? {}) as Options));
  }

  private before({ id, params }: Readonly<ICommandInfo>): void {
    const { session } = this;
    if (session.isOwn || session.unit === '') return;
    const parameters = (params ?? NOTHING) as Parameters;
    const kind = kindOfCommand(id);
    const startsEditing = id === 'sheet.operation.set-cell-edit-visible' && parameters.visible === true;
    const isWriting = kind === 'content' || kind === 'size' || startsEditing;
    if (kind === 'refused' || (isWriting && this.around.isLocked(session.activeSheetId()))) {
      this.around.listener().refused();
      (session.commands as unknown as CommandStack)._commandExecutionStack?.pop();
      throw new CustomCommandExecutionError(id);
    }
    if (parameters.unitId === session.unit)
      keepOnlyContent(id, parameters, (sheetId) => session.sheet(sheetId));
  }

  private after({ id, params }: Readonly<ICommandInfo>, options: Options): void {
    const { session } = this;
    const { watch } = this.around;
    const listener = this.around.listener();
    const parameters = (params ?? NOTHING) as Parameters;
    switch (id) {
      case 'sheet.mutation.set-range-values':
        this.cellsSet(parameters, options);
        return;
      case 'sheet.mutation.move-range':
        this.edited(parameters.from?.subUnitId, parameters.from?.value);
        this.edited(parameters.to?.subUnitId, parameters.to?.value);
        return;
      case 'sheet.mutation.set-worksheet-col-width':
      case 'sheet.mutation.set-worksheet-row-height':
      case 'sheet.mutation.set-worksheet-row-is-auto-height':
        this.resized(id, parameters);
        return;
      case SetFormulaCalculationStartMutation.id:
        watch.started();
        return;
      case SetFormulaCalculationNotificationMutation.id:
        // The results are applied in the same turn.
        if (parameters.functionsExecutedState !== undefined) setTimeout(() => watch.finished(), 0);
        return;
      case 'sheet.operation.set-selections': {
        const range = session.workbook()?.getActiveRange()?.getRange();
        if (!session.isOwn && range) listener.selected(session.activeSheetId(), fromUniverRange(range));
        return;
      }
      case 'sheet.operation.set-scroll':
        listener.scrolled();
        return;
      case 'sheet.operation.set-worksheet-active':
        if (!session.isOwn) listener.activated(session.activeSheetId());
        return;
      case 'sheet.operation.set-cell-edit-visible':
        listener.editing(parameters.visible === true);
        return;
    }
  }

  private cellsSet({ unitId, subUnitId, cellValue }: Parameters, options: Options): void {
    if (unitId !== this.session.unit || !subUnitId || !cellValue) return;
    if (options.applyFormulaCalculationResult) {
      const cells = readGridCells(this.session.sheet(subUnitId), cellValue);
      this.around.listener().computed(subUnitId, cells);
    } else if (!options.onlyLocal && !options.fromFormula) this.edited(subUnitId, cellValue);
  }

  private edited(sheetId: string | undefined, cells: IObjectMatrixPrimitiveType<unknown> | undefined): void {
    if (sheetId === undefined || cells === undefined) return;
    this.around.watch.changed();
    if (this.session.isOwn) return;
    this.around.listener().edited(sheetId, readGridCells(this.session.sheet(sheetId), cells));
  }

  private resized(mutation: string, { unitId, subUnitId, ranges }: Parameters): void {
    const sheet = this.session.sheet(subUnitId ?? '');
    if (this.session.isOwn || unitId !== this.session.unit || !subUnitId || !sheet) return;
    const { sizes } = this.around;
    const named: readonly IRange[] = ranges ?? [];
    const isColumns = mutation === 'sheet.mutation.set-worksheet-col-width';
    this.around.listener().resized(subUnitId, {
      rows: isColumns ? [] : sizes.rows(sheet, named),
      columns: isColumns ? sizes.columns(sheet, named) : [],
    });
  }
}
