import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { SOURCE_EXECUTION_GAP } from '../../../src/core/rules/pe207-source-exec-gap';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function sources(localBudget: number | null, localExecuted: number | null): FormInput {
  return {
    family: 'transfer-self-evaluation',
    funds: [
      { label: '年度资金总额：', kind: 'total', budget: 15329.53, executed: 11852.5 },
      { label: '其中：中央补助', kind: 'central', budget: 11221.53, executed: 11221.53 },
      { label: '地方资金', kind: 'local', budget: localBudget, executed: localExecuted },
    ],
  };
}

describe('PE207 分项执行失衡', () => {
  it('finds 绵阳: 100% beside 15.36%', () => {
    const { problems, findings } = judge(SOURCE_EXECUTION_GAP, sources(4108, 630.97));
    expect(problems).toEqual([
      '“地方资金”执行率 15.36%（630.97 ÷ 4108），“其中：中央补助”执行率 100.00%（11221.53 ÷ 11221.53），相差 84.64 个百分点。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'info', cell: 'D6', cells: ['D6', 'C6', 'C5', 'D5'] });
  });

  it.each<[string, number | null, number | null]>([
    ['both spent', 4108, 4108],
    ['exactly 50 points', 4108, 2054],
    ['one source only', null, null],
    ['a source not yet reported', 4108, null],
  ])('passes %s', (_, budget, executed) => {
    expect(judge(SOURCE_EXECUTION_GAP, sources(budget, executed)).verdict).toBe('pass');
  });

  it('takes the limit from the profile', () => {
    const profile = { ...defaultProfile, execution: { ...defaultProfile.execution, sourceGap: 40 } };
    expect(judge(SOURCE_EXECUTION_GAP, sources(4108, 2054), undefined, profile).verdict).toBe('fail');
  });

  it('does not apply without parts', () => {
    expect(judge(SOURCE_EXECUTION_GAP, { funds: [{ label: '总额', kind: 'total', budget: 1 }] }).reason).toBe(
      'no-parts',
    );
  });
});
