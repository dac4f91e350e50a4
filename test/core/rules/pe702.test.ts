import { describe, expect, it } from 'vitest';
import { NOTE_SETS } from '../../../src/core/notes/library';
import { NOTES_ALTERED } from '../../../src/core/rules/pe702-notes-altered';
import { judge } from './judge';

const ITEMS = NOTE_SETS.find((set) => set.id === 'N-TP-2020')?.items ?? [];

function notes(change: (item: string) => string) {
  return judge(NOTES_ALTERED, {
    family: 'transfer-self-evaluation',
    title: '城乡居民医保补助资金转移支付区域绩效目标自评表',
    indicators: [['产出指标', '数量指标', '参保人数', '≥410万人', '412万人']],
    notes: ITEMS.map((item, at) => (at === 0 ? `注：${item}` : item)).map(change),
  });
}

describe('PE702 注文字改动', () => {
  it('points at the changed words and offers the standard ones', () => {
    const { problems, findings } = notes((item) =>
      item.replace('按照资金额度加权平均计算。', '按照人数加权平均计算。'),
    );
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('注第 2 条与标准文字不同');
    const [finding] = findings;
    const edit = finding?.fix?.edits[0];
    expect(finding?.severity).toBe('info');
    expect(edit).toMatchObject({ kind: 'set-value', value: ITEMS[1] });
    const [span] = finding?.spans ?? [];
    const held = edit?.kind === 'set-value' ? String(edit.expected.value) : '';
    expect(held.slice(span?.from, span?.to)).toBe('人数');
  });

  it('passes the notes as issued, in any width', () => {
    expect(notes((item) => item).verdict).toBe('pass');
    expect(notes((item) => ` ${item.replaceAll('，', ',')}`).verdict).toBe('pass');
  });

  it('does not apply where no set is kept', () => {
    expect(judge(NOTES_ALTERED, { family: 'project-self-evaluation', notes: ['注：略'] }).reason).toBe(
      'no-note-set',
    );
  });
});
