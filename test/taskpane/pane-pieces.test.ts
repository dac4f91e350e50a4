import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { profileById } from '../../src/core/profile/profiles';
import type { ProposedEdit } from '../../src/core/score/proposed-edit';
import type { Edit } from '../../src/core/sheet/edit';
import type { Journal } from '../../src/hosts/host';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { bundleFindings } from '../../src/taskpane/findings/bundle-findings';
import { activeOf, formAround, formOnSheet } from '../../src/taskpane/findings/form-in-view';
import { ownProfile } from '../../src/taskpane/findings/own-profile';
import { inReadingOrder } from '../../src/taskpane/findings/reading-order';
import { countBySeverity, firstOf, groupFindings } from '../../src/taskpane/findings/select-findings';
import { lastWriteOf } from '../../src/taskpane/session/last-write';
import { initialState } from '../../src/taskpane/session/pane-state';
import { whyNothing } from '../../src/taskpane/session/why-nothing';
import { dateText } from '../../src/taskpane/texts/date-text';
import { isMostlySame, nearDifferences, textDifference } from '../../src/taskpane/texts/text-difference';
import { fetchWords, text } from '../../src/taskpane/texts/texts';
import { judge } from '../../src/tasks/judge';
import { proposeFor } from '../../src/tasks/propose';

const ROOT = resolve(import.meta.dirname, '../..');

function judged(path: string) {
  const read = readWorkbook(new Uint8Array(readFileSync(join(ROOT, path))));
  if (!read.ok) throw new Error(read.refusal.message);
  return judge(read.workbook);
}

const STACKED = judged('test/fixtures/samples/001.xlsx');
const SHEETS = judged('assets/samples/绵阳-2020-转移支付区域绩效目标自评表.xlsx');

describe('the form in hand follows the user', () => {
  it.each([
    ['a cell of the upper form', STACKED, null, { sheet: 'Sheet1', cell: 'E7' }, 'Sheet1!A1'],
    ['a cell of the lower form', STACKED, 'Sheet1!A1', { sheet: 'Sheet1', cell: 'E33' }, 'Sheet1!A28'],
    ['a cell beside the forms', STACKED, 'Sheet1!A28', { sheet: 'Sheet1', cell: 'Z99' }, 'Sheet1!A28'],
    ['no cell', STACKED, 'Sheet1!A28', null, 'Sheet1!A28'],
    ['a cell of another sheet', SHEETS, '城乡医疗救助!A1', { sheet: '保障能力提升', cell: 'Z99' }, null],
  ] as const)('%s', (_, judgement, form, selection, expected) => {
    expect(formAround({ judgement, form }, selection)).toBe(expected);
  });

  it('another sheet with a form lets go of the form chosen before; one without does not', () => {
    const view = { judgement: SHEETS, form: '城乡医疗救助!A1' };
    expect(formOnSheet(view, '保障能力提升')).toBeNull();
    expect(formOnSheet(view, '城乡医疗救助')).toBe('城乡医疗救助!A1');
    expect(formOnSheet(view, '没有表的工作表')).toBe('城乡医疗救助!A1');
    expect(activeOf([{ name: 'a', isVisible: true, isActive: false }])).toBeNull();
  });
});

