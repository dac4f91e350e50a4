import { describe, expect, it } from 'vitest';
import { NOTE_SETS } from '../../../src/core/notes/library';
import { NOTES_MISSING } from '../../../src/core/rules/pe701-notes-missing';
import { NOTES_ALTERED } from '../../../src/core/rules/pe702-notes-altered';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const ITEMS = NOTE_SETS.find((set) => set.id === 'N-TP-2020')?.items ?? [];

function aid(notes: readonly string[], input: FormInput = {}): FormInput {
  return {
    family: 'transfer-self-evaluation',
    title: '城乡医疗救助补助资金（普遍补助部分）转移支付区域绩效目标自评表',
    indicators: [['产出指标', '数量指标', '资助参保人次', '≥19万人次', '194279']],
    notes,
    ...input,
  };
}

const asPrinted = (items: readonly string[]) => items.map((item, at) => (at === 0 ? `注：${item}` : item));

describe('PE701 注缺失', () => {
  it('offers the missing item, and only that one', () => {
    const { problems, findings } = judge(NOTES_MISSING, aid(asPrinted(ITEMS.filter((_, at) => at !== 3))));
    expect(problems).toEqual([
      '缺少标准注“转移支付绩效自评表注（2020，医保）”的 1 条：“4.全年执行数是指按照国库集中支…”。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      fix: { kind: 'safe', edits: [{ kind: 'insert-rows', rows: [{ cells: [{ value: ITEMS[3] }] }] }] },
    });
  });

  it('offers the whole set on a form without notes', () => {
    const { findings } = judge(NOTES_MISSING, aid([]));
    expect(findings[0]?.evidence).toMatchObject({ expected: '5', actual: '0' });
  });

  it.each<[string, readonly string[]]>([
    ['one item a cell', asPrinted(ITEMS)],
    ['one cell with blank lines', [asPrinted(ITEMS).join('\n\n')]],
    [
      'half-width punctuation',
      asPrinted(ITEMS).map((item) =>
        item.replaceAll('，', ',').replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ': '),
      ),
    ],
  ])('passes %s', (_, notes) => {
    expect(judge(NOTES_MISSING, aid(notes)).verdict).toBe('pass');
    expect(judge(NOTES_ALTERED, aid(notes)).verdict).toBe('pass');
  });

  it.each<[string, FormInput]>([
    ['another year', aid([], { year: 2021 })],
    ['another fund', aid([], { title: '食品监管补助资金区域绩效目标自评表' })],
    ['another family', aid([], { family: 'insurance-fund-self-evaluation' })],
  ])('does not apply to %s', (_, input) => {
    expect(judge(NOTES_MISSING, input).verdict).toBe('not-applicable');
    expect(judge(NOTES_ALTERED, input).verdict).toBe('not-applicable');
  });
});
