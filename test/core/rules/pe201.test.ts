import { describe, expect, it } from 'vitest';
import { FUND_TOTAL_NOT_SUM } from '../../../src/core/rules/pe201-fund-total-not-sum';
import type { FundInput } from '../../support/form-input';
import { judge } from './judge';

const TOTAL = { label: '年度资金总额：', kind: 'total' } as const;
const CENTRAL = { label: '其中：中央补助', kind: 'central' } as const;
const LOCAL = { label: '地方资金', kind: 'local' } as const;
const OTHER = { label: '其他资金', kind: 'other', budget: null, executed: null } as const;

describe('PE201 资金总额≠分项之和', () => {
  it.each<[string, FundInput[]]>([
    [
      '绵阳, blank 其他资金',
      [
        { ...TOTAL, budget: 15329.53, executed: 11852.5 },
        { ...CENTRAL, budget: 11221.53, executed: 11221.53 },
        { ...LOCAL, budget: 4108, executed: 630.97 },
        OTHER,
      ],
    ],
    [
      'a single source',
      [{ ...TOTAL, budget: 259 }, { ...CENTRAL, budget: 259 }, { ...LOCAL, budget: null }, OTHER],
    ],
    [
      '0.01 of drift',
      [
        { ...TOTAL, budget: 100.01 },
        { ...CENTRAL, budget: 60 },
        { ...LOCAL, budget: 40 },
      ],
    ],
    [
      'one part that is not all of it (重庆)',
      [
        { ...TOTAL, budget: 13846.06 },
        { ...CENTRAL, budget: 10975.5 },
      ],
    ],
    ['all blank', [{ ...TOTAL, budget: null }, { ...CENTRAL, budget: null }, OTHER]],
    [
      'parts of parts',
      [
        { ...TOTAL, budget: 100 },
        { ...CENTRAL, budget: 70 },
        { label: '其中：一般公共预算', kind: 'fiscal', level: 2, budget: 50 },
        { label: '政府性基金', kind: 'fiscal', level: 2, budget: 20 },
        { ...LOCAL, budget: 30 },
      ],
    ],
    [
      'last year beside this year',
      [
        { ...TOTAL, budget: 100 },
        { ...CENTRAL, budget: 60 },
        { ...LOCAL, budget: 40 },
        { label: '上年度预算', kind: 'prior', level: 1, budget: 90 },
      ],
    ],
    [
      'two breakdowns below each other',
      [
        { ...TOTAL, budget: 100 },
        { label: '基本支出', kind: 'other', level: 1, budget: 80 },
        { label: '项目支出', kind: 'other', level: 1, budget: 20 },
        { label: '财政拨款', kind: 'fiscal', level: 1, budget: 95 },
        { label: '其他资金', kind: 'other', level: 1, budget: 5 },
      ],
    ],
  ])('passes %s', (_, funds) => {
    expect(judge(FUND_TOTAL_NOT_SUM, { funds }).verdict).toBe('pass');
  });

  it('takes the total row of 池州, left at 0 throughout, for one fault', () => {
    const { problems, findings } = judge(FUND_TOTAL_NOT_SUM, {
      funds: [
        { ...TOTAL, budgetInitial: 0, budget: 0, executed: 0 },
        { label: '其中：本年财政拨款', kind: 'fiscal', budgetInitial: 90, budget: 89.974, executed: 89.974 },
        { label: '上年结转资金', kind: 'carryOver', budgetInitial: null, budget: null, executed: null },
      ],
    });
    expect(problems).toEqual([
      '“年度资金总额”的年初预算数、全年预算数（A）、全年执行数（B）都是 0，分项之和为 90、89.974、89.974。',
    ]);
    expect(findings[0]?.cells.slice(0, 3)).toEqual(['C4', 'D4', 'E4']);
    expect(findings[0]?.fix).toMatchObject({
      kind: 'confirm',
      edits: [
        { kind: 'set-value', cell: 'C4', value: 90 },
        { kind: 'set-value', cell: 'D4', value: 89.974 },
        { kind: 'set-value', cell: 'E4', value: 89.974 },
      ],
    });
  });

  it('offers a formula over the parts', () => {
    const { findings } = judge(FUND_TOTAL_NOT_SUM, {
      funds: [
        { ...TOTAL, budget: 90 },
        { ...CENTRAL, budget: 60 },
        { ...LOCAL, budget: 40 },
      ],
    });
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cells: ['C4', 'C5', 'C6'],
      evidence: { operands: { C5: '60', C6: '40' }, expected: '100', actual: '90' },
      fix: { edits: [{ kind: 'set-formula', formula: 'C5+C6', value: 100 }] },
    });
  });

  it('fails a part that is more than the whole', () => {
    const { problems } = judge(FUND_TOTAL_NOT_SUM, {
      funds: [
        { ...TOTAL, budget: 90 },
        { ...CENTRAL, budget: 95 },
      ],
    });
    expect(problems).toEqual(['“年度资金总额”的全年预算数（A）为 90，小于其中项 95（C5）。']);
  });

  it.each<[string, FundInput]>([
    ['blank', { ...TOTAL, budget: null }],
    ['an error', { ...TOTAL, budget: { value: { error: '#VALUE!' } } }],
  ])('cannot judge a total that is %s', (_, total) => {
    const funds = [total, { ...CENTRAL, budget: 60 }, { ...LOCAL, budget: 40 }];
    expect(judge(FUND_TOTAL_NOT_SUM, { funds }).verdict).toBe('cannot-judge');
  });

  it('does not apply without parts', () => {
    expect(judge(FUND_TOTAL_NOT_SUM, { funds: [{ ...TOTAL, budget: 5 }] }).reason).toBe('no-parts');
    expect(judge(FUND_TOTAL_NOT_SUM, {}).reason).toBe('no-funds');
  });
});
