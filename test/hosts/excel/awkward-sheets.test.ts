import { beforeAll, describe, expect, it } from 'vitest';
import { CHINESE } from '../../../src/core/messages/chinese';
import { parseAddress } from '../../../src/core/sheet/address';
import type { Edit } from '../../../src/core/sheet/edit';
import { cellKey } from '../../../src/core/sheet/sheet';
import { checkAndMark } from '../../../src/tasks/check';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, openExcel } from '../../support/hosts';
import { changedParts } from '../../support/package-parts';
import { readCell, setFormula, setValue } from '../../support/patching';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

const SHEET = '自评表';
/** Row 5 is hidden. */
const OVER_HIDDEN: readonly Edit[] = [
  setValue(SHEET, 'E3', null, 1),
  setValue(SHEET, 'E5', '007', '008'),
  setFormula(SHEET, 'E6', null, 'C6', null),
];

describe('rows that are hidden', () => {
  it('are written like any others, stay hidden, and are put back', async () => {
    const { host, standIn, save } = openExcel(bytes);
    const outcome = await host.apply(OVER_HIDDEN, '写');
    if (outcome.kind !== 'applied') throw new Error(outcome.kind);
    expect(readCell(save(), SHEET, 'E5')?.value).toBe('008');
    expect([...(standIn.document.sheets[0]?.hiddenRows ?? [])]).toEqual([5]);
    expect((await host.undo(outcome.journal)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('where Excel leaves them out of a block, nothing is written and the filter is named', async () => {
    const { host, standIn, save } = openExcel(bytes);
    granted(await host.readSheets('all'));
    standIn.document.skipsHiddenRows = true;
    const outcome = await host.apply(OVER_HIDDEN, '写');
    expect(outcome).toMatchObject({
      kind: 'failed',
      rolledBack: true,
      problem: { code: 'rows-hidden-by-filter', nextStep: '请清除筛选，再试一次。' },
    });
    expect(changedParts(bytes, save())).toEqual([]);
    standIn.document.skipsHiddenRows = false;
    expect((await host.apply(OVER_HIDDEN, '写')).kind).toBe('applied');
  });
});

describe('a protected sheet', () => {
  it('takes a write to its unlocked cells only, and whole', async () => {
    const { host, save } = openExcel(bytes);
    const mixed = await host.apply([setValue('保护', 'B2', 1, 2), setValue('保护', 'A1', '锁定', 'x')], '改');
    expect(mixed).toMatchObject({
      kind: 'failed',
      rolledBack: true,
      problem: { code: 'protected-sheet', message: '工作表设有保护，不能写入。' },
    });
    expect(changedParts(bytes, save())).toEqual([]);
    expect((await host.apply([setValue('保护', 'B2', 1, 2)], '改')).kind).toBe('applied');
  });

  it('gets its unlocked cells back as they were, the locked ones between them untouched', async () => {
    const { host, standIn, save } = openExcel(bytes);
    const sheet = standIn.document.sheetBy(SHEET);
    if (!sheet) throw new Error('no sheet');
    sheet.isProtected = true;
    for (const place of ['E3', 'F5']) {
      const { row, column } = parseAddress(place) ?? { row: 0, column: 0 };
      sheet.unlocked.add(cellKey(row, column));
    }
    const edits = [setValue(SHEET, 'E3', null, 9.75), setValue(SHEET, 'F5', '=不是公式', '已改')];
    const outcome = await host.apply(edits, '写');
    if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
    expect(readCell(save(), SHEET, 'F5')?.value).toBe('已改');
    expect((await host.undo(outcome.journal)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('is judged but not marked, and named', async () => {
    const { host } = openExcel(bytes);
    const checked = granted(await checkAndMark(host, { which: 'all' }, CHINESE));
    expect(checked.marked.kind).toBe('applied');
    expect(checked.protectedSheets).toEqual(['保护']);
  });
});

describe('a write that comes to nothing', () => {
  it('on the cells that already hold what is wanted is no failure', async () => {
    const { host, save } = openExcel(bytes);
    const same: readonly Edit[] = [
      setValue(SHEET, 'E4', 9.75, 9.75),
      setFormula(SHEET, 'B3', 100, '50*2', 100),
      setValue(SHEET, 'F3', '70%', ''),
      setValue(SHEET, 'F3', null, '70%'),
    ];
    const outcome = await host.apply(same, '写');
    if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
    expect(readCell(save(), SHEET, 'B3')?.formula).toBe('50*2');
    expect((await host.undo(outcome.journal)).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });
});
