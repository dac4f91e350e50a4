import { describe, expect, it } from 'vitest';
import { FULL_MARKS_ALL } from '../../../src/core/rules/pe417-full-marks-all';
import { judge } from './judge';
import { ALL_SPENT, insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

const spent = (executed: number, scores?: readonly (number | null)[]) =>
  scoredForm(nationalRows(scores), { funds: [{ ...ALL_SPENT, executed, score: executed / 10 }] });

describe('PE417 全部满分', () => {
  it('finds full marks everywhere at 79.27%', () => {
    const { problems, findings } = judge(FULL_MARKS_ALL, spent(79.27));
    expect(problems).toEqual(['预算执行率为 79.27%（低于 90%），3 项指标全部满分。']);
    expect(findings[0]).toMatchObject({ severity: 'info', fix: null });
  });

  it.each([
    ['90%', spent(90)],
    ['a row below its weight', spent(70, [50, 29, 10])],
    ['a row without a score', spent(70, [50, null, 10])],
    [
      'one row alone',
      scoredForm([outputRow('甲', '1', '1', 90, 90)], { funds: [{ ...ALL_SPENT, executed: 70 }] }),
    ],
  ])('passes %s', (_, input) => {
    expect(judge(FULL_MARKS_ALL, input).verdict).toBe('pass');
  });

  it('does not apply without a rate', () => {
    expect(judge(FULL_MARKS_ALL, { indicators: nationalRows() }).reason).toBe('no-rate');
  });

  it('cannot judge without weights (S004)', () => {
    expect(
      judge(FULL_MARKS_ALL, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).verdict,
    ).toBe('cannot-judge');
  });
});
