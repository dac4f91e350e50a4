import type { Edit } from '../../core/sheet/edit';
import type { Workbook } from '../../core/sheet/sheet';
import type {
  ApplyOutcome,
  CellSelection,
  Host,
  HostResult,
  Journal,
  NewSheet,
  ReadOptions,
  SheetChange,
  SheetInfo,
  StoredState,
  Unsubscribe,
} from '../host';
import { addSheet } from './add-sheet';
import { type ApplyContext, applyCells } from './apply-cells';
import { applyMarks } from './apply-marks';
import type { KnownMarks } from './known-marks';
import { type KnownSheet, knownContent } from './known-sheets';
import { OwnWrites } from './own-writes';
import { conflictsOf, planSheets, type SheetPlan, structuralConflicts } from './plan-cells';
import { readSheets } from './read-sheets';
import { run } from './run';
import { SheetEvents, topLeft } from './sheet-events';
import { moveOf } from './sheet-move';
import { SheetMoves } from './sheet-moves';
import { readStored, writeStored } from './stored-parts';
import { type UndoContext, undoJournal } from './undo-journal';

/** The workbook open in Excel, through Office.js. Needs ExcelApi 1.13; what is above is asked for at run time. */
export class ExcelHost implements Host {
  private readonly ownWrites = new OwnWrites();
  /** How rows and columns moved by somebody else's hand, so that a write is found again. */
  private readonly moves = new SheetMoves();
  private readonly events = new SheetEvents(this.ownWrites, (sheet, event) => {
    this.known.delete(sheet);
    this.marks = null;
    this.moves.note(moveOf(event.worksheetId, event));
  });
  /** Sheets as last read; a sheet that somebody changed since, or that we wrote to, is not among them. */
  private readonly known = new Map<string, KnownSheet>();
  /** Excel's ids of the sheets, by name as last read: a write is found again although its sheet is renamed. */
  private readonly ids = new Map<string, string>();
  /** What the last read brought along for marking; good for the next step only. */
  private marks: KnownMarks | null = null;
  /** What could not be taken back when it failed; tried again before each action. */
  private recoveries: readonly (() => Promise<boolean>)[] = [];
  private readonly recoverLater = (recovery: () => Promise<boolean>) => {
    this.recoveries = [...this.recoveries, recovery];
  };

