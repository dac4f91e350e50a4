import { describe, expect, it } from 'vitest';
import { LOW_EXECUTION_NO_REASON } from '../../../src/core/rules/pe501-low-exec-no-reason';
import type { FormInput, FundInput } from '../../support/form-input';
import { judge } from './judge';

const TOTAL = { label: '年度资金总额：', kind: 'total' } as const;
/** 绵阳 2020, seed S001-1. */
const MIANYANG: FundInput = { ...TOTAL, budget: 15329.53, executed: 11852.5, rate: '77.32%' };

function form(fund: FundInput, input: FormInput = {}): FormInput {
  return {
    funds: [fund],
    indicators: [['产出指标', '数量指标', '培训人次', '≥50人次', '50人次', null, null, '']],
    sections: [['explanation', '说明', '无']],
    ...input,
  };
}

describe('PE501 执行率低未说明', () => {
  it('warns of 77.32% without a reason, 说明 无', () => {
    const { findings, problems } = judge(LOW_EXECUTION_NO_REASON, form(MIANYANG));
    expect(problems).toEqual([
      '“年度资金总额”的预算执行率为 77.32%（11852.5 ÷ 15329.53），低于 90%，表中没有说明原因。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'E4' });
  });

  it('takes 42.34% for an error', () => {
    const fund: FundInput = { ...TOTAL, budget: 259, executed: 109.67, rate: '42.34%' };
    expect(judge(LOW_EXECUTION_NO_REASON, form(fund)).findings).toMatchObject([
      { severity: 'error', parameters: { limit: 60, rate: '42.34%' } },
    ]);
  });

  it.each<[string, FundInput, FormInput]>([
    ['exactly 90%', { ...TOTAL, budget: 100, executed: 90, rate: '90.00%' }, {}],
    [
      '90.00% as printed, a hair less unrounded',
      { ...TOTAL, budget: 30000, executed: 26999.9, rate: '90.00%' },
      {},
    ],
    ['exactly 60% is no error, and 90% no finding', { ...TOTAL, budget: 1, executed: 0.9, rate: '90%' }, {}],
    [
      'a wrong printed rate over a right one (PE202 has it)',
      { ...TOTAL, budget: 90, executed: 89, rate: 0 },
      {},
    ],
    ['a reason beside the funds', { ...MIANYANG, reason: '地方资金年底下达，结转下年使用' }, {}],
    ['a text under 说明', MIANYANG, { sections: [['explanation', '说明', '结余资金按规定收回']] }],
    [
      'problems that speak of the rate',
      MIANYANG,
      { sections: [['problems', '存在问题', '预算执行进度偏慢，执行率偏低']] },
    ],
    [
      'a reason of an indicator that speaks of money',
      MIANYANG,
      { indicators: [['产出指标', '数量指标', '培训人次', 50, 40, null, null, '地方资金未拨付，两期未办']] },
    ],
  ])('passes %s', (_, fund, input) => {
    expect(judge(LOW_EXECUTION_NO_REASON, form(fund, input)).verdict).toBe('pass');
  });

  it.each([
    '1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内);2.年中发生预算调整的(追加或调减),应单独说明理由;3.其他资金包括:社会投入资金、银行贷款.',
    '/',
    '无。',
  ])('takes %s for no reason', (reason) => {
    expect(judge(LOW_EXECUTION_NO_REASON, form({ ...MIANYANG, reason })).verdict).toBe('fail');
  });

  it('reads a reason that was written below the printed notes', () => {
    const reason =
      '1.预算执行率未达到90%的需说明原因(100字以内);2.年中发生预算调整的应单独说明理由。\n3.采购节约，结余退回财政。';
    expect(judge(LOW_EXECUTION_NO_REASON, form({ ...MIANYANG, reason })).verdict).toBe('pass');
  });

  it('computes the rate where the form prints none (梁平)', () => {
    const fund: FundInput = { ...TOTAL, budget: 13846.06, executed: 10975.5, rate: null };
    expect(judge(LOW_EXECUTION_NO_REASON, form(fund)).findings).toMatchObject([
      { parameters: { rate: '79.27%' } },
    ]);
  });

  it('looks at a source row where there is no total', () => {
    const fund: FundInput = { label: '财政拨款', kind: 'fiscal', budget: 10, executed: 5, rate: '50%' };
    expect(judge(LOW_EXECUTION_NO_REASON, form(fund)).findings).toMatchObject([{ severity: 'error' }]);
  });

  it('cannot judge money spent without a budget', () => {
    const fund: FundInput = { ...TOTAL, budget: null, executed: 5, rate: null };
    const { verdict, reason } = judge(LOW_EXECUTION_NO_REASON, form(fund));
    expect([verdict, reason]).toEqual(['cannot-judge', 'budget-blank']);
  });

  it('says nothing of a form without funds, nor of one not filled in', () => {
    expect(judge(LOW_EXECUTION_NO_REASON, { funds: [] }).reason).toBe('no-funds');
    const blank: FundInput = { ...TOTAL, budget: null, executed: null, rate: null };
    expect(judge(LOW_EXECUTION_NO_REASON, form(blank)).verdict).toBe('pass');
  });
});
