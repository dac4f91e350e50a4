import { beforeAll, describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/core/sheet/address';
import type { ApplyOutcome, HostProblem } from '../../../src/hosts/host';
import { insertColumns, insertRows } from '../../../src/stand-in/document/move-lines';
import type { StandIn } from '../../../src/stand-in/open-stand-in';
import type { UndoStack } from '../../../src/tasks/undo';
import { ACTIONS, type Action } from '../../support/actions';
import { stateOf } from '../../support/document-state';
import { granted, openExcel } from '../../support/hosts';
import { PROJECT_SHEET, TRANSFER_SHEET, twoForms } from '../../support/two-forms';

let bytes: Uint8Array;
beforeAll(() => {
  bytes = twoForms();
});

interface Misfortune {
  readonly name: string;
  /** Comes over the workbook after the user was shown what will be written. */
  strike(standIn: StandIn, action: Action): void;
  /** Goes again, where it does. */
  pass(standIn: StandIn): void;
  /** It can hit only what is done to a sheet that is there. */
  readonly needsSheet?: boolean;
  /** Somebody else's work is there afterwards: what the action would have written differs. */
  readonly isForeign?: boolean;
  /** What was written is found again all the same when it is taken back. */
  readonly isFollowedBack?: boolean;
}

/** A line of the state of a workbook that tells of a mark of ours. */
const MARK = / format =.*jixiao:| validation .*【绩效自评】|urn:jixiao:.*marks/;

function sheetOf({ document }: StandIn, name: string | null) {
  const sheet = document.sheetBy(name ?? '');
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const MISFORTUNES: readonly Misfortune[] = [
  {
    name: 'a cell being edited',
    strike: ({ excel }) => {
      excel.misbehaviour.isEditingCell = true;
    },
    pass: ({ excel }) => {
      excel.misbehaviour.isEditingCell = false;
    },
  },
  {
    name: 'no connection',
    strike: ({ excel }) => {
      excel.misbehaviour.isOffline = true;
    },
    pass: ({ excel }) => {
      excel.misbehaviour.isOffline = false;
    },
  },
  {
    name: 'a connection lost half-way',
    strike: ({ excel, document }) => {
      const stop = document.listen(() => {
        stop();
        excel.misbehaviour.isOffline = true;
      });
      excel.failWriteAt(6);
    },
    pass: ({ excel }) => {
      excel.misbehaviour.isOffline = false;
    },
  },
  {
    name: 'a request too large',
    strike: ({ excel }) => {
      excel.misbehaviour.largestBytes = 100;
    },
    pass: ({ excel }) => {
      delete excel.misbehaviour.largestBytes;
    },
  },
  {
    name: 'a refusal',
    strike: ({ excel }) => {
      excel.misbehaviour.failNextWith = { code: 'InvalidOperation', message: 'words of Excel' };
    },
    pass: ({ excel }) => {
      excel.misbehaviour.failNextWith = null;
    },
  },
  {
    name: 'a protected sheet',
    needsSheet: true,
    strike: ({ document }) => {
      for (const sheet of document.sheets) sheet.isProtected = true;
    },
    pass: ({ document }) => {
      for (const sheet of document.sheets) sheet.isProtected = false;
    },
  },
  {
    name: 'somebody else’s edit of the cell',
    needsSheet: true,
    isForeign: true,
    strike: (standIn, action) => {
      const { row, column } = parseAddress(action.cell) ?? { row: 1, column: 1 };
      const sheet = sheetOf(standIn, action.sheet);
      const area = { top: row, left: column, bottom: row, right: column };
      standIn.excel.misbehaviour.beforeNextRequest = () => standIn.document.write({ sheet, area }, 3, false);
    },
    pass: () => {},
  },
  {
    name: 'rows put in above',
    needsSheet: true,
    isForeign: true,
    strike: (standIn, action) => {
      const sheet = sheetOf(standIn, action.sheet);
      standIn.excel.misbehaviour.beforeNextRequest = () => insertRows(standIn.document, sheet, 2, 1, false);
    },
    pass: () => {},
  },
  {
    name: 'a column put in on the left',
    needsSheet: true,
    isForeign: true,
    strike: (standIn, action) => {
      const sheet = sheetOf(standIn, action.sheet);
      standIn.excel.misbehaviour.beforeNextRequest = () =>
        insertColumns(standIn.document, sheet, 1, 1, false);
    },
    pass: () => {},
  },
  {
    name: 'the sheet renamed',
    needsSheet: true,
    isForeign: true,
    isFollowedBack: true,
    strike: (standIn, action) => {
      const sheet = sheetOf(standIn, action.sheet);
      standIn.excel.misbehaviour.beforeNextRequest = () => {
        sheet.name = '改过的名字';
      };
    },
    pass: () => {},
  },
  {
    name: 'the sheet deleted',
    needsSheet: true,
    isForeign: true,
    strike: (standIn, action) => {
      const sheet = sheetOf(standIn, action.sheet);
      standIn.excel.misbehaviour.beforeNextRequest = () => standIn.document.deleteSheet(sheet);
    },
    pass: () => {},
  },
];

function expectPlain(problem: HostProblem): void {
  expect(problem.message).toMatch(/[一-龥].*。$/);
  expect(problem.nextStep).toMatch(/[一-龥].*。$/);
  expect(problem.message + problem.nextStep).not.toMatch(/Error|Exception|undefined|null/);
}

/** What the user is told: a problem in plain words, or which cells changed. */
function expectTold(outcome: ApplyOutcome): void {
  if (outcome.kind === 'failed') expectPlain(outcome.problem);
  else if (outcome.kind === 'conflict') {
    expect(outcome.conflicts.length).toBeGreaterThan(0);
    for (const { sheet, cell } of outcome.conflicts) {
      expect([PROJECT_SHEET, TRANSFER_SHEET, '改过的名字']).toContain(sheet);
      expect(parseAddress(cell)).not.toBeNull();
    }
  }
}

/** A fresh workbook, the only one that office.js talks to from now on, in which the action is about to be written. */
async function ready(action: Action): Promise<{
  readonly standIn: StandIn;
  readonly undo: UndoStack;
  readonly before: readonly string[];
  readonly redo: () => Promise<ApplyOutcome>;
  readonly write: () => Promise<ApplyOutcome>;
}> {
  const { host, standIn } = openExcel(bytes);
  const undo = await action.setUp(host);
  const before = stateOf(standIn.document);
  const write = granted(await action.read(host, undo));
  return { standIn, undo, before, write, redo: async () => granted(await action.read(host, undo))() };
}

async function cleanly(action: Action): Promise<readonly string[]> {
  const { standIn, write } = await ready(action);
  expect((await write()).kind).toBe('applied');
  return stateOf(standIn.document);
}

describe.each(ACTIONS)('$name', (action) => {
  it.each(MISFORTUNES.filter((misfortune) => !(misfortune.needsSheet && action.sheet === null)))(
    'under $name is written whole or not at all, says so, and works the next time',
    async (misfortune) => {
      const after = await cleanly(action);
      const { standIn, before, write, redo } = await ready(action);
      misfortune.strike(standIn, action);
      const outcome = await write();
      expectTold(outcome);
      misfortune.pass(standIn);
      if (!misfortune.isForeign) {
        if (outcome.kind === 'applied') expect(stateOf(standIn.document)).toEqual(after);
        else if (outcome.kind === 'failed' && !outcome.rolledBack)
          expect(outcome.problem.nextStep).toMatch(/自动/);
        else expect(stateOf(standIn.document)).toEqual(before);
        if (outcome.kind !== 'applied') expect((await redo()).kind).toBe('applied');
        expect(stateOf(standIn.document)).toEqual(after);
        return;
      }
      if (misfortune.isFollowedBack && action.name.startsWith('撤销')) {
        expect(outcome.kind).toBe('applied');
        const undone = await ready(action);
        await undone.write();
        misfortune.strike(undone.standIn, action);
        undone.standIn.excel.misbehaviour.beforeNextRequest?.();
        expect(stateOf(standIn.document)).toEqual(stateOf(undone.standIn.document));
        return;
      }
      const isGone = outcome.kind === 'applied' && outcome.goneSheets !== undefined;
      // Marks follow their cells, whatever those hold by now; contents are never written over somebody's work, and what was
      // written to a sheet that is gone needs no taking back.
      if (isGone) expect(outcome.goneSheets).toEqual([action.sheet]);
      else if (!/校验|标记/.test(action.name)) expect(outcome.kind).not.toBe('applied');
      if (outcome.kind === 'failed') expect(outcome.rolledBack).toBe(true);
      const left = stateOf(standIn.document);
      if (!isGone) expectTold(await redo());
      if (outcome.kind !== 'applied') {
        const alone = await ready(action);
        misfortune.strike(alone.standIn, action);
        alone.standIn.excel.misbehaviour.beforeNextRequest?.();
        const there = stateOf(alone.standIn.document);
        const isCleared = outcome.kind === 'failed' && outcome.problem.halfDone?.kind === 'no-marks';
        expect(left).toEqual(isCleared ? there.filter((line) => !MARK.test(line)) : there);
      }
    },
  );

  it('is written whole or not at all when any step of the write fails', async () => {
    const after = await cleanly(action);
    const kinds = new Set<string>();
    // Of the long writes, which repeat the same few steps, every fifth one from there on.
    for (let at = 0; ; at += at < 40 ? 1 : 5) {
      const { standIn, before, write, redo } = await ready(action);
      standIn.excel.failWriteAt(at);
      const outcome = await write();
      if (!standIn.excel.hasFailed()) break;
      kinds.add(outcome.kind);
      expectTold(outcome);
      if (outcome.kind === 'failed') expect(outcome.rolledBack, `step ${at}`).toBe(true);
      expect(stateOf(standIn.document), `step ${at}`).toEqual(outcome.kind === 'applied' ? after : before);
      if (outcome.kind !== 'applied') expect((await redo()).kind, `again after ${at}`).toBe('applied');
      expect(stateOf(standIn.document), `again after ${at}`).toEqual(after);
    }
    // What can be finished, or tried once more, need not fail.
    const isFinished = action.name === '清除标记' || action.name === '新建标准表';
    expect([...kinds]).toContain(isFinished ? 'applied' : 'failed');
  }, 120_000);
});