describe('findings by severity and by part of the form', () => {
  const { filter, wording } = initialState('zh-CN');
  const severities = countBySeverity(STACKED.result.findings);

  it('a group of a severity is divided into parts, from head to foot of the form', () => {
    const groups = groupFindings(STACKED, filter, wording);
    expect(groups.map(({ heading, count }) => [heading, count])).toEqual(
      [...severities].filter(([, count]) => count > 0),
    );
    expect(groups[0]?.sections.map(({ part }) => part)).toEqual(['funds', 'indicators', 'totals']);
    const inAll = groups.flatMap(({ sections }) => sections.flatMap(({ findings }) => findings));
    expect(inAll.length).toBe(STACKED.result.findings.length);
    expect(new Set(inAll)).toEqual(new Set(STACKED.result.findings));
  });

  it('a group of a part has the gravest first', () => {
    const groups = groupFindings(STACKED, { ...filter, groupBy: 'part' }, wording);
    const funds = groups.find(({ heading }) => heading === 'funds');
    const order = funds?.sections.flatMap(({ findings }) => findings.map(({ severity }) => severity)) ?? [];
    expect(order).toEqual([...order].sort((a, b) => (a === b ? 0 : a === 'error' ? -1 : 1)));
    expect(funds?.count).toBe(order.length);
  });

  it('the first so many are taken across the parts', () => {
    const [errors] = groupFindings(STACKED, filter, wording);
    const sizes = (count: number) =>
      firstOf(errors?.sections ?? [], count).map(({ findings }) => findings.length);
    const whole = errors?.sections.map(({ findings }) => findings.length) ?? [];
    expect(sizes(1)).toEqual([1]);
    expect(sizes((whole[0] ?? 0) + 1)).toEqual([whole[0], 1]);
    expect(sizes(1000)).toEqual(whole);
  });
});

