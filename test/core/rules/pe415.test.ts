import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { SCORE_VERSUS_EXECUTION } from '../../../src/core/rules/pe415-score-vs-exec';
import { judge } from './judge';
import { ALL_SPENT, nationalRows, outputRow, scoredForm } from './scored-form';

const spent = (executed: number, scores: readonly (number | null)[] = [50, 30, 10], total?: number) =>
  scoredForm(nationalRows(scores), {
    funds: [{ ...ALL_SPENT, executed, score: executed / 10 }],
    ...(total === undefined ? {} : { totals: { score: total } }),
  });

describe('PE415 得分与执行率不匹配', () => {
  it('finds 90 of 90 at 70%', () => {
    const { problems, findings } = judge(SCORE_VERSUS_EXECUTION, spent(70));
    expect(problems).toEqual([
      '指标得分 90（满分 90，得分率 100.00%），预算执行率只有 70.00%，相差 30.00%，超过 5%。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', fix: null });
  });

  it.each([
    ['95%: exactly 5%', spent(95)],
    ['70% with 65 of 90', spent(70, [30, 25, 10])],
    ['100%', spent(100)],
  ])('passes %s', (_, input) => {
    expect(judge(SCORE_VERSUS_EXECUTION, input).verdict).toBe('pass');
  });

  it('caps the total only where the profile says so', () => {
    const capping = { ...defaultProfile, execution: { ...defaultProfile.execution, totalCaps: true } };
    const input = spent(75, [40, 22, 5], 90);
    expect(judge(SCORE_VERSUS_EXECUTION, input).verdict).toBe('pass');
    expect(judge(SCORE_VERSUS_EXECUTION, input, undefined, capping).problems).toEqual([
      '预算执行率 75.00%，总分最高 89，表中为 90。',
    ]);
  });

  it('cannot judge while a row is open', () => {
    expect(judge(SCORE_VERSUS_EXECUTION, spent(70, [50, null, 10])).reason).toBe('score-missing');
  });

  it.each([
    [
      'other splits',
      scoredForm([outputRow('甲', '1', '1', 80, 80)], {
        funds: [{ ...ALL_SPENT, weight: 20, executed: 70 }],
      }),
      'other-split',
    ],
    ['forms without a rate', { indicators: nationalRows() }, 'no-rate'],
  ])('does not apply to %s', (_, input, expected) => {
    const { verdict, reason } = judge(SCORE_VERSUS_EXECUTION, input);
    expect([verdict, reason]).toEqual(['not-applicable', expected]);
  });
});
