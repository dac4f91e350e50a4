import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/sheet/edit';
import { applyEdits } from '../../../src/hosts/ooxml/patch/apply-edits';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, HOSTS, realWorkbooks } from '../../support/hosts';
import { changedParts, partText } from '../../support/package-parts';
import { patched } from '../../support/patching';
import { tortureWorkbook } from '../../support/torture-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

const SHEET = '自评表';

const MARKS: readonly Edit[] = [
  { kind: 'remove-marks', sheet: SHEET },
  { kind: 'add-mark', sheet: SHEET, cell: 'D3', severity: 'error' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'D3', title: '执行率错误', text: 'PE202 应为97.50%' },
  { kind: 'add-mark', sheet: SHEET, cell: 'D4', severity: 'warning' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'D4', title: '执行率', text: 'PE203' },
  { kind: 'add-mark', sheet: SHEET, cell: 'A1', severity: 'info' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'A1', title: '标题', text: 'PE101' },
  { kind: 'add-mark', sheet: SHEET, cell: 'C3', severity: 'cannot-judge' },
  { kind: 'add-prompt', sheet: SHEET, cell: 'C3', title: '无法判定', text: 'PE301' },
];

const CLEAR: Edit = { kind: 'remove-marks', sheet: SHEET };

function sheetText(content: Uint8Array): string {
  return partText(content, 'xl/worksheets/sheet1.xml');
}

describe.each(HOSTS)('marks through $name', ({ open }) => {
  it('shows findings, leaves the user’s validation alone, and goes without a trace', async () => {
    const { host, save } = open(bytes);
    granted(await host.readSheets('all', { forMarks: true }));
    const outcome = await host.apply(MARKS, '标记');
    expect(outcome.kind === 'applied' && outcome.skipped).toEqual([MARKS[8]]);
    const text = sheetText(save());
    for (const severity of ['error', 'warning', 'info', 'cannot-judge'])
      expect(text).toContain(`jixiao:${severity}`);
    expect(text).toContain('A1:F1');
    expect(text.match(/【绩效自评】/g)).toHaveLength(3);
    expect((await host.apply([CLEAR], '清除标记')).kind).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('replaces its own marks when it marks again', async () => {
    const { host, save } = open(bytes);
    await host.apply(MARKS, '标记');
    const again: readonly Edit[] = [
      CLEAR,
      { kind: 'add-mark', sheet: SHEET, cell: 'E3', severity: 'error' },
      { kind: 'add-prompt', sheet: SHEET, cell: 'D3', title: '只此一处', text: 'PE202' },
    ];
    expect((await host.apply(again, '标记')).kind).toBe('applied');
    const text = sheetText(save());
    expect(text.match(/【绩效自评】/g)).toHaveLength(1);
    expect(text).not.toContain('jixiao:warning');
    await host.apply([CLEAR], '清除标记');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('clears marks that were made in the file earlier, wherever they moved', async () => {
    const row: Edit = { kind: 'insert-rows', sheet: SHEET, before: 3, rows: [{ cells: [] }] };
    const moved = patched(bytes, [row]).bytes;
    const marked = patched(patched(bytes, MARKS).bytes, [row]).bytes;
    const { host, save } = open(marked);
    expect((await host.apply([CLEAR], '清除标记')).kind).toBe('applied');
    expect(changedParts(moved, save()).filter((part) => part.startsWith('xl/worksheets'))).toEqual([]);
    expect(sheetText(save())).not.toContain('jixiao');
  });

  it('has nothing to clear in a file without marks', async () => {
    const { host, save } = open(bytes);
    expect((await host.apply([CLEAR], '清除标记')).kind).toBe('applied');
    expect(save()).toBe(bytes);
  });

  it('does not mark a protected sheet', async () => {
    const { host, save } = open(bytes);
    const outcome = await host.apply(
      [{ kind: 'add-mark', sheet: '保护', cell: 'A1', severity: 'error' }],
      '标记',
    );
    expect(outcome).toMatchObject({ kind: 'failed', rolledBack: true, problem: { code: 'protected-sheet' } });
    expect(save()).toBe(bytes);
  });

  it.each([...realWorkbooks(), { name: 'torture', bytes: tortureWorkbook() }])(
    'marks and clears $name without a trace',
    async ({ bytes: content }) => {
      const { host, save } = open(content);
      const read = granted(await host.readSheets('all', { forMarks: true }));
      const sheets = read.sheets.filter((sheet) => !sheet.isProtected);
      const edits = sheets.flatMap((sheet): Edit[] => [
        { kind: 'remove-marks', sheet: sheet.name },
        { kind: 'add-mark', sheet: sheet.name, cell: 'B3', severity: 'warning' },
        { kind: 'add-prompt', sheet: sheet.name, cell: 'B3', title: '提示', text: '文字' },
      ]);
      expect((await host.apply(edits, '标记')).kind).toBe('applied');
      expect(changedParts(content, save()).length).toBeGreaterThan(0);
      const clear = sheets.map((sheet): Edit => ({ kind: 'remove-marks', sheet: sheet.name }));
      expect((await host.apply(clear, '清除')).kind).toBe('applied');
      expect(changedParts(content, save())).toEqual([]);
    },
  );

  it('leaves a file that the command can clear as well', async () => {
    const { host, save } = open(bytes);
    await host.apply(MARKS, '标记');
    const cleared = applyEdits(save(), [CLEAR]);
    expect(cleared.ok && changedParts(bytes, cleared.bytes)).toEqual([]);
  });
});
