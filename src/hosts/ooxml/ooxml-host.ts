import type { Edit } from '../../core/sheet/edit';
import type { Workbook } from '../../core/sheet/sheet';
import type {
  ApplyOutcome,
  CellSelection,
  Host,
  HostProblem,
  HostProblemCode,
  HostResult,
  Journal,
  JournalRows,
  NewSheet,
  SheetInfo,
  StoredState,
  Unsubscribe,
} from '../host';
import { addSheet } from './add-sheet';
import { journalOf, undoEdits, undoneConflicts, withoutChanged, withoutRows } from './host-journal';
import { applyEdits } from './patch/apply-edits';
import type { PatchConflict } from './patch/patch-result';
import { readState, writeState } from './patch/state';
import { readWorkbook } from './read/read-workbook';
import type { Refusal } from './refusal';
import { layoutOf } from './sheet-layout';

/** One write, with the file before it, so that it can be taken back byte for byte. */
interface Write {
  readonly journal: Journal;
  readonly before: Uint8Array;
  /** Makes the write on the file as it then is, in which those rows are not; null when that cannot be done. */
  readonly redo: (bytes: Uint8Array, without: readonly JournalRows[]) => Uint8Array | null;
}

function problem(
  code: HostProblemCode,
  message: string,
  nextStep: string,
  detail: string | null,
): HostProblem {
  return { code, message, nextStep, detail };
}

function refused(refusal: Refusal): HostProblem {
  return problem('refused', refusal.message, refusal.nextStep, refusal.part ?? refusal.code);
}

const NO_SHEET = problem('sheet-missing', '工作表已被删除或改名。', '请选中要处理的工作表，重新校验。', null);
const NO_NAME = problem('refused', '不能用这个名称新建工作表。', '请换一个没有用过的名称，再试一次。', null);
const PROTECTED = problem(
  'protected-sheet',
  '工作表设有保护，不能写入。',
  '请在“审阅”中撤销工作表保护，再试一次。',
  null,
);

/** A workbook file in memory. Every write patches it; what a write does not touch keeps its bytes. */
export class OoxmlHost implements Host {
  private current: Uint8Array;
  private readonly writes: Write[] = [];
  private activeName: string | null = null;
  private selection: CellSelection | null = null;
  private readonly selectionListeners = new Set<(selection: CellSelection) => void>();
  private readonly sheetListeners = new Set<() => void>();

  constructor(bytes: Uint8Array) {
    this.current = bytes;
  }

  /** The file as it is now. */
  get bytes(): Uint8Array {
    return this.current;
  }

  private read(): HostResult<Workbook> {
    const read = readWorkbook(this.current);
    return read.ok ? { ok: true, value: read.workbook } : { ok: false, problem: refused(read.refusal) };
  }

  /** The sheet shown first: the one chosen last, else the first that is visible. */
  private activeSheet(workbook: Workbook): string | null {
    const named = workbook.sheets.find((sheet) => sheet.name === this.activeName);
    const visible = workbook.sheets.find((sheet) => sheet.visibility === 'visible');
    return (named ?? visible ?? workbook.sheets[0])?.name ?? null;
  }

  async listSheets(): Promise<HostResult<readonly SheetInfo[]>> {
    const read = this.read();
    if (!read.ok) return read;
    const active = this.activeSheet(read.value);
    return {
      ok: true,
      value: read.value.sheets.map(({ name, visibility }) => ({
        name,
        isVisible: visibility === 'visible',
        isActive: name === active,
      })),
    };
  }

  async readSheets(which: 'all' | 'active' | readonly string[]): Promise<HostResult<Workbook>> {
    const read = this.read();
    if (!read.ok || which === 'all') return read;
    const names = which === 'active' ? [this.activeSheet(read.value) ?? ''] : which;
    const sheets = names.flatMap((name) => read.value.sheets.find((sheet) => sheet.name === name) ?? []);
    if (sheets.length < names.length) return { ok: false, problem: NO_SHEET };
    return { ok: true, value: { ...read.value, sheets } };
  }

  async apply(edits: readonly Edit[], label: string): Promise<ApplyOutcome> {
    const before = this.current;
    const read = this.read();
    if (!read.ok) return { kind: 'failed', problem: read.problem, rolledBack: true };
    const result = applyEdits(before, edits);
    if (!result.ok && result.kind === 'refused') {
      return { kind: 'failed', problem: refused(result.refusal), rolledBack: true };
    }
    if (!result.ok) return conflictOutcome(result.conflicts);
    this.current = result.bytes;
    const after = this.read();
    const journal = after.ok
      ? journalOf(label, edits, read.value, after.value)
      : { label, cells: [], rows: [], addedSheets: [] };
    const redo = (bytes: Uint8Array, without: readonly JournalRows[]) => {
      const moved = withoutRows(edits, without);
      const again = moved && applyEdits(bytes, moved);
      return again?.ok ? again.bytes : null;
    };
    this.writes.push({ journal, before, redo });
    const skipped = result.skipped
      .filter(({ reason }) => reason !== 'nothing-to-remove' && reason !== 'already-there')
      .map(({ edit }) => edit);
    return { kind: 'applied', journal, skipped };
  }