describe('what several rules cannot judge for one reason', () => {
  const { wording } = initialState('zh-CN');
  const { findings } = judged('assets/samples/巴楚-2020-社保基金绩效自评表.xlsx').result;
  const bundles = bundleFindings(findings, wording);

  it('is one thing; nothing is lost, and what is wrong stays apart', () => {
    expect(new Set(bundles.flat())).toEqual(new Set(findings));
    const large = bundles.filter(({ length }) => length > 1);
    expect(large.length).toBeGreaterThan(0);
    for (const bundle of large) {
      expect(new Set(bundle.map(({ verdict }) => verdict))).toEqual(new Set(['cannot-judge']));
      expect(new Set(bundle.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(1);
    }
    const wrong = findings.filter(({ verdict }) => verdict === 'fail').length;
    expect(bundles.filter(([first]) => first?.verdict === 'fail').length).toBe(wrong);
  });
});

describe('how one text became another', () => {
  it.each([
    ['<p>提升水平</p>', '提升水平', '-<p>|=提升水平|-</p>'],
    [
      '预算数，未达到90%的需说明（100字）',
      '预算数,未达到90%的需说明(100字)',
      '=预算数|-，|+,|=未达到90%的需说明|-（|+(|=100字|-）|+)',
    ],
    ['', '补上', '+补上'],
    ['去掉', '', '-去掉'],
    ['一样', '一样', '=一样'],
    ['甲乙', '丙丁', '-甲乙|+丙丁'],
    ['姓名𠮷某某某', '姓名𠮾某某某', '-姓名𠮷|+姓名𠮾|=某某某'],
  ])('%s → %s', (before, after, expected) => {
    const pieces = textDifference(before, after);
    const sign = { same: '=', gone: '-', new: '+' };
    expect(pieces.map(({ kind, text: words }) => `${sign[kind]}${words}`).join('|')).toBe(expected);
    expect(pieces.flatMap(({ kind, text: words }) => (kind === 'new' ? [] : [words])).join('')).toBe(before);
    expect(pieces.flatMap(({ kind, text: words }) => (kind === 'gone' ? [] : [words])).join('')).toBe(after);
  });

  it('of a long text only what stands beside a difference is shown, and only where most stayed', () => {
    const long = '一二三四五六七八九十'.repeat(8);
    const pieces = textDifference(`<p>${long}`, long);
    expect(isMostlySame(pieces)).toBe(true);
    expect(nearDifferences(pieces).map(({ text: words }) => words)).toEqual(['<p>', '一二三四五六七八九十…']);
    expect(isMostlySame(textDifference('甲乙丙', '丁戊己'))).toBe(false);
  });
});

describe('edits to be looked at', () => {
  const set = (sheet: string, cell: string): Edit => ({
    kind: 'set-value',
    sheet,
    cell,
    expected: { value: null, formula: null },
    value: 1,
  });
  const shown = (edit: Edit): ProposedEdit => ({ edit, conflict: false, why: '', before: '', after: '' });

  it('stand sheet by sheet and row by row, whatever order they are made in', () => {
    const rows: Edit = { kind: 'insert-rows', sheet: 'b', before: 4, rows: [] };
    const items = [set('b', 'J10'), set('b', 'C9'), rows, set('a', 'AA2'), set('a', 'B2')].map(shown);
    const order = inReadingOrder(items, ['a', 'b']);
    expect(order.map(({ sheet, items: here }) => [sheet, here.map(({ at }) => at)])).toEqual([
      ['a', [4, 3]],
      ['b', [2, 1, 0]],
    ]);
  });

  it('撤销 says where it will take back: cells in order, rows put in, a sheet that was added', () => {
    const state = { value: null, formula: null, numberFormat: 'General' };
    const cell = (sheet: string, address: string) => ({ sheet, cell: address, before: state, after: state });
    const journal: Journal = {
      label: '插入标准说明：1 格，2 行',
      cells: [cell('a', 'J34'), cell('a', 'J8'), cell('a', 'B20'), cell('new', 'A1')],
      rows: [{ sheet: 'a', first: 20, count: 2 }],
      addedSheets: ['new'],
    };
    expect(lastWriteOf(journal)).toEqual({
      label: '插入标准说明：1 格，2 行',
      places: [
        { sheet: 'new', cells: [] },
        { sheet: 'a', cells: ['20:21', 'J8', 'J34'] },
      ],
    });
    expect(lastWriteOf(null)).toBeNull();
  });
});

describe('why there is nothing to write', () => {
  it.each([
    ['rates', 'assets/samples/巴楚-2020-社保基金绩效自评表.xlsx', 'nothing-to-write'],
    ['rates', 'test/fixtures/samples/017.xlsx', 'no-rates'],
    ['scores', 'assets/samples/巴楚-2020-社保基金绩效自评表.xlsx', 'scores-open'],
    ['total', 'assets/samples/巴楚-2020-社保基金绩效自评表.xlsx', 'total-open'],
    ['scores', 'test/fixtures/samples/017.xlsx', 'not-scored'],
    ['scores', 'assets/samples/东川-2019-绩效评价报告.xlsx', 'nothing-to-write'],
  ] as const)('%s of %s', (kind, path, expected) => {
    const { workbook } = judged(path);
    expect(whyNothing(proposeFor(workbook, kind))).toBe(expected);
  });
});

describe('words', () => {
  beforeAll(() => fetchWords('en'));

  it.each([
    ['zh-CN', 1, '已校验，1 个问题标在单元格上。'],
    ['en', 1, 'Checked; 1 finding is marked on its cell.'],
    ['en', 2, 'Checked; 2 findings are marked on their cells.'],
    ['en', 0, 'Checked; 0 findings are marked on their cells.'],
  ] as const)('%s, %i', (language, count, words) => {
    expect(text(language, 'done.marked', { count })).toBe(words);
  });

  it('days are written as the language writes them', () => {
    expect(dateText('2024-03-01', 'zh-CN')).toBe('2024年3月1日');
    expect(dateText('2024-03-01', 'en')).toBe('2024-03-01');
    expect(dateText('去年', 'zh-CN')).toBe('去年');
  });

  it('a changed profile does not pass for the known one', () => {
    const known = profileById('sichuan-2023');
    if (!known) throw new Error('no such profile');
    expect(ownProfile(known)).toBe(known);
    const changed = ownProfile({ ...known, grade: { ...known.grade, good: 75 } });
    expect([changed.id, changed.name]).toEqual(['sichuan-2023-custom', `${known.name}，有改动`]);
    expect(ownProfile(changed)).toBe(changed);
  });
});
