import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { EXECUTION_RATE_BASE_WRONG } from '../../../src/core/rules/pe203-exec-rate-base-wrong';
import type { FundInput } from '../../support/form-input';
import { judge } from './judge';

const ROW = {
  label: '总额',
  kind: 'total',
  budgetInitial: 238.93,
  budget: 251.89,
  executed: 251.89,
} as const;
const percent = (value: number) => ({ value, numberFormat: '0.00%' });

describe('PE203 执行率口径错误', () => {
  it('finds a rate on the initial budget', () => {
    const { problems, findings } = judge(EXECUTION_RATE_BASE_WRONG, {
      funds: [{ ...ROW, rate: percent(1.0542) }],
    });
    expect(problems).toEqual([
      '“总额”的执行率 105.42% 是按年初预算算的（251.89 ÷ 238.93），应按调整后预算：251.89 ÷ 251.89 = 100.00%。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'F4', fix: { kind: 'confirm' } });
  });

  it.each<[string, FundInput]>([
    ['the adjusted base (青神)', { ...ROW, rate: percent(1) }],
    ['a rate that fits neither, which PE202 says', { ...ROW, rate: percent(0.5) }],
    ['equal budgets', { ...ROW, budget: 238.93, executed: 200, rate: percent(0.8371) }],
  ])('passes %s', (_, fund) => {
    expect(judge(EXECUTION_RATE_BASE_WRONG, { funds: [fund] }).verdict).toBe('pass');
  });

  it('passes when the profile measures on the initial budget', () => {
    const profile = {
      ...defaultProfile,
      execution: { ...defaultProfile.execution, base: 'initial' as const },
    };
    const funds = [{ ...ROW, rate: percent(1.0542) }];
    expect(judge(EXECUTION_RATE_BASE_WRONG, { funds }, undefined, profile).verdict).toBe('pass');
  });

  it('does not apply to a form with one budget column (绥阳)', () => {
    const funds = [
      {
        label: '年度资金总额',
        kind: 'total',
        budgetInitial: 1172.55,
        executed: 1268.72,
        rate: percent(1.082),
      },
    ] as const;
    expect(judge(EXECUTION_RATE_BASE_WRONG, { funds }).reason).toBe('one-budget-column');
  });
});
