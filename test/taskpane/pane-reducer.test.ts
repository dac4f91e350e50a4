import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/core/text/decimal';
import { paneReducer } from '../../src/taskpane/session/pane-reducer';
import { initialState, type PaneState, type Preview } from '../../src/taskpane/session/pane-state';
import { createStore } from '../../src/taskpane/session/store';

const EDIT = {
  kind: 'set-value',
  sheet: 'Sheet1',
  cell: 'H8',
  expected: { value: null, formula: null },
  value: 1,
} as const;

const PREVIEW: Preview = {
  origin: 'rates',
  items: [
    { edit: EDIT, conflict: false, why: '', before: '', after: '1' },
    { edit: { ...EDIT, cell: 'H9' }, conflict: true, why: '', before: '2', after: '1' },
  ],
  accepted: new Set([0]),
  proposal: null,
};

const start: PaneState = initialState('zh-CN');

describe('the state of the pane', () => {
  it('leaves nothing unseen ready to be written: another page drops the preview', () => {
    const previewed = paneReducer(start, { type: 'previewed', preview: PREVIEW });
    expect(previewed.preview?.items).toHaveLength(2);
    expect(paneReducer(previewed, { type: 'page-opened', page: 'score' }).preview).toBeNull();
    expect(paneReducer(previewed, { type: 'form-chosen', form: 'Sheet1!A1' }).preview).toBeNull();
  });

  it('keeps what the user ticks and unticks', () => {
    const previewed = paneReducer(start, { type: 'previewed', preview: PREVIEW });
    const both = paneReducer(previewed, { type: 'accepted', items: [0, 1], isAccepted: true });
    expect([...(both.preview?.accepted ?? [])]).toEqual([0, 1]);
    const one = paneReducer(both, { type: 'accepted', items: [0], isAccepted: false });
    expect([...(one.preview?.accepted ?? [])]).toEqual([1]);
    expect(paneReducer(start, { type: 'accepted', items: [0], isAccepted: true })).toBe(start);
  });

  it('ends a job by its id only: a cancelled one cannot end the next', () => {
    const job = { id: 2, kind: 'check', isCancellable: true } as const;
    const running = paneReducer(start, { type: 'job-started', job });
    expect(paneReducer(running, { type: 'job-ended', id: 1 })).toBe(running);
    expect(paneReducer(running, { type: 'job-ended', id: 2 }).job).toBeNull();
  });

  it('keeps decisions on scores by form and row, and forgets them one by one', () => {
    const choice = { kind: 'percent', percent: decimal(90) } as const;
    const first = paneReducer(start, { type: 'score-chosen', form: 'A!A1', row: 14, choice });
    const second = paneReducer(first, { type: 'score-chosen', form: 'B!A1', row: 14, choice });
    const cleared = paneReducer(second, { type: 'score-chosen', form: 'A!A1', row: 14, choice: null });
    expect(cleared.choices.get('A!A1')?.size).toBe(0);
    expect(cleared.choices.get('B!A1')?.get(14)).toEqual(choice);
    expect(start.choices.size).toBe(0);
  });

  it('choosing a form shows the findings of its sheet', () => {
    const chosen = paneReducer(start, { type: 'form-chosen', form: '附件!1!B3' });
    expect(chosen.filter.sheet).toBe('附件!1');
  });

  it('tells a selection of its own from one of the user', () => {
    const selection = { sheet: 'Sheet1', cell: 'C4' };
    const own = paneReducer(start, { type: 'selected', selection, isOwn: true });
    // Excel tells of the same selection a moment later.
    expect(paneReducer(own, { type: 'selected', selection: { ...selection } })).toBe(own);
    const users = paneReducer(own, { type: 'selected', selection: { sheet: 'Sheet1', cell: 'C5' } });
    expect([own.isOwnSelection, users.isOwnSelection]).toEqual([true, false]);
  });

  it('is stale only when there is a result to be stale', () => {
    expect(paneReducer(start, { type: 'sheet-changed' })).toBe(start);
  });

  it('wakes listeners on change, not on actions that change nothing', () => {
    const store = createStore(paneReducer, start);
    let calls = 0;
    const stop = store.subscribe(() => {
      calls += 1;
    });
    store.dispatch({ type: 'job-ended', id: 9 });
    expect(calls).toBe(0);
    store.dispatch({ type: 'live-switched', isLive: true });
    expect(calls).toBe(1);
    stop();
    store.dispatch({ type: 'live-switched', isLive: false });
    expect([calls, store.getState().isLive]).toEqual([1, false]);
  });
});
