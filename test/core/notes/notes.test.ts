import { describe, expect, it } from 'vitest';
import { compareNotes } from '../../../src/core/notes/compare-notes';
import { insertNotesEdits } from '../../../src/core/notes/insert-notes';
import { NOTE_SETS, PROMPT_SETS } from '../../../src/core/notes/library';
import { isPromptText, notesFor } from '../../../src/core/notes/notes-for';
import { inPunctuation } from '../../../src/core/notes/punctuation';
import { createSheet } from '../../../src/core/sheet/sheet';
import { compactText } from '../../../src/core/text/normalise';
import { type BuiltForm, buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';

const TRANSFER = NOTE_SETS.find((set) => set.id === 'N-TP-2020');
const ITEMS = TRANSFER?.items ?? [];
const WHOLE = `注：${ITEMS.join('\n')}`;

/** Copies of 绵阳 2020 as printed: full width with blank lines, half width with spaces, full width without spaces. */
const COPY_1 = `注：${ITEMS.map((item) => item.replace('.', '. ')).join('\n\n')}`;
const COPY_2 = [
  '注: 1. 其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金,以及以前年度的结转结余资金等。',
  ' 2. 定量指标,地方各级主管部门对资金使用单位填写的实际完成值汇总时,绝对值直接累加计算,相对值按照资金额度加权平均计算。',
  ' 3. 定性指标。资金使用单位分别按照100%-80%(含)、80%-60%(含)、60%-0%合理填写实际完成值,地方各级主管部门汇总时,按照资金额度加权平均计算。',
  ' 4. 全年执行数是指按照国库集中支付制度要求,支付到商品和劳务供应者或者用款单位形成的实际支出。',
  ' 5. 资金使用单位按项目填报,主管部门和财政部门汇总时按区域绩效目标填报。',
];

function transfer(notes: readonly string[], more: Partial<FormInput> = {}): BuiltForm {
  return buildForm({
    family: 'transfer-self-evaluation',
    identity: [
      ['projectName', '转移支付（项目）名称', '城乡医疗救助补助资金'],
      ['centralDepartment', '中央主管部门', '国家医保局'],
    ],
    indicators: [['产出指标', '数量指标', '参保人数（万人）', '≥410', '412', null, null, null]],
    sections: [['explanation', '说明', '无']],
    notes,
    ...more,
  });
}

describe('the library', () => {
  it('keeps 283 characters from 注 to the last 填报。', () => {
    expect(compactText(WHOLE).length).toBe(283);
    expect(compactText(COPY_2.join('\n'))).toBe(compactText(WHOLE));
  });

  it.each<[string[], FormInput]>([
    [
      ['N-TP-2020'],
      { family: 'transfer-self-evaluation', title: '城乡医疗救助补助资金转移支付区域绩效目标自评表' },
    ],
    [[], { family: 'transfer-self-evaluation', title: '中央水利发展资金转移支付区域绩效目标自评表' }],
    [[], { family: 'transfer-self-evaluation', year: 2021 }],
    [[], { family: 'transfer-self-evaluation', year: null }],
    [['N-SC-2023'], { family: 'project-self-evaluation', region: '四川', year: 2023 }],
    [[], { family: 'project-self-evaluation', region: '四川', year: 2021 }],
    [[], { family: 'project-self-evaluation', year: 2023 }],
    [['N-GZ'], { family: 'department-self-evaluation', region: '贵州', year: 2022 }],
    [[], { family: 'insurance-fund-self-evaluation' }],
    [[], { family: 'target-declaration' }],
  ])('gives %j', (ids, input) => {
    expect(notesFor(buildForm(input).form).map((set) => set.id)).toEqual(ids);
  });

  it('knows the prompts of a template, and offers none of them', () => {
    expect(isPromptText('对照年度目标，说明相关任务目标的完成情况（100字以内）')).toBe(true);
    expect(isPromptText('本年度完成了任务')).toBe(false);
    const insertable = NOTE_SETS.flatMap((set) => set.items).join('');
    for (const text of PROMPT_SETS.flatMap((set) => set.texts)) expect(insertable).not.toContain(text);
  });
});

describe('comparing the notes of a form', () => {
  it.each<[string, readonly string[]]>([
    ['an item a row, full width', [`注：${ITEMS[0]}`, ...ITEMS.slice(1)]],
    ['in one cell', [WHOLE]],
    ['in one cell without line breaks', [WHOLE.replaceAll('\n', '')]],
    ['with blank lines', [COPY_1]],
    ['half width with leading spaces', COPY_2],
    ['half width in one cell', [COPY_2.join('\n')]],
  ])('finds all of them %s', (_, notes) => {
    const { form, sheet } = transfer(notes);
    const compared = compareNotes(form, sheet);
    expect(compared.present.map(({ item }) => item.index)).toEqual([0, 1, 2, 3, 4]);
    expect(compared.missing).toEqual([]);
    expect(compared.altered).toEqual([]);
    expect(insertNotesEdits(form, sheet)).toEqual([]);
  });

  it('counts notes that stand below the form without having been taken for part of it', () => {
    const { form, sheet } = transfer([`注：${ITEMS[0]}`, ...ITEMS.slice(1)]);
    const cut = { ...form, notes: [], area: { ...form.area, bottom: form.area.bottom - 5 } };
    expect(compareNotes(cut, sheet).missing).toEqual([]);
    expect(insertNotesEdits(cut, sheet)).toEqual([]);
  });

  it('says which words differ, and where', () => {
    const changed = `注：${ITEMS[0]?.replace('社会资金', '社会捐赠资金')}`;
    const { form, sheet } = transfer([changed, ...ITEMS.slice(1)]);
    const { altered, missing } = compareNotes(form, sheet);
    expect(missing).toEqual([]);
    expect(altered).toHaveLength(1);
    const { span, expected, actual } = altered[0] ?? { span: { from: 0, to: 0 }, expected: '', actual: '' };
    expect(changed.slice(span.from, span.to)).toBe('捐赠');
    expect(expected).toContain('社会资金');
    expect(actual).toContain('社会捐赠资金');
    expect(insertNotesEdits(form, sheet)).toEqual([]);
  });

  it('finds nothing to say where no set is kept', () => {
    const { form, sheet } = buildForm({ family: 'target-declaration' });
    expect(compareNotes(form, sheet)).toEqual({ sets: [], present: [], missing: [], altered: [] });
    expect(insertNotesEdits(form, sheet)).toEqual([]);
  });
});

describe('inserting notes below a form', () => {
  it('adds a row an item, merged over the form, wrapped, in the style of its text', () => {
    const { form, sheet } = transfer([]);
    const edits = insertNotesEdits(form, sheet);
    expect(edits).toHaveLength(1);
    const [edit] = edits;
    if (edit?.kind !== 'insert-rows') throw new Error('rows expected');
    expect(edit).toMatchObject({ before: form.area.bottom + 1, expectedBlank: true });
    expect(edit.rows.map((row) => row.cells[0]?.value)).toEqual([`注：${ITEMS[0]}`, ...ITEMS.slice(1)]);
    for (const row of edit.rows) {
      expect(row).toMatchObject({ merges: [[form.area.left, form.area.right]], wrap: true });
      expect(row.cells[0]).toMatchObject({ column: form.area.left, styleFrom: form.sections[0]?.body.cell });
      expect(row.height).toBeGreaterThan(15);
    }
  });

  it('follows the half width punctuation of the sheet', () => {
    const { form, sheet } = transfer([], {
      sections: [['explanation', '说明', '一是(甲),二是(乙);三是:丙,丁,戊']],
    });
    const [edit] = insertNotesEdits(form, sheet);
    const first = edit?.kind === 'insert-rows' ? edit.rows[0]?.cells[0]?.value : null;
    expect(first).toMatch(/^注:1\..*社会资金,以及/);
  });

  it('goes into one cell where the form has its notes in one, below it', () => {
    const { form, sheet } = transfer(['备注：1.本表由单位填报。2.金额单位为万元。']);
    const [edit] = insertNotesEdits(form, sheet);
    expect(edit).toMatchObject({ before: form.area.bottom + 1, rows: [{ cells: [{ value: WHOLE }] }] });
  });

  it('puts single missing items where they belong, from the bottom up', () => {
    const kept = [`注：${ITEMS[0]}`, ITEMS[2] ?? '', ITEMS[3] ?? ''];
    const { form, sheet } = transfer(kept);
    const edits = insertNotesEdits(form, sheet);
    const first = form.notes[0]?.row ?? 0;
    expect(
      edits.map(
        (edit) => edit.kind === 'insert-rows' && [edit.before, edit.rows.map((row) => row.cells[0]?.value)],
      ),
    ).toEqual([
      [first + 3, [ITEMS[4]]],
      [first + 1, [ITEMS[1]]],
    ]);
  });

  it('moves what stands below instead of writing over it', () => {
    const { form, sheet } = transfer([]);
    const below = {
      row: form.area.bottom + 1,
      column: 1,
      value: '下一张表',
      formula: null,
      text: '下一张表',
      numberFormat: 'General',
    };
    const stacked = createSheet({
      name: sheet.name,
      cells: [...sheet.cells.values(), below],
      merges: sheet.merges,
    });
    const [edit] = insertNotesEdits(form, stacked);
    expect(edit).toMatchObject({ kind: 'insert-rows', before: form.area.bottom + 1 });
    expect(edit).not.toHaveProperty('expectedBlank');
  });

  it('does not cut through a merge at the foot of the form', () => {
    const { form, sheet } = transfer([]);
    const { bottom, left } = form.area;
    const merge = { top: bottom, left: left + 1, bottom: bottom + 2, right: left + 1 };
    const merged = createSheet({ name: sheet.name, cells: [...sheet.cells.values()], merges: [merge] });
    expect(insertNotesEdits(form, merged)[0]).toMatchObject({ before: bottom + 3 });
  });
});

describe('notes that belong into a cell', () => {
  const sichuan = (reason: string | null): BuiltForm =>
    buildForm({
      region: '四川',
      year: 2023,
      funds: [
        { label: '总额', kind: 'total', budget: 1, executed: 1, reason },
        { label: '其中：财政资金', kind: 'fiscal', budget: 1, executed: 1 },
      ],
    });

  it('fill the blank 原因 cell of the total (四川), in full width', () => {
    const { form, sheet } = sichuan(null);
    expect(insertNotesEdits(form, sheet)).toEqual([
      {
        kind: 'set-value',
        sheet: 'Sheet1',
        cell: 'E4',
        expected: { value: null, formula: null },
        value:
          '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的（追加或调减），应单独说明理由；3.其他资金包括：社会投入资金、银行贷款.',
      },
    ]);
  });

  it('leave a reason of the user alone, and report nothing missing', () => {
    const { form, sheet } = sichuan('年中追加人员经费。');
    expect(insertNotesEdits(form, sheet)).toEqual([]);
    expect(compareNotes(form, sheet)).toMatchObject({ missing: [], altered: [], present: [] });
  });

  it('are found shortened as altered (青神 2023)', () => {
    const { form, sheet } = sichuan(
      '1.预算执行率=预算执行数/调整后预算数，未达到90%的需说明原因（100字以内）；2.年中发生预算调整的应单独说明理由；3.其他资金包括社会投入资金、银行贷款。',
    );
    const compared = compareNotes(form, sheet);
    expect(compared.altered.map(({ item }) => item.index)).toEqual([0, 1, 2]);
    expect(insertNotesEdits(form, sheet)).toEqual([]);
  });

  it('are not asked of a form without such a cell', () => {
    const { form, sheet } = buildForm({
      region: '四川',
      year: 2023,
      funds: [{ label: '总额', kind: 'total', budget: 1 }],
    });
    expect(compareNotes(form, sheet).sets).toEqual([]);
  });

  it('fill 得分计算方法 of the funds (贵州), once', () => {
    const { form, sheet } = buildForm({
      family: 'department-self-evaluation',
      region: '贵州',
      year: 2022,
      funds: [{ label: '年度资金总额', kind: 'total', budget: 1, executed: 1, weight: 10, score: 10 }],
      indicators: [['产出指标', '数量指标', '甲', '≥1', 1, 90, 90, null]],
    });
    expect(compareNotes(form, sheet).sets).toEqual([]);
    const head = {
      row: 3,
      column: 7,
      value: '得分计算\n方法',
      formula: null,
      text: '得分计算\n方法',
      numberFormat: 'General',
    };
    const withHead = createSheet({
      name: sheet.name,
      cells: [...sheet.cells.values(), head],
      merges: sheet.merges,
    });
    const [edit] = insertNotesEdits(form, withHead);
    expect(edit).toMatchObject({
      kind: 'set-value',
      cell: 'G4',
      value: '执行率*该指标分值，最高不得超过分值上限。',
    });
    const filled = {
      ...head,
      row: 4,
      value: '执行率*该指标分值,最高不得超过分值上限',
      text: '执行率*该指标分值,最高不得超过分值上限',
    };
    const done = createSheet({
      name: sheet.name,
      cells: [...withHead.cells.values(), filled],
      merges: sheet.merges,
    });
    expect(compareNotes(form, done).present).toHaveLength(1);
    expect(insertNotesEdits(form, done)).toEqual([]);
  });
});

it('changes the width of punctuation and nothing else', () => {
  expect(inPunctuation('注：1.甲（含），乙；丙。丁、90%', 'half')).toBe('注:1.甲(含),乙;丙。丁、90%');
  expect(inPunctuation('甲(含),乙;丙:丁.', 'full')).toBe('甲（含），乙；丙：丁.');
});
