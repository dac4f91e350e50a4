import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/sheet/edit';
import type { ApplyOutcome, Host } from '../../../src/hosts/host';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, HOSTS } from '../../support/hosts';
import { changedParts } from '../../support/package-parts';
import { readCell, setFormula, setValue } from '../../support/patching';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

const SHEET = '自评表';

function journalOf(outcome: ApplyOutcome) {
  if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
  return outcome.journal;
}

async function undone(host: Host, outcome: ApplyOutcome): Promise<ApplyOutcome> {
  return host.undo(journalOf(outcome));
}

describe.each(HOSTS)('writing through $name', ({ open }) => {
  it('puts formulas, values and formats in and takes them back byte for byte', async () => {
    const { host, save } = open(bytes);
    granted(await host.readSheets('all'));
    const outcome = await host.apply(
      [
        {
          ...setFormula(SHEET, 'D3', null, 'IF(N(B3)=0,"",ROUND(C3/B3,4))', 0.975),
          numberFormat: '0.00%',
        } as Edit,
        setValue(SHEET, 'E3', null, 9.75),
        setValue(SHEET, 'F4', '2020年12月', '已完成'),
        {
          kind: 'set-number-format',
          sheet: SHEET,
          cell: 'B4',
          expectedNumberFormat: 'General',
          numberFormat: '0.00',
        },
      ],
      '计算',
    );
    expect(outcome.kind).toBe('applied');
    expect(readCell(save(), SHEET, 'D3')).toMatchObject({
      value: 0.975,
      numberFormat: '0.00%',
      text: '97.50%',
    });
    expect(readCell(save(), SHEET, 'B4')?.text).toBe('200.00');
    expect((await undone(host, outcome)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it.each([
    ['F3', '70%'],
    ['F4', '2020年12月'],
    ['F5', '=不是公式'],
    ['E5', '007'],
    ['F6', '1,234.50'],
  ])('writes over the text in %s and puts exactly %s back', async (cell, text) => {
    const { host, save } = open(bytes);
    const outcome = await host.apply([setValue(SHEET, cell, text, 'x')], '改');
    expect(readCell(save(), SHEET, cell)?.value).toBe('x');
    expect((await undone(host, outcome)).kind).toBe('applied');
    expect(readCell(save(), SHEET, cell)?.value).toBe(text);
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it.each([
    '100%',
    '1/2',
    '12:30',
    '3月5日',
    '1e5',
    '+5',
    '-',
    '(3)',
    '¥5',
    'TRUE',
    '#N/A',
    "'a",
    '0571',
    '5个',
  ])('writes the text %s as a text', async (text) => {
    const { host, save } = open(bytes);
    const outcome = await host.apply([setValue(SHEET, 'E4', 9.75, text)], '改');
    expect(outcome.kind).toBe('applied');
    expect(readCell(save(), SHEET, 'E4')?.value).toBe(text);
  });

  it('writes nothing when one cell is not as expected', async () => {
    const { host, save } = open(bytes);
    const outcome = await host.apply([setValue(SHEET, 'E3', null, 1), setValue(SHEET, 'B3', 99, 1)], '改');
    expect(outcome).toMatchObject({ kind: 'conflict' });
    expect(outcome.kind === 'conflict' && outcome.conflicts.map(({ cell, found }) => [cell, found])).toEqual([
      ['B3', '100'],
    ]);
    expect(save()).toBe(bytes);
  });

  it('refuses a cell under a merge and an address that is none', async () => {
    const { host, save } = open(bytes);
    expect((await host.apply([setValue(SHEET, 'B1', null, 1)], '改')).kind).toBe('conflict');
    expect((await host.apply([setValue(SHEET, 'nowhere', null, 1)], '改')).kind).toBe('conflict');
    expect(save()).toBe(bytes);
  });

  it('reads the addresses of an edit as they are after the edits before it', async () => {
    const { host, save } = open(bytes);
    const outcome = await host.apply(
      [
        setValue(SHEET, 'E3', null, 1),
        { kind: 'insert-rows', sheet: SHEET, before: 4, rows: [{ cells: [{ column: 1, value: '新' }] }] },
        setValue(SHEET, 'A5', '乙', '乙改'),
        setValue(SHEET, 'A4', '新', '新改'),
        { kind: 'insert-rows', sheet: SHEET, before: 2, rows: [{ cells: [{ column: 2, value: '上' }] }] },
        setValue(SHEET, 'E4', 1, 2),
      ],
      '改',
    );
    expect(outcome.kind).toBe('applied');
    const saved = save();
    expect(readCell(saved, SHEET, 'B2')?.value).toBe('上');
    expect(readCell(saved, SHEET, 'E4')?.value).toBe(2);
    expect(readCell(saved, SHEET, 'A5')?.value).toBe('新改');
    expect(readCell(saved, SHEET, 'A6')?.value).toBe('乙改');
    expect(readCell(saved, SHEET, 'D6')?.formula).toBe('C6/B6');
    expect(readCell(saved, '其他 表', 'A1')?.formula).toBe('自评表!B6*2');
  });

  it('inserts notes with style, merge and height, and takes the rows out again', async () => {
    const { host, save } = open(bytes);
    const rows = [
      {
        cells: [{ column: 1, value: '注：1.一', styleFrom: 'A8' }],
        merges: [[1, 6]] as const,
        wrap: true,
        height: 40,
      },
      { cells: [{ column: 1, value: '2.二', styleFrom: 'A8' }], merges: [[1, 6]] as const },
    ];
    const outcome = await host.apply(
      [{ kind: 'insert-rows', sheet: SHEET, before: 9, rows, expectedBlank: true }],
      '说明',
    );
    expect(readCell(save(), SHEET, 'A10')?.value).toBe('2.二');
    expect(journalOf(outcome).rows).toMatchObject([{ sheet: SHEET, first: 9, count: 2 }]);
    expect((await undone(host, outcome)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('does not insert where rows should be blank and are not', async () => {
    const { host, save } = open(bytes);
    const edit: Edit = {
      kind: 'insert-rows',
      sheet: SHEET,
      before: 6,
      rows: [{ cells: [{ column: 1, value: 'x' }] }],
      expectedBlank: true,
    };
    expect((await host.apply([edit], '说明')).kind).toBe('conflict');
    expect(save()).toBe(bytes);
  });

  it('does not take back over what was changed since', async () => {
    const { host, save } = open(bytes);
    const first = await host.apply([setValue(SHEET, 'E3', null, 1)], '一');
    await host.apply([setValue(SHEET, 'E3', 1, 2)], '二');
    const before = save();
    expect((await undone(host, first)).kind).toBe('conflict');
    expect(changedParts(before, save())).toEqual([]);
  });

  it('does not take rows back in which somebody wrote since', async () => {
    const { host, save } = open(bytes);
    const rows = [{ cells: [{ column: 1, value: '说明' }] }];
    const first = await host.apply([{ kind: 'insert-rows', sheet: SHEET, before: 9, rows }], '一');
    await host.apply([setValue(SHEET, 'A9', '说明', '说明改')], '二');
    expect((await undone(host, first)).kind).toBe('conflict');
    expect(readCell(save(), SHEET, 'A9')?.value).toBe('说明改');
  });

  it('takes back an earlier write under a later one', async () => {
    const { host, save } = open(bytes);
    const first = await host.apply([setValue(SHEET, 'E3', null, 1)], '一');
    await host.apply([setValue(SHEET, 'E4', 9.75, 2)], '二');
    expect((await undone(host, first)).kind).toBe('applied');
    expect(readCell(save(), SHEET, 'E3')).toBeNull();
    expect(readCell(save(), SHEET, 'E4')?.value).toBe(2);
  });

  it('respects protection and writes to unlocked cells', async () => {
    const { host, save } = open(bytes);
    const locked = await host.apply([setValue('保护', 'A1', '锁定', 'x')], '改');
    expect(locked).toMatchObject({ kind: 'failed', rolledBack: true, problem: { code: 'protected-sheet' } });
    expect(save()).toBe(bytes);
    const unlocked = await host.apply([setValue('保护', 'B2', 1, 2)], '改');
    expect(unlocked.kind).toBe('applied');
    expect(readCell(save(), '保护', 'B2')?.value).toBe(2);
  });

  it('says that a sheet is missing', async () => {
    const outcome = await open(bytes).host.apply([setValue('没有', 'A1', null, 1)], '改');
    expect(outcome).toMatchObject({ kind: 'failed', problem: { code: 'sheet-missing' } });
  });

  it('does nothing for no edits', async () => {
    const { host, save } = open(bytes);
    expect((await host.apply([], '无')).kind).toBe('applied');
    expect(save()).toBe(bytes);
  });
});
