import { beforeAll, describe, expect, it } from 'vitest';
import { blankForm } from '../../../src/core/form/templates/templates';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Edit } from '../../../src/core/sheet/edit';
import type { ApplyOutcome, Host, Journal } from '../../../src/hosts/host';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../src/stand-in/document/move-lines';
import type { StandIn } from '../../../src/stand-in/open-stand-in';
import { newFormSheet } from '../../../src/tasks/new-form';
import { createUndoStack } from '../../../src/tasks/undo';
import { contractWorkbook } from '../../support/contract-workbook';
import { stateOf } from '../../support/document-state';
import { granted, openExcel } from '../../support/hosts';
import { changedParts } from '../../support/package-parts';
import { setFormula, setValue } from '../../support/patching';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

const SHEET = '自评表';
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

const RATE = {
  ...setFormula(SHEET, 'D3', null, 'IF(N(B3)=0,"B3",ROUND(C3/$B$3,4))', 0.975),
  numberFormat: '0.00%',
} as Edit;
const OVER_FORMULA: Edit = {
  kind: 'set-value',
  sheet: SHEET,
  cell: 'D5',
  expected: { value: { error: '#DIV/0!' }, formula: 'C5/B5' },
  value: 1,
};
const SCORE = setValue(SHEET, 'E3', null, 9.75);
const NOTE: Edit = {
  kind: 'insert-rows',
  sheet: SHEET,
  before: 9,
  rows: [{ cells: [{ column: 1, value: '注：1.一' }] }, { cells: [{ column: 1, value: '2.二' }] }],
};

type Hand = (standIn: StandIn) => void;

function first({ document }: StandIn) {
  const [sheet] = document.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
const put =
  (at: number, count = 1): Hand =>
  (standIn) =>
    insertRows(standIn.document, first(standIn), at, count, false);
const take =
  (at: number, count = 1): Hand =>
  (standIn) =>
    deleteRows(standIn.document, first(standIn), at, count, false);
const putColumns =
  (at: number, count = 1): Hand =>
  (standIn) =>
    insertColumns(standIn.document, first(standIn), at, count, false);
const takeColumns =
  (at: number, count = 1): Hand =>
  (standIn) =>
    deleteColumns(standIn.document, first(standIn), at, count, false);
const type =
  (row: number, column: number, value: string): Hand =>
  (standIn) =>
    standIn.document.write(
      { sheet: first(standIn), area: { top: row, left: column, bottom: row, right: column } },
      value,
      false,
    );

function journalOf(outcome: ApplyOutcome): Journal {
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
  return outcome.journal;
}

/** An Excel that the pane listens to, in which somebody does something after a write of ours. */
async function written(edits: readonly Edit[], hands: readonly Hand[]) {
  const { host, standIn, save } = openExcel(bytes);
  granted(await host.onChanged(() => {}));
  granted(await host.readSheets('all'));
  const journal = journalOf(await host.apply(edits, '写'));
  for (const hand of hands) hand(standIn);
  await settled();
  return { host, standIn, save, journal };
}

/** The workbook as it is when somebody's hand alone is laid on it. */
function theirsAlone(hands: readonly Hand[]): readonly string[] {
  const { standIn } = openExcel(bytes);
  for (const hand of hands) hand(standIn);
  return stateOf(standIn.document);
}

describe.each([
  ['cells and formulas', [RATE, SCORE, setValue(SHEET, 'F4', '2020年12月', '已完成')]],
  ['a formula of the user’s that was written over', [SCORE, OVER_FORMULA]],
  ['rows', [NOTE]],
  ['cells and rows', [SCORE, NOTE]],
] as const)('taking back %s', (_name, edits) => {
  it.each<[string, readonly Hand[]]>([
    ['rows put in above', [put(2, 3)]],
    ['a row put in between', [put(4)]],
    ['rows put in above and taken out again', [put(2, 2), take(2, 2)]],
    ['a row taken out above', [take(2)]],
    ['one put in, one taken out', [put(3), take(2), put(1, 2)]],
    ['a row put in below', [put(12)]],
    ['columns put in on the left', [putColumns(1, 2)]],
    ['a column put in between', [putColumns(4)]],
    ['columns put in and taken out again', [putColumns(2, 3), takeColumns(2, 3)]],
    ['a column taken out on the left', [takeColumns(1)]],
    ['a column put in on the right', [putColumns(12)]],
    ['columns and rows in turn', [putColumns(2), put(3), takeColumns(1), take(1), put(2, 2)]],
  ])('follows %s', async (_hand, hands) => {
    const { host, standIn, journal } = await written(edits, hands);
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone(hands));
  });
});

