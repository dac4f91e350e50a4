import { blankForm } from '../../src/core/form/templates/templates';
import { CHINESE } from '../../src/core/messages/chinese';
import type { ApplyOutcome, Host, HostResult } from '../../src/hosts/host';
import { applyEdits, applyProposal } from '../../src/tasks/apply';
import { checkSheets } from '../../src/tasks/check';
import { judge } from '../../src/tasks/judge';
import { clearMarks, markFindings } from '../../src/tasks/marks';
import { addNewForm } from '../../src/tasks/new-form';
import type { ProposalKind } from '../../src/tasks/proposal-kind';
import { propose } from '../../src/tasks/propose';
import { proposeFixes } from '../../src/tasks/propose-fixes';
import { createUndoStack, type UndoStack } from '../../src/tasks/undo';
import { granted } from './hosts';
import { PROJECT_SHEET, TRANSFER_SHEET } from './two-forms';

/** What the user does, in two steps: what is read before, and what is written when he agrees. */
export interface Action {
  readonly name: string;
  /** The sheet that it writes to; null: none that is there. */
  readonly sheet: string | null;
  /** A cell that it writes to, or that must stay where it is. */
  readonly cell: string;
  /** Brings the workbook to where the action can be taken. */
  setUp(host: Host): Promise<UndoStack>;
  /** Reads and shows; gives the step that writes. */
  read(host: Host, undo: UndoStack): Promise<HostResult<() => Promise<ApplyOutcome>>>;
}

const READY: HostResult<() => Promise<ApplyOutcome>> = {
  ok: true,
  value: async () => ({
    kind: 'applied',
    journal: { label: '', cells: [], rows: [], addedSheets: [] },
    skipped: [],
  }),
};

async function nothing(): Promise<UndoStack> {
  return createUndoStack();
}

async function proposal(host: Host, kind: ProposalKind, undo: UndoStack): Promise<typeof READY> {
  const proposed = await propose(host, kind, { which: 'all' });
  if (!proposed.ok) return proposed;
  return { ok: true, value: () => applyProposal(host, proposed.value, undefined, undo) };
}

async function written(host: Host, kinds: readonly ProposalKind[]): Promise<UndoStack> {
  const undo = createUndoStack();
  for (const kind of kinds) {
    const outcome = await granted(await proposal(host, kind, undo))();
    if (outcome.kind !== 'applied' || outcome.journal.cells.length + outcome.journal.rows.length === 0) {
      throw new Error(`nothing to set up: ${kind}`);
    }
  }
  return undo;
}

async function mark(host: Host): Promise<typeof READY> {
  const checked = await checkSheets(host, { which: 'all', willMark: true });
  return checked.ok ? { ok: true, value: () => markFindings(host, checked.value, CHINESE) } : checked;
}

async function marked(host: Host): Promise<UndoStack> {
  if ((await granted(await mark(host))()).kind !== 'applied') throw new Error('not marked');
  return createUndoStack();
}

async function fixes(host: Host, level: 'safe' | 'confirm', undo: UndoStack): Promise<typeof READY> {
  const read = await host.readSheets('all');
  if (!read.ok) return read;
  const edits = proposeFixes(judge(read.value), level, CHINESE)
    .map(({ edit }) => edit)
    // One fix: that of the first score.
    .filter((edit) => level === 'safe' || ('cell' in edit && edit.cell === 'H13'));
  return { ok: true, value: () => applyEdits(host, edits, '修正', undo) };
}

async function undoing(host: Host, undo: UndoStack): Promise<typeof READY> {
  return {
    ok: true,
    value: async () => {
      const outcome = await undo.undo(host);
      if (!outcome) throw new Error('nothing to take back');
      return outcome;
    },
  };
}

const PROJECT = { sheet: PROJECT_SHEET, setUp: nothing } as const;

/** Everything that a user can have written, over the workbook of two forms. */
export const ACTIONS: readonly Action[] = [
  { ...PROJECT, name: '一键校验', cell: 'H13', read: mark },
  { ...PROJECT, name: '再次校验', cell: 'H13', setUp: marked, read: mark },
  {
    ...PROJECT,
    name: '清除标记',
    cell: 'H13',
    setUp: marked,
    read: async (host) => {
      const sheets = await host.listSheets();
      return sheets.ok
        ? {
            ok: true,
            value: () =>
              clearMarks(
                host,
                sheets.value.map(({ name }) => name),
              ),
          }
        : sheets;
    },
  },
  { ...PROJECT, name: '计算执行率', cell: 'H6', read: (host, undo) => proposal(host, 'rates', undo) },
  { ...PROJECT, name: '计算得分', cell: 'H13', read: (host, undo) => proposal(host, 'scores', undo) },
  {
    ...PROJECT,
    name: '总分与等级',
    cell: 'H22',
    setUp: (host) => written(host, ['rates', 'scores']),
    read: (host, undo) => proposal(host, 'total', undo),
  },
  {
    name: '插入标准说明',
    sheet: TRANSFER_SHEET,
    cell: 'A24',
    setUp: nothing,
    read: (host, undo) => proposal(host, 'notes', undo),
  },
  {
    name: '新建标准表',
    sheet: null,
    cell: 'A1',
    setUp: nothing,
    read: async (host, undo) => {
      const sheets = await host.listSheets();
      return sheets.ok
        ? { ok: true, value: () => addNewForm(host, blankForm('declaration'), { year: 2024 }, undo) }
        : sheets;
    },
  },
  { ...PROJECT, name: '修正一处', cell: 'H13', read: (host, undo) => fixes(host, 'confirm', undo) },
  { ...PROJECT, name: '批量修正', cell: 'B11', read: (host, undo) => fixes(host, 'safe', undo) },
  {
    ...PROJECT,
    name: '撤销计算得分',
    cell: 'H13',
    setUp: (host) => written(host, ['scores']),
    read: undoing,
  },
  {
    name: '撤销插入说明',
    sheet: TRANSFER_SHEET,
    cell: 'A24',
    setUp: (host) => written(host, ['notes']),
    read: undoing,
  },
];
