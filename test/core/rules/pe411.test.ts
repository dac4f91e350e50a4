import { describe, expect, it } from 'vitest';
import { SCORE_ON_TEXT_ACTUAL } from '../../../src/core/rules/pe411-score-on-text-actual';
import { judge } from './judge';
import { insuranceForm, outputRow, scoredForm } from './scored-form';

describe('PE411 完成值为文字却给满分', () => {
  it('finds 大英: ≤ 30 万元, 完成, 90 of 90', () => {
    const { problems, findings } = judge(
      SCORE_ON_TEXT_ACTUAL,
      scoredForm([outputRow('预算控制数', '≤ 30 万元', '完成', 90, 90)]),
    );
    expect(problems).toEqual(['“预算控制数”的指标值“≤ 30 万元”是数字，完成值“完成”是文字，却得满分 90。']);
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'H6', fix: null });
  });

  it('finds it in a row that shares its score', () => {
    const rows = [outputRow('甲', '≥5项', '6项', 5, 10), outputRow('乙', '≥5项', '达成预期指标', 5, null)];
    const input = scoredForm(rows, { sharedCells: [{ column: 'score', from: 0, count: 2 }] });
    expect(judge(SCORE_ON_TEXT_ACTUAL, input).cells).toEqual([['H6', 'E7', 'F7', 'G7']]);
  });

  it.each([
    ['a figure', outputRow('预算控制数', '≤30万元', '28.6万元', 90, 90)],
    ['words with points off', outputRow('预算控制数', '≤30万元', '完成', 90, 80)],
    ['words for words', outputRow('服务水平', '提升', '提升', 10, 10)],
    ['a blank: PE301', outputRow('预算控制数', '≤30万元', '', 90, 90)],
  ])('passes %s', (_, row) => {
    expect(judge(SCORE_ON_TEXT_ACTUAL, scoredForm([row])).verdict).toBe('pass');
  });

  it('cannot judge without 实际完成值 (S004)', () => {
    expect(
      judge(SCORE_ON_TEXT_ACTUAL, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).verdict,
    ).toBe('cannot-judge');
  });
});