  async undo(given: Journal, leavesChanged = false): Promise<ApplyOutcome> {
    const read = this.read();
    if (!read.ok) return { kind: 'failed', problem: read.problem, rolledBack: true };
    const conflicts = undoneConflicts(given, read.value);
    if (conflicts.length > 0 && !leavesChanged) return { kind: 'conflict', conflicts };
    const journal = conflicts.length > 0 ? withoutChanged(given, conflicts) : given;
    const at = this.writes.findIndex((write) => write.journal === journal);
    const replayed = at < 0 ? null : this.replayWithout(at);
    if (replayed) {
      this.current = replayed;
      this.writes.splice(at, 1);
    } else {
      const edits = undoEdits(journal);
      const result = edits === null ? null : applyEdits(this.current, edits);
      if (!result) {
        const found = '其后又有改动';
        const conflict = journal.rows.map(({ sheet, first }) => ({
          edit: { kind: 'remove-marks', sheet } as const,
          sheet,
          cell: `A${first}`,
          expected: '',
          found,
        }));
        return { kind: 'conflict', conflicts: conflict };
      }
      if (!result.ok && result.kind === 'refused') {
        return { kind: 'failed', problem: refused(result.refusal), rolledBack: true };
      }
      if (!result.ok) return conflictOutcome(result.conflicts);
      this.current = result.bytes;
    }
    if (journal.addedSheets.length > 0) for (const listener of this.sheetListeners) listener();
    return { kind: 'applied', journal: { ...journal, cells: [], rows: [], addedSheets: [] }, skipped: [] };
  }

  /** The file as it would be had one write not been made: the file before it, with the later writes made again. */
  private replayWithout(at: number): Uint8Array | null {
    let bytes = this.writes[at]?.before ?? null;
    const rows = this.writes[at]?.journal.rows ?? [];
    for (const write of this.writes.slice(at + 1)) bytes = bytes && write.redo(bytes, rows);
    return bytes;
  }

  async addSheet(sheet: NewSheet): Promise<ApplyOutcome> {
    const before = this.current;
    const added = addSheet(before, layoutOf(sheet));
    if (!added.ok) return { kind: 'failed', problem: refused(added.refusal), rolledBack: true };
    if (added.value === false) return { kind: 'failed', problem: NO_NAME, rolledBack: true };
    this.current = added.value;
    this.activeName = sheet.name;
    const label = `新建标准表：${sheet.name}`;
    const journal: Journal = { label, cells: [], rows: [], addedSheets: [sheet.name] };
    const redo = (bytes: Uint8Array) => {
      const again = addSheet(bytes, layoutOf(sheet));
      return again.ok && again.value ? again.value : null;
    };
    this.writes.push({ journal, before, redo });
    for (const listener of this.sheetListeners) listener();
    return { kind: 'applied', journal, skipped: [] };
  }

  async select(selection: CellSelection): Promise<HostResult<null>> {
    const read = await this.readSheets([selection.sheet]);
    if (!read.ok) return read;
    this.activeName = selection.sheet;
    this.selection = selection;
    for (const listener of this.selectionListeners) listener(selection);
    return { ok: true, value: null };
  }

  async currentSelection(): Promise<HostResult<CellSelection | null>> {
    return { ok: true, value: this.selection };
  }

  /** Nobody but us writes to a file in memory: there is nothing to tell. */
  async onChanged(): Promise<HostResult<Unsubscribe>> {
    return { ok: true, value: async () => {} };
  }

  async onSelectionChanged(listener: (selection: CellSelection) => void): Promise<HostResult<Unsubscribe>> {
    this.selectionListeners.add(listener);
    return { ok: true, value: async () => void this.selectionListeners.delete(listener) };
  }

  async onSheetsChanged(listener: () => void): Promise<HostResult<Unsubscribe>> {
    this.sheetListeners.add(listener);
    return { ok: true, value: async () => void this.sheetListeners.delete(listener) };
  }

  async readState(key: StoredState['key']): Promise<HostResult<string | null>> {
    const read = readState(this.current, key);
    return read.ok ? read : { ok: false, problem: refused(read.refusal) };
  }

  async writeState({ key, text }: StoredState): Promise<HostResult<null>> {
    const written = writeState(this.current, key, text);
    if (!written.ok) return { ok: false, problem: refused(written.refusal) };
    const before = this.current;
    this.current = written.value;
    const redo = (bytes: Uint8Array) => {
      const again = writeState(bytes, key, text);
      return again.ok ? again.value : null;
    };
    this.writes.push({ journal: { label: key, cells: [], rows: [], addedSheets: [] }, before, redo });
    return { ok: true, value: null };
  }
}

/** Conflicts of cells are told one by one; a missing or protected sheet is a problem of its own. */
function conflictOutcome(conflicts: readonly PatchConflict[]): ApplyOutcome {
  if (conflicts.some(({ reason }) => reason === 'sheet-missing')) {
    return { kind: 'failed', problem: NO_SHEET, rolledBack: true };
  }
  if (conflicts.every(({ reason }) => reason === 'protected-sheet')) {
    return { kind: 'failed', problem: PROTECTED, rolledBack: true };
  }
  return { kind: 'conflict', conflicts };
}
