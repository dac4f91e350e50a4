import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/sheet/edit';
import { insertRows } from '../../../src/stand-in/document/move-lines';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, openExcel } from '../../support/hosts';
import { changedParts, partText } from '../../support/package-parts';
import { patched, setFormula, setValue } from '../../support/patching';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

const SHEET = '自评表';

const NOTE: Edit = {
  kind: 'insert-rows',
  sheet: SHEET,
  before: 9,
  rows: [
    { cells: [{ column: 1, value: '注：1.一', styleFrom: 'A8' }], merges: [[1, 6]], wrap: true, height: 30 },
    { cells: [{ column: 1, value: '2.二' }] },
  ],
};

const EDITS: readonly Edit[] = [
  { ...setFormula(SHEET, 'D3', null, 'C3/B3', 0.975), numberFormat: '0.00%' } as Edit,
  setValue(SHEET, 'E3', null, 9.75),
  setValue(SHEET, 'F3', '70%', '已改'),
  { kind: 'insert-rows', sheet: SHEET, before: 4, rows: [{ cells: [{ column: 1, value: '插入' }] }] },
  setValue('其他 表', 'A2', 5, 6),
  NOTE,
];

const MARKS: readonly Edit[] = [
  { kind: 'remove-marks', sheet: SHEET },
  { kind: 'add-mark', sheet: SHEET, cell: 'D3', severity: 'error' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'D3', title: '一', text: '甲' },
  { kind: 'add-mark', sheet: SHEET, cell: 'D4', severity: 'warning' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'D4', title: '二', text: '乙' },
];

const OTHER_MARKS: readonly Edit[] = [
  { kind: 'remove-marks', sheet: SHEET },
  { kind: 'add-mark', sheet: SHEET, cell: 'E3', severity: 'info' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'D3', title: '三', text: '丙' },
];

/** The workbook as marked by the command. */
function marked(edits: readonly Edit[]): Uint8Array {
  return edits.length === 0 ? bytes : patched(bytes, edits).bytes;
}

