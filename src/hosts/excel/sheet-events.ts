import type { CellSelection, HostResult, SheetChange, Unsubscribe } from '../host';
import type { OwnWrites } from './own-writes';
import { hasExcelApi, run } from './run';

/** Sheet names by id, as events name them. */
export type SheetNames = Map<string, string>;

/** Asks for the names of all sheets. */
export async function askNames(context: Excel.RequestContext): Promise<SheetNames> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
}

/** Handlers are removed in the context that they were added in. */
async function remove(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  for (const handler of handlers) {
    try {
      await Excel.run(handler.context as Excel.RequestContext, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch {
      // The sheet or the workbook is gone, and the handler with it.
    }
  }
}

/** Who made a change: Excel says so from ExcelApi 1.14 on; before, our own writes are known by their address. */
function isOwn(event: Excel.WorksheetChangedEventArgs, sheet: string, ownWrites: OwnWrites): boolean {
  const isEcho = ownWrites.isEcho(sheet, event.address);
  if (!hasExcelApi('1.14')) return isEcho;
  const { triggerSource } = event;
  return triggerSource === undefined ? isEcho : triggerSource === 'ThisLocalAddin';
}

/** The top left cell of an address with or without a sheet's name. */
export function topLeft(address: string): string {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  return local.split(/[:,]/)[0] ?? local;
}

/** The events of the workbook, by sheet name; writes of ours are left out. */
export class SheetEvents {
  private names: SheetNames = new Map();
  private readonly listeners = new Set<(change: SheetChange) => void>();
  /** One handler for all listeners: each change is looked at once. */
  private listening: Promise<HostResult<OfficeExtension.EventHandlerResult<unknown>>> | null = null;

  constructor(
    private readonly ownWrites: OwnWrites,
    /** Told of every change by somebody else, before the listeners. */
    private readonly onForeign: (sheet: string, event: Excel.WorksheetChangedEventArgs) => void,
  ) {}

  /** Names as a read found them: a renamed sheet is known by its new one. */
  learn(names: ReadonlyMap<string, string>): void {
    for (const [id, name] of names) this.names.set(id, name);
  }

  async onChanged(listener: (change: SheetChange) => void): Promise<HostResult<Unsubscribe>> {
    this.listening ??= this.listen();
    const { listening } = this;
    const registered = await listening;
    if (!registered.ok) {
      this.listening = null;
      return registered;
    }
    this.listeners.add(listener);
    const stop = async () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0 || this.listening !== listening) return;
      this.listening = null;
      await remove([registered.value]);
    };
    return { ok: true, value: stop };
  }

  private listen(): Promise<HostResult<OfficeExtension.EventHandlerResult<unknown>>> {
    return run(async (context) => {
      this.learn(await askNames(context));
      const registered = context.workbook.worksheets.onChanged.add(async (event) => {
        const sheet = await this.nameOf(event.worksheetId);
        if (sheet === null || isOwn(event, sheet, this.ownWrites)) return;
        this.onForeign(sheet, event);
        const address = event.changeType === 'RangeEdited' ? event.address : null;
        for (const listener of this.listeners) listener({ sheet, address });
      });
      await context.sync();
      return registered;
    });
  }

  async onSelectionChanged(listener: (selection: CellSelection) => void): Promise<HostResult<Unsubscribe>> {
    return run(async (context) => {
      this.learn(await askNames(context));
      const registered = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        const sheet = await this.nameOf(event.worksheetId);
        if (sheet !== null) listener({ sheet, cell: topLeft(event.address) });
      });
      await context.sync();
      return () => remove([registered]);
    });
  }

  async onSheetsChanged(listener: () => void): Promise<HostResult<Unsubscribe>> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      const told = async () => listener();
      const registered = [
        worksheets.onAdded.add(told),
        worksheets.onDeleted.add(told),
        worksheets.onActivated.add(told),
      ];
      await context.sync();
      return () => remove(registered);
    });
  }

  private async nameOf(id: string): Promise<string | null> {
    if (!this.names.has(id)) {
      const read = await run((context) => askNames(context));
      if (read.ok) this.learn(read.value);
    }
    return this.names.get(id) ?? null;
  }
}