  async listSheets(): Promise<HostResult<readonly SheetInfo[]>> {
    await this.recover();
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

  async readSheets(
    which: 'all' | 'active' | readonly string[],
    options: ReadOptions = {},
  ): Promise<HostResult<Workbook>> {
    await this.recover();
    this.marks = null;
    const read = await readSheets(which, options);
    if (!read.ok) return read;
    for (const sheet of read.value.known) this.known.set(sheet.sheet.name, sheet);
    for (const [id, name] of read.value.ids) this.learn(id, name);
    this.marks = read.value.marks;
    return { ok: true, value: read.value.workbook };
  }

  private learn(id: string, name: string): void {
    this.ids.set(name, id);
    this.events.learn(new Map([[id, name]]));
  }

  async apply(edits: readonly Edit[], label: string): Promise<ApplyOutcome> {
    await this.recover();
    const { marks } = this;
    this.marks = null;
    const markEdits: Edit[] = [];
    const cellEdits: Edit[] = [];
    for (const edit of edits) {
      const isMark = edit.kind === 'add-mark' || edit.kind === 'add-prompt' || edit.kind === 'remove-marks';
      (isMark ? markEdits : cellEdits).push(edit);
    }
    const written = cellEdits.length > 0 ? await this.applyCells(cellEdits, label) : nothing(label);
    if (written.kind !== 'applied' || markEdits.length === 0) return written;
    const marked = await this.applyMarks(markEdits, label, cellEdits.length === 0 ? marks : null);
    return marked.kind === 'applied'
      ? { ...written, skipped: marked.skipped }
      : this.takenBack(written.journal, marked);
  }

  /** A mark covers its cell's whole merge: sheets not read yet are read first. */
  private async applyMarks(
    edits: readonly Edit[],
    label: string,
    found: KnownMarks | null,
  ): Promise<ApplyOutcome> {
    const added = edits.filter((edit) => edit.kind !== 'remove-marks').map((edit) => edit.sheet);
    const unread = [...new Set(added)].filter((name) => !this.known.has(name));
    let marks = found;
    if (unread.length > 0) {
      const read = await this.readSheets([...new Set(edits.map((edit) => edit.sheet))], { forMarks: true });
      if (!read.ok) return { kind: 'failed', problem: read.problem, rolledBack: true };
      marks = this.marks;
      this.marks = null;
    }
    const sheetNamed = (name: string) => this.known.get(name)?.sheet ?? null;
    return applyMarks(edits, label, marks, sheetNamed, this.recoverLater);
  }

  /** Marks failed after cells were written: the cells go back too, since all takes effect or nothing. */
  private async takenBack(journal: Journal, marked: ApplyOutcome): Promise<ApplyOutcome> {
    if (journal.cells.length + journal.rows.length === 0) return marked;
    const undone = await this.undo(journal);
    const isBack = undone.kind === 'applied';
    return marked.kind === 'failed' ? { ...marked, rolledBack: marked.rolledBack && isBack } : marked;
  }

  private async applyCells(edits: readonly Edit[], label: string): Promise<ApplyOutcome> {
    const { plans, conflicts } = planSheets(edits);
    if (conflicts.length > 0) return { kind: 'conflict', conflicts };
    const unread = plans.map(({ name }) => name).filter((name) => !this.known.has(name));
    if (unread.length > 0) {
      const read = await this.readSheets(unread);
      if (!read.ok) return { kind: 'failed', problem: read.problem, rolledBack: true };
    }
    const early = plans.flatMap((plan) => this.earlyConflicts(plan));
    if (early.length > 0) return { kind: 'conflict', conflicts: early };
    const known = new Map(this.known);
    // Whatever becomes of the write, the sheets are no longer as they were read.
    for (const { name } of plans) this.known.delete(name);
    const context: ApplyContext = {
      known,
      expectEcho: (sheet, address) => this.ownWrites.expect(sheet, address),
      recoverLater: this.recoverLater,
    };
    const outcome = await applyCells(plans, label, context);
    if (outcome.kind === 'applied') this.moves.wrote(outcome.journal, new Map(this.ids));
    return outcome;
  }

  private earlyConflicts(plan: SheetPlan) {
    const known = this.known.get(plan.name);
    if (!known) return [];
    return [
      ...structuralConflicts(plan, known),
      ...conflictsOf(plan, (row, column) => knownContent(known, row, column)),
    ];
  }

  /** Tries again to take back what could not be taken back when it failed. */
  private async recover(): Promise<void> {
    const { recoveries } = this;
    this.recoveries = [];
    // The last write first: what it left stands on what the ones before left.
    for (const recovery of [...recoveries].reverse()) {
      if (!(await recovery())) this.recoveries = [recovery, ...this.recoveries];
    }
  }

  async undo(journal: Journal, leavesChanged = false): Promise<ApplyOutcome> {
    await this.recover();
    this.marks = null;
    for (const { sheet } of [...journal.cells, ...journal.rows]) this.known.delete(sheet);
    const followed = this.moves.follow(journal);
    const { recoverLater } = this;
    const given: UndoContext = {
      ids: this.moves.idsOf(journal),
      learn: (id, name) => {
        this.known.delete(name);
        this.learn(id, name);
      },
      expectEcho: (sheet, address) => this.ownWrites.expect(sheet, address),
      recoverLater,
    };
    const outcome = await undoJournal(followed, given, leavesChanged);
    if (outcome.kind === 'applied') {
      const { rows } = outcome.journal;
      const taken = followed.rows.filter((entry) => !rows.includes(entry));
      this.moves.tookBack(journal, taken);
    }
    return outcome;
  }

  async addSheet(sheet: NewSheet): Promise<ApplyOutcome> {
    await this.recover();
    const { recoverLater } = this;
    const outcome = await addSheet(sheet, { recoverLater, learn: (id, name) => this.learn(id, name) });
    if (outcome.kind === 'applied') this.moves.wrote(outcome.journal, new Map(this.ids));
    return outcome;
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
    return this.events.onChanged(listener);
  }

  onSelectionChanged(listener: (selection: CellSelection) => void): Promise<HostResult<Unsubscribe>> {
    return this.events.onSelectionChanged(listener);
  }

  onSheetsChanged(listener: () => void): Promise<HostResult<Unsubscribe>> {
    return this.events.onSheetsChanged(listener);
  }

  readState(key: StoredState['key']): Promise<HostResult<string | null>> {
    return readStored(key);
  }

  writeState(state: StoredState): Promise<HostResult<null>> {
    return writeStored(state.key, state.text);
  }
}

function nothing(label: string): ApplyOutcome {
  return { kind: 'applied', journal: { label, cells: [], rows: [], addedSheets: [] }, skipped: [] };
}
