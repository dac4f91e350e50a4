import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { blankFormsFile } from '../../src/core/form/templates/templates';
import { parseAddress } from '../../src/core/sheet/address';
import { cellAtAddress } from '../../src/core/sheet/sheet';
import { decimal } from '../../src/core/text/decimal';
import type { Host } from '../../src/hosts/host';
import { OoxmlHost } from '../../src/hosts/ooxml/ooxml-host';
import { insertRows } from '../../src/stand-in/document/move-lines';
import { findingKey, formKey } from '../../src/taskpane/findings/finding-key';
import { RIBBON_ACTIONS } from '../../src/taskpane/ribbon-actions';
import { paneReducer } from '../../src/taskpane/session/pane-reducer';
import { PaneSession } from '../../src/taskpane/session/pane-session';
import { initialState } from '../../src/taskpane/session/pane-state';
import { scoreOf } from '../../src/taskpane/session/score-of';
import { formInHand } from '../../src/taskpane/session/selectors';
import { createStore } from '../../src/taskpane/session/store';
import { openExcel } from '../support/hosts';
import { changedParts } from '../support/package-parts';

const ROOT = resolve(import.meta.dirname, '../..');
const MIANYANG = 'assets/samples/绵阳-2020-转移支付区域绩效目标自评表.xlsx';
const SCORED = 'test/fixtures/samples/001.xlsx';

function hostOf(path: string): OoxmlHost {
  return new OoxmlHost(new Uint8Array(readFileSync(join(ROOT, path))));
}

async function openPane(host: Host) {
  const session = new PaneSession(host, createStore(paneReducer, initialState('zh-CN')));
  await session.start();
  return { session, state: () => session.store.getState() };
}