/** Everything of ours on the first sheet of a file: formats, prompts and the register. */
function marksOf(content: Uint8Array): readonly string[] {
  const sheet = partText(content, 'xl/worksheets/sheet1.xml');
  return [...(sheet.match(/jixiao:[a-z-]+|【绩效自评】[^"]*|sqref="[^"]*"/g) ?? [])].sort();
}

/** The number of actions in the request that makes the edits. */
async function actionsOf(edits: readonly Edit[]): Promise<number> {
  const { host, standIn } = openExcel(bytes);
  granted(await host.readSheets('all', { forMarks: true }));
  const counted = standIn.excel.countActions();
  await host.apply(edits, '数');
  return counted();
}

describe('an error half-way', () => {
  it('at any action leaves nothing of cells and rows written, and the next try works', async () => {
    const actions = await actionsOf(EDITS);
    expect(actions).toBeGreaterThan(10);
    for (let at = 0; at < actions; at++) {
      const { host, standIn, save } = openExcel(bytes);
      granted(await host.readSheets('all', { forMarks: true }));
      standIn.excel.misbehaviour.failAtAction = at;
      const outcome = await host.apply(EDITS, '写');
      expect(outcome, `action ${at}`).toMatchObject({ kind: 'failed', rolledBack: true });
      expect(changedParts(bytes, save()), `action ${at}`).toEqual([]);
      expect((await host.apply(EDITS, '写')).kind, `again after ${at}`).toBe('applied');
      expect(changedParts(bytes, save()).length).toBeGreaterThan(0);
    }
  }, 120_000);

  it.each([
    ['no marks', 'the first marks', [], MARKS],
    ['marks', 'other marks', MARKS, OTHER_MARKS],
    ['marks', 'none', MARKS, [{ kind: 'remove-marks', sheet: SHEET } as const]],
  ])(
    'at any action of marking leaves all old ones (%s) or all new ones (%s)',
    async (_old, _new, before, edits) => {
      const original = marked(before);
      const wanted = openExcel(original);
      expect((await wanted.host.apply(edits, '标记')).kind).toBe('applied');
      const outcomes = new Set<string>();
      for (let at = 0; at < 100; at++) {
        const { host, standIn, save } = openExcel(original);
        granted(await host.readSheets('all', { forMarks: true }));
        standIn.excel.failWriteAt(at);
        const outcome = await host.apply(edits, '标记');
        // The index is beyond the last action: nothing failed.
        if (outcome.kind === 'applied' && !standIn.excel.hasFailed()) break;
        outcomes.add(outcome.kind);
        if (outcome.kind === 'applied') expect(marksOf(save()), `${at}`).toEqual(marksOf(wanted.save()));
        else {
          expect(outcome, `action ${at}`).toMatchObject({ kind: 'failed', rolledBack: true });
          expect(changedParts(original, save()), `action ${at}`).toEqual([]);
        }
        expect((await host.apply(edits, '标记')).kind, `again after ${at}`).toBe('applied');
        expect(marksOf(save()), `again after ${at}`).toEqual(marksOf(wanted.save()));
      }
      expect(outcomes).toContain('applied');
      if (edits.length > 1) expect(outcomes).toContain('failed');
    },
    120_000,
  );
});

describe('refusals', () => {
  it.each([
    ['cell-edit-mode', { isEditingCell: true }],
    ['offline', { isOffline: true }],
    ['request-too-large', { largestBytes: 200 }],
  ] as const)(
    '%s: nothing is written, a plain message, and the next action works',
    async (code, misbehaviour) => {
      const { host, standIn, save } = openExcel(bytes);
      granted(await host.readSheets('all'));
      Object.assign(standIn.excel.misbehaviour, misbehaviour);
      for (const edits of [EDITS, MARKS]) {
        const outcome = await host.apply(edits, '写');
        if (outcome.kind !== 'failed') throw new Error(outcome.kind);
        expect(outcome.problem.code).toBe(code);
        expect(outcome.problem.message).toMatch(/[一-龥]。$/);
        expect(outcome.problem.nextStep).toMatch(/[一-龥].*。$/);
        expect(outcome.problem.message).not.toMatch(/Error|Exception/);
      }
      const read = await host.readSheets('all');
      expect(read.ok ? null : read.problem.code).toBe(code);
      Object.assign(standIn.excel.misbehaviour, {
        isEditingCell: false,
        isOffline: false,
        largestBytes: 5e6,
      });
      expect(save()).toBe(bytes);
      expect((await host.apply(EDITS, '写')).kind).toBe('applied');
    },
  );

  it('finishes taking back when the connection was lost half-way', async () => {
    const { host, standIn, save } = openExcel(bytes);
    granted(await host.readSheets('all'));
    standIn.excel.misbehaviour.failAtAction = 30;
    let wrote = 0;
    const stop = standIn.document.listen(() => {
      wrote++;
      standIn.excel.misbehaviour.isOffline = true;
    });
    const outcome = await host.apply(EDITS, '写');
    stop();
    expect(wrote).toBeGreaterThan(0);
    expect(outcome).toMatchObject({ kind: 'failed', rolledBack: false });
    standIn.excel.misbehaviour.isOffline = false;
    granted(await host.readSheets('all'));
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it.each([
    ['InvalidOperation', 'refused'],
    ['AccessDenied', 'protected-sheet'],
    ['FilteredRangeConflict', 'rows-hidden-by-filter'],
    ['SomethingNew', 'unknown'],
  ])('tells %s as %s', async (given, code) => {
    const { host, standIn, save } = openExcel(bytes);
    granted(await host.readSheets('all'));
    standIn.excel.misbehaviour.failNextWith = { code: given, message: 'words of Excel' };
    const outcome = await host.apply(EDITS, '写');
    expect(outcome).toMatchObject({ kind: 'failed', rolledBack: true, problem: { code } });
    expect(save()).toBe(bytes);
  });
});

describe('somebody else at the same workbook', () => {
  it('a changed cell between read and write is a conflict and stays as they left it', async () => {
    const { host, standIn, save } = openExcel(bytes);
    granted(await host.readSheets('all'));
    const { document } = standIn;
    const sheet = document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    standIn.excel.misbehaviour.beforeNextRequest = () =>
      document.write({ sheet, area: { top: 3, left: 5, bottom: 3, right: 5 } }, 8, false);
    const outcome = await host.apply(EDITS, '写');
    expect(outcome).toMatchObject({ kind: 'conflict', conflicts: [{ cell: 'E3', found: '8' }] });
    expect(document.cell(sheet, 3, 5).value).toBe(8);
    const theirsAlone = openExcel(bytes);
    expect((await theirsAlone.host.apply([setValue(SHEET, 'E3', null, 8)], '他')).kind).toBe('applied');
    expect(changedParts(theirsAlone.save(), save())).toEqual([]);
    expect(document.cell(sheet, 3, 6).value).toBe('70%');
  });

  it.each([
    ['cells', [setValue(SHEET, 'E3', null, 1), setValue(SHEET, 'D3', null, 2)]],
    ['rows', [NOTE]],
  ])('rows put in meanwhile are seen before %s go to the wrong place', async (_name, edits) => {
    const { host, standIn } = openExcel(bytes);
    granted(await host.readSheets('all'));
    const { document } = standIn;
    const sheet = document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    standIn.excel.misbehaviour.beforeNextRequest = () => insertRows(document, sheet, 2, 1, false);
    const outcome = await host.apply(edits, '写');
    expect(outcome.kind).toBe('conflict');
    expect(document.cell(sheet, 4, 1).value).toBe('甲');
    expect(document.cell(sheet, 3, 5).value).toBe('得分');
    expect(document.cell(sheet, 10, 1).value).toBeNull();
    granted(await host.readSheets('all'));
    expect((await host.apply([setValue(SHEET, 'E4', null, 1)], '写')).kind).toBe('applied');
  });

  it('a deleted sheet is named as missing, and the next action works', async () => {
    const { host, standIn } = openExcel(bytes);
    granted(await host.readSheets('all'));
    const { document } = standIn;
    const other = document.sheetBy('其他 表');
    if (!other) throw new Error('no sheet');
    document.deleteSheet(other);
    const outcome = await host.apply(EDITS, '写');
    expect(outcome).toMatchObject({ kind: 'failed', rolledBack: true, problem: { code: 'sheet-missing' } });
    expect(document.sheets[0] && document.cell(document.sheets[0], 3, 5).value).toBeNull();
    expect((await host.apply([setValue(SHEET, 'E3', null, 1)], '写')).kind).toBe('applied');
  });

  it('a change that was heard of is looked at before anything is written', async () => {
    const { host, standIn } = openExcel(bytes);
    granted(await host.onChanged(() => {}));
    granted(await host.readSheets('all'));
    const { document } = standIn;
    const sheet = document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    document.write({ sheet, area: { top: 3, left: 5, bottom: 3, right: 5 } }, 8, false);
    await new Promise((resolve) => setTimeout(resolve, 5));
    let writes = 0;
    document.listen(() => void writes++);
    expect((await host.apply(EDITS, '写')).kind).toBe('conflict');
    expect(writes).toBe(0);
  });
});

describe('large sheets', () => {
  it('are read in slices of rows when one answer would be too large', async () => {
    const { host, standIn } = openExcel(bytes);
    const { document, excel } = standIn;
    const sheet = document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    document.calculator = null;
    const area = { top: 20, left: 1, bottom: 14_019, right: 7 };
    document.write({ sheet, area }, '一段文字', false);
    const before = excel.count.requests;
    const read = granted(await host.readSheets('active'));
    expect(excel.count.requests - before).toBeGreaterThan(3);
    expect(read.sheets[0]?.cells.size).toBeGreaterThan(14_000 * 7);
    expect(read.sheets[0]?.usedRange?.bottom).toBe(14_019);
    expect(read.sheets[0]?.merges).toHaveLength(2);
    expect((await host.apply([setValue(SHEET, 'E3', null, 1)], '写')).kind).toBe('applied');
  }, 60_000);

  it('are read in slices of rows when they hold more merged areas than Excel tells', async () => {
    const { host, standIn } = openExcel(bytes);
    const sheet = standIn.document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    for (let row = 20; row < 720; row++) {
      standIn.document.write(
        { sheet, area: { top: row, left: 1, bottom: row, right: 1 } },
        `行${row}`,
        false,
      );
      sheet.merges.push({ top: row, left: 1, bottom: row, right: 3 });
    }
    const read = granted(await host.readSheets('active'));
    expect(read.sheets[0]?.merges).toHaveLength(702);
    expect(read.sheets[0]?.cells.size).toBeGreaterThan(700);
  });
});