describe('taking back', () => {
  it('follows through a later write of rows that is taken back first', async () => {
    const { host, standIn, journal } = await written([SCORE, OVER_FORMULA], []);
    const notes = journalOf(await host.apply([{ ...NOTE, before: 4 }], '说明'));
    await settled();
    put(2)(standIn);
    put(8)(standIn);
    await settled();
    expect((await host.undo(notes)).kind).toBe('applied');
    await settled();
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone([put(2), put(6)]));
  });

  it('leaves out what went with a row that was taken out', async () => {
    const { host, standIn, journal } = await written(
      [SCORE, setValue(SHEET, 'F4', '2020年12月', 'x')],
      [take(4)],
    );
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone([take(4)]));
  });

  it('leaves out what went with a column that was taken out', async () => {
    const edits = [SCORE, setValue(SHEET, 'F4', '2020年12月', 'x')];
    const { host, standIn, journal } = await written(edits, [takeColumns(5)]);
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone([takeColumns(5)]));
  });

  it('refuses where a formula that it would put back refers to a column that is gone', async () => {
    const { host, standIn, journal } = await written([OVER_FORMULA], [takeColumns(2)]);
    expect(await host.undo(journal)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ sheet: SHEET, cell: 'C5', why: 'moved' }],
    });
    expect(standIn.document.cell(first(standIn), 5, 3).value).toBe(1);
  });

  it('refuses where a formula that it would put back refers to a row that is gone', async () => {
    const { host, standIn } = openExcel(bytes);
    granted(await host.onChanged(() => {}));
    expect((await host.apply([setFormula(SHEET, 'E3', null, 'E4*2', 19.5)], '前')).kind).toBe('applied');
    const over = setValue(SHEET, 'E3', { value: 19.5, formula: 'E4*2' }, 10);
    const journal = journalOf(await host.apply([over], '写'));
    take(4)(standIn);
    await settled();
    expect(await host.undo(journal)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ sheet: SHEET, cell: 'E3', why: 'moved' }],
    });
  });

  it('follows rows that somebody puts in between its look and its write', async () => {
    const { host, standIn, journal } = await written([RATE, SCORE, NOTE], []);
    standIn.excel.misbehaviour.beforeNextRequest = () => {
      standIn.excel.misbehaviour.beforeNextRequest = () => put(2)(standIn);
    };
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone([put(2)]));
  });

  it('writes nothing when the rows come in between the cells at that moment, and follows the next time', async () => {
    const { host, standIn, journal } = await written(
      [SCORE, setValue(SHEET, 'F4', '2020年12月', 'x'), setValue(SHEET, 'F6', '1,234.50', 'y')],
      [],
    );
    standIn.excel.misbehaviour.beforeNextRequest = () => {
      standIn.excel.misbehaviour.beforeNextRequest = () => put(4)(standIn);
    };
    expect(await host.undo(journal)).toMatchObject({ kind: 'failed', rolledBack: true });
    await settled();
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone([put(4)]));
  });
});