describe('the pane at work on a workbook', () => {
  it('sees the form when it opens, and marks nothing', async () => {
    const host = hostOf(MIANYANG);
    const before = host.bytes;
    const { state } = await openPane(host);
    expect(formInHand(state())).toMatchObject({ family: 'transfer-self-evaluation', year: 2020 });
    expect([state().isChecked, state().isMarked, state().job]).toEqual([false, false, null]);
    expect(host.bytes).toBe(before);
  });

  it('一键校验 marks, 清除标记 takes every trace out again', async () => {
    const host = hostOf(MIANYANG);
    const before = host.bytes;
    const { session, state } = await openPane(host);
    await session.check();
    expect(state()).toMatchObject({ isChecked: true, isMarked: true });
    expect(state().notice).toMatchObject({ kind: 'done', text: 'marked' });
    expect(host.bytes).not.toEqual(before);
    await session.clear();
    expect(state().isMarked).toBe(false);
    const read = await host.readSheets('all');
    const original = await hostOf(MIANYANG).readSheets('all');
    expect(read).toEqual(original);
  });

  it('计算执行率: preview, write, undo', async () => {
    const host = hostOf(MIANYANG);
    const before = host.bytes;
    const { session, state } = await openPane(host);
    await session.propose('rates');
    const { preview } = state();
    expect(preview?.items.length).toBeGreaterThan(0);
    expect(preview?.items.every((item, at) => item.conflict !== preview.accepted.has(at))).toBe(true);
    expect(host.bytes).toBe(before);
    await session.applyPreview();
    expect(state().preview).toBeNull();
    expect(state().lastWrite?.label).toMatch(/^计算执行率：/);
    const [first] = preview?.items ?? [];
    const cell = first && 'cell' in first.edit ? first.edit.cell : '';
    const sheet = state().judgement?.workbook.sheets.find(({ name }) => name === first?.edit.sheet);
    expect(sheet && cellAtAddress(sheet, cell)?.formula).toContain('ROUND(');
    await session.undo();
    expect(state()).toMatchObject({ lastWrite: null, notice: { kind: 'done', text: 'undone' } });
    expect(host.bytes).toEqual(before);
  });

  it('writes nothing when a cell was changed between preview and write, and says which', async () => {
    const host = hostOf(MIANYANG);
    const { session, state } = await openPane(host);
    await session.propose('rates');
    const [first] = state().preview?.items ?? [];
    if (!first || !('cell' in first.edit) || !('expected' in first.edit)) throw new Error('no edit to meet');
    const { sheet, cell, expected } = first.edit;
    await host.apply([{ kind: 'set-value', sheet, cell, expected, value: '改过' }], '别人');
    const changed = host.bytes;
    await session.applyPreview();
    const { notice, lastWrite } = state();
    expect(notice).toMatchObject({ kind: 'conflicts' });
    expect(notice?.kind === 'conflicts' ? notice.conflicts[0] : null).toMatchObject({ sheet, cell });
    expect(lastWrite).toBeNull();
    expect(host.bytes).toBe(changed);
    await session.propose('rates');
    expect(state().preview).not.toBeNull();
  });

  it('忽略: the waiver travels with the workbook and is reported once it meets nothing', async () => {
    const host = hostOf(MIANYANG);
    const { session, state } = await openPane(host);
    await session.check();
    const finding = state().judgement?.result.findings[0];
    if (!finding) throw new Error('nothing was found');
    await session.waive(finding, ' 主管部门同意 ', '张三');
    expect(state().judgement?.result.findings).not.toContainEqual(finding);
    const again = await openPane(host);
    expect(again.state().waivers).toMatchObject([
      { rule: finding.code, cell: finding.cell, reason: '主管部门同意', author: '张三' },
    ]);
    const [waiver] = again.state().waivers;
    if (!waiver) throw new Error('the waiver was lost');
    await again.session.unwaive(waiver);
    expect(again.state().waivers).toEqual([]);
  });

  it('设置: a profile is kept in the workbook; a broken file changes nothing and is explained', async () => {
    const host = hostOf(MIANYANG);
    const { session, state } = await openPane(host);
    await session.importProfile('{ "extends": "sichuan-2023", "grade": { "good": 75 } }');
    expect(state().profile).toMatchObject({ grade: { good: 75 } });
    const again = await openPane(host);
    expect(again.state().profile).toMatchObject({ grade: { good: 75 } });
    await again.session.importProfile('{ "grade": { "good": 95 } }');
    expect(again.state().notice).toMatchObject({ kind: 'profile-issues' });
    expect(again.state().profile).toMatchObject({ grade: { good: 75 } });
    await again.session.chooseProfile(null);
    expect((await openPane(host)).state().profile).toBeNull();
  });

  it('does nothing by halves when what reads the kept waivers does not arrive, and does all when tried again', async () => {
    const host = hostOf(MIANYANG);
    const first = await openPane(host);
    await first.session.check();
    const finding = first.state().judgement?.result.findings[0];
    if (!finding) throw new Error('nothing was found');
    await first.session.waive(finding, '主管部门同意', '张三');
    vi.doMock('../../src/core/check/parse-waivers', () => ({
      get parseWaivers() {
        throw Object.assign(new Error('Loading chunk seldom failed.'), { name: 'ChunkLoadError' });
      },
    }));
    const { session, state } = await openPane(host);
    await session.check();
    vi.doUnmock('../../src/core/check/parse-waivers');
    expect(state()).toMatchObject({ judgement: null, isMarked: false });
    expect(state().notice?.kind).not.toBe('done');
    await session.again();
    expect(state().waivers).toHaveLength(1);
    expect(state().judgement?.result.findings).not.toContainEqual(finding);
    expect(state().isMarked).toBe(true);
  });

  it('得分: a 定性 grade picked in the pane closes the open row', async () => {
    const { session, state } = await openPane(hostOf(SCORED));
    const form = formInHand(state());
    if (!form) throw new Error('no form');
    const open = scoreOf(state(), form).indicators.find((one) => one.score === null);
    if (!open) throw new Error('no open row');
    session.store.dispatch({
      type: 'score-chosen',
      form: formKey(form),
      row: open.indicator.row,
      choice: { kind: 'percent', percent: decimal(90) },
    });
    const decided = scoreOf(state(), form).indicators.find((one) => one.indicator.row === open.indicator.row);
    expect(decided?.score?.toString()).toBe(open.weight?.times(0.9).toString());
  });

  it('cancels a read that takes too long, drops its outcome, and does the next thing', async () => {
    const host = hostOf(MIANYANG);
    const { session, state } = await openPane(host);
    const read = host.readSheets.bind(host);
    host.readSheets = () => new Promise(() => undefined);
    const checking = session.check();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(state().job).toMatchObject({ kind: 'check', isCancellable: true });
    session.cancel();
    await checking;
    expect(state()).toMatchObject({
      job: null,
      isChecked: false,
      notice: { kind: 'done', text: 'cancelled' },
    });
    host.readSheets = read;
    await session.check();
    expect(state().isChecked).toBe(true);
  });

  it('shows how far a long check is, and drops it between two forms', async () => {
    let now = 0;
    // Every look at the clock finds it later: the check rests after each form.
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
      now += 100;
      return now;
    });
    const host = hostOf(MIANYANG);
    const before = host.bytes;
    const { session, state } = await openPane(host);
    const seen: string[] = [];
    const stop = session.store.subscribe(() => {
      const { progress } = state().job ?? {};
      if (!progress) return;
      seen.push(progress.join('/'));
      if (seen.length === 2) session.cancel();
    });
    await session.check();
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    clock.mockRestore();
    expect(seen).toEqual(['0/3', '1/3']);
    expect(state()).toMatchObject({ job: null, isChecked: false, notice: { text: 'cancelled' } });
    expect(host.bytes).toBe(before);
  });

  it('cannot be cancelled once it marks: what is written is told of', async () => {
    const host = hostOf(MIANYANG);
    const { session, state } = await openPane(host);
    const apply = host.apply.bind(host);
    host.apply = (edits, label) => {
      expect(state().job).toMatchObject({ kind: 'mark', isCancellable: false });
      session.cancel();
      return apply(edits, label);
    };
    await session.check();
    expect(state()).toMatchObject({ isMarked: true, notice: { kind: 'done', text: 'marked' } });
  });

  it('shows a host problem in its words, and a fault of ours without a stack trace', async () => {
    const host = hostOf(MIANYANG);
    const { session, state } = await openPane(host);
    const problem = {
      code: 'cell-edit-mode',
      message: '正在编辑单元格。',
      nextStep: '按回车。',
      detail: null,
    } as const;
    host.readSheets = async () => ({ ok: false, problem });
    await session.check();
    expect(state().notice).toEqual({ kind: 'problem', problem, isHalfDone: false });
    host.readSheets = async () => {
      throw new Error('boom');
    };
    await session.propose('scores');
    expect(state()).toMatchObject({ notice: { kind: 'fault', detail: 'boom' }, job: null });
  });

  it('says so when a workbook holds no form', async () => {
    const host = hostOf(MIANYANG);
    host.readSheets = async () => ({ ok: true, value: { sheets: [], definedNames: [], date1904: false } });
    const { session, state } = await openPane(host);
    await session.check();
    expect(state()).toMatchObject({ notice: { text: 'no-form' }, isMarked: false });
    expect(formInHand(state())).toBeNull();
  });

  it.each(Object.keys(RIBBON_ACTIONS))(
    'the ribbon action %s runs to its end with the pane closed',
    async (name) => {
      const { session, state } = await openPane(hostOf(SCORED));
      const action = RIBBON_ACTIONS[name];
      await action?.run(session);
      expect(state().job).toBeNull();
      expect(state().notice?.kind).not.toBe('fault');
      expect(typeof action?.opensPane(state())).toBe('boolean');
    },
  );

  it('says why there is nothing to write: no scores in the form, or no standard notes for it', async () => {
    const { session, state } = await openPane(hostOf(MIANYANG));
    await session.propose('scores');
    expect(state().notice).toMatchObject({ kind: 'done', text: 'not-scored' });
    const other = await openPane(hostOf(SCORED));
    await other.session.propose('notes');
    expect(other.state().notice).toMatchObject({ kind: 'done', text: 'no-notes' });
    await other.session.propose('total');
    expect(other.state().notice).toMatchObject({ kind: 'done', text: 'total-open' });
  });

  it('says which protected sheets bear no marks; a check that finds nothing takes old marks out', async () => {
    const host = hostOf(SCORED);
    const { session, state } = await openPane(host);
    await session.check();
    const marked = host.bytes;
    const read = host.readSheets.bind(host);
    host.readSheets = async (which) => {
      const sheets = await read(which);
      if (!sheets.ok) return sheets;
      const locked = sheets.value.sheets.map((sheet) => ({ ...sheet, isProtected: true }));
      return { ok: true, value: { ...sheets.value, sheets: locked } };
    };
    await session.check();
    const { notice, judgement } = state();
    expect(notice).toMatchObject({ kind: 'done', text: 'marked-in-part', sheets: ['Sheet1'] });
    expect(notice?.kind === 'done' ? notice.count : 0).toBe(judgement?.result.findings.length);
    expect([state().isMarked, host.bytes]).toEqual([false, marked]);
    host.readSheets = async () => ({
      ok: true,
      value: { sheets: [], definedNames: [], date1904: false },
    });
    await session.check();
    expect(state().notice).toMatchObject({ text: 'no-form' });
  });

  it('a new form leads back to the tab that was open, where it is to be filled in', async () => {
    const { session, state } = await openPane(hostOf(SCORED));
    session.store.dispatch({ type: 'page-opened', page: 'new-form' });
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(blankFormsFile()));
    await session.addForm('project', 2024);
    fetched.mockRestore();
    expect(state()).toMatchObject({ page: 'check', notice: { text: 'form-added' }, lastWrite: {} });
    await session.undo();
    expect(state().lastWrite).toBeNull();
  });

  it('help and a new form lead back to the tab that was open', async () => {
    const { session, state } = await openPane(hostOf(SCORED));
    session.store.dispatch({ type: 'page-opened', page: 'score' });
    session.store.dispatch({ type: 'page-opened', page: 'help' });
    session.store.dispatch({ type: 'page-opened', page: 'new-form' });
    expect([state().page, state().tab]).toEqual(['new-form', 'score']);
  });

  it('a blank form that does not arrive changes nothing, and is put in when tried again', async () => {
    const host = hostOf(SCORED);
    const before = host.bytes;
    const { session, state } = await openPane(host);
    const answer = vi.spyOn(globalThis, 'fetch');
    try {
      for (const wrong of [new Response('', { status: 503 }), new Response('[{"kind":"project"}]')]) {
        answer.mockResolvedValueOnce(wrong);
        await session.addForm('project', 2024);
        expect(state().notice).toEqual({ kind: 'not-fetched' });
        expect(host.bytes).toBe(before);
      }
      answer.mockResolvedValueOnce(new Response(blankFormsFile()));
      await session.again();
      expect(state().notice).toMatchObject({ kind: 'done', text: 'form-added' });
    } finally {
      answer.mockRestore();
    }
    await session.undo();
    const [read, original] = [await host.listSheets(), await hostOf(SCORED).listSheets()];
    expect(read).toEqual(original);
  });

  it('a waiver being written outlives a check that finds the same again', async () => {
    const { session, state } = await openPane(hostOf(SCORED));
    await session.check();
    const [finding] = state().judgement?.result.findings ?? [];
    if (!finding) throw new Error('nothing was found');
    const waiving = `list ${findingKey(finding)}`;
    session.store.dispatch({ type: 'waiving', finding: waiving });
    await session.check();
    expect(state().waiving).toBe(waiving);
    await session.waive(finding, '已同意', '张三');
    expect(state().waiving).toBeNull();
  });

  it('says which sheet of a write that is taken back was deleted, and forgets the write', async () => {
    const host = hostOf(SCORED);
    const { session, state } = await openPane(host);
    await session.propose('rates');
    await session.applyPreview();
    host.undo = async (journal) => ({
      kind: 'applied',
      journal: { ...journal, cells: [] },
      skipped: [],
      goneSheets: ['自评表'],
    });
    await session.undo();
    expect(state()).toMatchObject({ lastWrite: null, notice: { text: 'undone-gone', sheets: ['自评表'] } });
  });

  it('says what an undo met that was changed since, and takes nothing back', async () => {
    const host = hostOf(SCORED);
    const { session, state } = await openPane(host);
    await session.propose('rates');
    await session.applyPreview();
    const [place] = state().lastWrite?.places ?? [];
    const cell = place?.cells[0] ?? '';
    const read = await host.readSheets('all');
    const sheet = read.ok ? read.value.sheets.find(({ name }) => name === place?.sheet) : undefined;
    const now = sheet && cellAtAddress(sheet, cell);
    if (!sheet || !now) throw new Error('nothing was written');
    const expected = { value: now.value, formula: now.formula };
    await host.apply([{ kind: 'set-value', sheet: sheet.name, cell, expected, value: '改过' }], '别人');
    await session.undo();
    expect(state().notice).toMatchObject({
      kind: 'conflicts',
      during: 'undo',
      conflicts: [{ sheet: sheet.name, cell, found: '改过' }],
    });
    expect(state().lastWrite).not.toBeNull();
    await session.undo(true);
    expect(state()).toMatchObject({ lastWrite: null, notice: { kind: 'done', text: 'undone-in-part' } });
    const left = await host.readSheets([sheet.name]);
    const original = await hostOf(SCORED).readSheets([sheet.name]);
    if (!left.ok || !original.ok) throw new Error('cannot be read');
    const differing = [...(original.value.sheets[0]?.cells ?? [])].filter(
      ([key, held]) => left.value.sheets[0]?.cells.get(key)?.text !== held.text,
    );
    expect(differing.length).toBeLessThanOrEqual(1);
    expect(left.value.sheets[0] && cellAtAddress(left.value.sheets[0], cell)?.value).toBe('改过');
  });

  it('names the rows that moved between preview and write, and previews again where they stand', async () => {
    const { host, standIn } = openExcel(new Uint8Array(readFileSync(join(ROOT, MIANYANG))));
    const { session, state } = await openPane(host);
    await session.propose('rates');
    const { preview } = state();
    const [first] = preview?.items ?? [];
    const [sheet] = standIn.document.sheets;
    if (!first || !('cell' in first.edit) || !sheet) throw new Error('nothing to write');
    const row = parseAddress(first.edit.cell)?.row ?? 0;
    standIn.excel.misbehaviour.beforeNextRequest = () => insertRows(standIn.document, sheet, 2, 1, false);
    await session.applyPreview();
    const { notice } = state();
    expect(notice).toMatchObject({ kind: 'conflicts', during: 'write', origin: 'rates' });
    const [told] = notice?.kind === 'conflicts' ? notice.conflicts : [];
    expect(told).toMatchObject({ cell: first.edit.cell, why: 'moved' });
    expect(told?.expected).toMatch(/[一-龥]/);
    await session.propose('rates');
    const [again] = state().preview?.items ?? [];
    expect(again && 'cell' in again.edit && parseAddress(again.edit.cell)?.row).toBe(row + 1);
    await session.applyPreview();
    expect(state().notice).toMatchObject({ kind: 'done', text: 'written' });
    await session.undo();
    expect(state().notice).toMatchObject({ kind: 'done', text: 'undone' });
  });

  it('asks Excel for no more than it needs, from the first look to the last undo', async () => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, SCORED)));
    const { host, standIn, save } = openExcel(bytes);
    const { count } = standIn.excel;
    const { session, state } = await openPane(host);
    const requestsOf = async (work: () => Promise<void>) => {
      const before = count.requests;
      await work();
      return count.requests - before;
    };
    // One to read, one to write; after a write, one to see what became of the sheet.
    expect(await requestsOf(() => session.propose('scores'))).toBe(1);
    expect(await requestsOf(() => session.applyPreview())).toBe(2);
    expect(await requestsOf(() => session.undo())).toBe(3);
    // One to read, one to mark; over marks that are there, one more to look closely.
    expect(await requestsOf(() => session.check())).toBe(2);
    expect(await requestsOf(() => session.check())).toBeLessThanOrEqual(3);
    // What was marked is marked anew after a write.
    expect(await requestsOf(() => session.propose('scores'))).toBe(1);
    expect(await requestsOf(() => session.applyPreview())).toBeLessThanOrEqual(2 + 2);
    expect(state().notice).toMatchObject({ kind: 'done', text: 'written' });
    await session.undo();
    await session.clear();
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('opens the pane where the user has to answer, and leaves it closed where not', async () => {
    const { session, state } = await openPane(hostOf(MIANYANG));
    await RIBBON_ACTIONS['computeRates']?.run(session);
    expect([state().page, RIBBON_ACTIONS['computeRates']?.opensPane(state())]).toEqual(['rates', true]);
    await RIBBON_ACTIONS['clearMarks']?.run(session);
    expect(RIBBON_ACTIONS['clearMarks']?.opensPane(state())).toBe(false);
  });
});
