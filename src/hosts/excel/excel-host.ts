import type { Edit } from '../../core/sheet/edit';
import { cellAtAddress, type Workbook } from '../../core/sheet/sheet';
import type {
  ApplyOutcome,
  CellSelection,
  Host,
  HostResult,
  Journal,
  NewSheet,
  SheetChange,
  SheetInfo,
  StoredState,
  Unsubscribe,
} from '../host';
import { addSheet } from './add-sheet';
import { applyCells, type LastRead } from './apply-cells';
import { applyMarks } from './apply-marks';
import { OwnWrites } from './own-writes';
import { readSheets } from './read-sheets';
import { run } from './run';
import { readStored, writeStored } from './stored-parts';
import { undoJournal } from './undo-journal';

/** The workbook open in Excel, through Office.js. */
export class ExcelHost implements Host {
  private readonly ownWrites = new OwnWrites();
  private lastRead: Workbook | null = null;
  /** Sheets that somebody else changed since they were read. */
  private readonly changed = new Set<string>();

  listSheets(): Promise<HostResult<readonly SheetInfo[]>> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return worksheets.items.map((sheet) => ({
        name: sheet.name,
        isVisible: sheet.visibility === 'Visible',
        isActive: sheet.name === active.name,
      }));
    });
  }

  async readSheets(which: 'all' | 'active' | readonly string[]): Promise<HostResult<Workbook>> {
    const read = await readSheets(which);
    if (read.ok) {
      const names = new Set(read.value.sheets.map((sheet) => sheet.name));
      const kept = (this.lastRead?.sheets ?? []).filter((sheet) => !names.has(sheet.name));
      this.lastRead = { ...read.value, sheets: [...kept, ...read.value.sheets] };
      for (const name of names) this.changed.delete(name);
    }
    return read;
  }

  async apply(edits: readonly Edit[], label: string): Promise<ApplyOutcome> {
    const marks: Edit[] = [];
    const cells: Edit[] = [];
    for (const edit of edits) {
      const isMark = edit.kind === 'add-mark' || edit.kind === 'add-prompt' || edit.kind === 'remove-marks';
      (isMark ? marks : cells).push(edit);
    }
    if (cells.length === 0 && marks.length === 0) return nothing(label);
    this.expectEchoes(cells);
    const written = cells.length > 0 ? await applyCells(cells, label, this.known(cells)) : nothing(label);
    if (written.kind !== 'applied' || marks.length === 0) return written;
    const marked = await applyMarks(marks, label);
    if (marked.kind !== 'applied') return marked;
    return { ...written, skipped: [...written.skipped, ...marked.skipped] };
  }

  async undo(journal: Journal): Promise<ApplyOutcome> {
    for (const { sheet, cell } of journal.cells) this.ownWrites.expect(sheet, cell);
    for (const rows of journal.rows)
      this.ownWrites.expect(rows.sheet, `${rows.first}:${rows.first + rows.count - 1}`);
    return undoJournal(journal);
  }

  addSheet(sheet: NewSheet): Promise<ApplyOutcome> {
    return addSheet(sheet);
  }

  select(selection: CellSelection): Promise<HostResult<null>> {
    return run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(selection.sheet);
      sheet.activate();
      sheet.getRange(selection.cell).select();
      await context.sync();
      return null;
    });
  }

  currentSelection(): Promise<HostResult<CellSelection | null>> {
    return run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      range.worksheet.load('name');
      await context.sync();
      return { sheet: range.worksheet.name, cell: topLeft(range.address) };
    });
  }

  onChanged(listener: (change: SheetChange) => void): Promise<HostResult<Unsubscribe>> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      const names = await sheetNames(context);
      const registered = worksheets.onChanged.add(async (event) => {
        const sheet = names.get(event.worksheetId) ?? (await this.nameOf(event.worksheetId, names));
        if (sheet === null || this.ownWrites.isEcho(sheet, event.address)) return;
        this.changed.add(sheet);
        listener({ sheet, address: event.changeType === 'RangeEdited' ? event.address : null });
      });
      await context.sync();
      return () => remove(registered);
    });
  }

  onSelectionChanged(listener: (selection: CellSelection) => void): Promise<HostResult<Unsubscribe>> {
    return run(async (context) => {
      const names = await sheetNames(context);
      const registered = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        const sheet = names.get(event.worksheetId) ?? (await this.nameOf(event.worksheetId, names));
        if (sheet !== null) listener({ sheet, cell: topLeft(event.address) });
      });
      await context.sync();
      return () => remove(registered);
    });
  }

  onSheetsChanged(listener: () => void): Promise<HostResult<Unsubscribe>> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      const told = async () => listener();
      const registered = [
        worksheets.onAdded.add(told),
        worksheets.onDeleted.add(told),
        worksheets.onActivated.add(told),
      ];
      await context.sync();
      return async () => {
        for (const handler of registered) await remove(handler);
      };
    });
  }

  readState(key: StoredState['key']): Promise<HostResult<string | null>> {
    return readStored(key);
  }

  writeState(state: StoredState): Promise<HostResult<null>> {
    return writeStored(state.key, state.text);
  }

  private known(edits: readonly Edit[]): LastRead {
    const sheetNamed = (name: string) => this.lastRead?.sheets.find((sheet) => sheet.name === name) ?? null;
    return {
      mayHaveChanged: edits.some((edit) => this.changed.has(edit.sheet)),
      cell: (name, address) => {
        const sheet = sheetNamed(name);
        return sheet && (cellAtAddress(sheet, address) ?? { numberFormat: 'General' });
      },
      lastRow: (name) => sheetNamed(name)?.usedRange?.bottom ?? null,
    };
  }

  private expectEchoes(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind === 'insert-rows') {
        this.ownWrites.expect(edit.sheet, `${edit.before}:${edit.before + edit.rows.length - 1}`);
      } else if ('cell' in edit) this.ownWrites.expect(edit.sheet, edit.cell);
    }
  }

  private async nameOf(id: string, names: Map<string, string>): Promise<string | null> {
    const read = await run((context) => sheetNames(context));
    if (read.ok) for (const [known, name] of read.value) names.set(known, name);
    return names.get(id) ?? null;
  }
}

function nothing(label: string): ApplyOutcome {
  return { kind: 'applied', journal: { label, cells: [], rows: [], addedSheets: [] }, skipped: [] };
}

async function sheetNames(context: Excel.RequestContext): Promise<Map<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
}

/** Handlers are removed in the context that they were added in. */
async function remove(handler: OfficeExtension.EventHandlerResult<unknown>): Promise<void> {
  try {
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch {
    // The sheet or the workbook is gone, and the handler with it.
  }
}

function topLeft(address: string): string {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  return local.split(/[:,]/)[0] ?? local;
}