describe('a sheet that was added', () => {
  const added = async () => {
    const { host, standIn, save } = openExcel(bytes);
    const journal = journalOf(await host.addSheet(newFormSheet(blankForm('project'), { year: 2024 })));
    const sheet = standIn.document.sheets.at(-1);
    if (!sheet) throw new Error('no sheet');
    const typeInto = (row: number, column: number, value: string) =>
      standIn.document.write(
        { sheet, area: { top: row, left: column, bottom: row, right: column } },
        value,
        false,
      );
    return { host, standIn, save, journal, typeInto, name: sheet.name };
  };

  it('goes again as long as it is blank', async () => {
    const { host, save, journal } = await added();
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it.each([
    ['in a blank of the form', 4, 3],
    ['over a formula or a label of it', 1, 1],
    ['far below it', 500, 2],
  ])('stays with what somebody typed %s, and the cell is named', async (_where, row, column) => {
    const { host, standIn, journal, typeInto, name } = await added();
    typeInto(row, column, '辛苦填的');
    const before = stateOf(standIn.document);
    const outcome = await host.undo(journal);
    expect(outcome).toMatchObject({
      kind: 'conflict',
      conflicts: [{ sheet: name, cell: formatAddress(row, column), found: '辛苦填的' }],
    });
    expect((await host.undo(journal, true)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(before);
  });
});

describe('a cell that somebody changed since', () => {
  const told = async (host: Host, journal: Journal) => {
    const outcome = await host.undo(journal);
    return outcome.kind === 'conflict'
      ? outcome.conflicts.map(({ cell, expected, found }) => [cell, expected, found])
      : outcome.kind;
  };

  it('is named with what was written and what stands there, and nothing is taken back', async () => {
    const { host, standIn, journal } = await written([RATE, SCORE], [put(2), type(4, 5, '8')]);
    const before = stateOf(standIn.document);
    expect(await told(host, journal)).toEqual([['E4', '9.75', '8']]);
    expect(stateOf(standIn.document)).toEqual(before);
  });

  it('stays as it is, and all else is taken back, when the user says so', async () => {
    const hands = [put(2), type(4, 5, '8')];
    const { host, standIn, journal } = await written([RATE, SCORE], hands);
    expect((await host.undo(journal, true)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone(hands));
  });

  it('in a row of ours keeps that row, and later writes are still followed', async () => {
    const { host, standIn, journal } = await written([SCORE], []);
    const notes = journalOf(await host.apply([{ ...NOTE, before: 2 }], '说明'));
    type(2, 2, '我的')(standIn);
    put(1)(standIn);
    await settled();
    expect((await host.undo(notes, true)).kind).toBe('applied');
    expect(standIn.document.cell(first(standIn), 3, 1).value).toBe('注：1.一');
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(standIn.document.cell(first(standIn), 5, 5).value).toBeNull();
  });
});

describe('a sheet that bears another name by now', () => {
  const renamed = (name: string) => (standIn: StandIn) => {
    first(standIn).name = name;
  };

  it.each<[string, readonly Edit[], readonly Hand[]]>([
    ['as written to', [RATE, SCORE, NOTE], []],
    ['with rows put in before and after', [SCORE, OVER_FORMULA, NOTE], [put(2)]],
  ])('is followed, %s', async (_name, edits, hands) => {
    const around = [...hands, renamed('新名'), ...hands];
    const { host, standIn, journal } = await written(edits, around);
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(stateOf(standIn.document)).toEqual(theirsAlone(around));
  });

  it('is named as it is called now, where a cell of it was changed', async () => {
    const { host, journal } = await written([SCORE], [renamed('新名'), type(3, 5, '8')]);
    expect(await host.undo(journal)).toMatchObject({
      kind: 'conflict',
      conflicts: [{ sheet: '新名', cell: 'E3' }],
    });
  });

  it('goes when it was added by the write', async () => {
    const { host, standIn, save } = openExcel(bytes);
    const journal = journalOf(await host.addSheet(newFormSheet(blankForm('project'), { year: 2024 })));
    const added = standIn.document.sheets.at(-1);
    if (added) added.name = '改过的名';
    expect((await host.undo(journal)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });
});

describe('a sheet that was deleted', () => {
  const OTHER = setValue('其他 表', 'A2', 5, 6);
  const deleted: Hand = (standIn) => standIn.document.deleteSheet(first(standIn));
  const replaced: Hand = (standIn) => {
    const old = first(standIn);
    standIn.document.deleteSheet(old);
    standIn.document.addSheet(old.name);
  };

  it.each<[string, Hand]>([
    ['for good', deleted],
    ['and replaced by another of its name', replaced],
  ])(
    '%s does not stand in the way: what was written elsewhere is taken back, and it is told',
    async (_name, hand) => {
      const { host, standIn, journal } = await written([SCORE, NOTE, OTHER], [hand]);
      expect(await host.undo(journal)).toMatchObject({ kind: 'applied', goneSheets: [SHEET] });
      expect(stateOf(standIn.document)).toEqual(theirsAlone([hand]));
    },
  );

  it('lets the writes before it be taken back', async () => {
    const { host, standIn } = openExcel(bytes);
    const stack = createUndoStack();
    granted(await host.readSheets('all'));
    for (const edit of [OTHER, SCORE]) stack.record(journalOf(await host.apply([edit], '写')));
    deleted(standIn);
    expect(await stack.undo(host)).toMatchObject({ kind: 'applied', goneSheets: [SHEET] });
    expect(await stack.undo(host)).toMatchObject({ kind: 'applied' });
    expect(stack.latest()).toBeNull();
    expect(stateOf(standIn.document)).toEqual(theirsAlone([deleted]));
  });
});
