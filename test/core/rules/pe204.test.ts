import { describe, expect, it } from 'vitest';
import { EXECUTED_OVER_BUDGET } from '../../../src/core/rules/pe204-exec-over-budget';
import type { FundInput } from '../../support/form-input';
import { judge } from './judge';

const TOTAL = { label: '年度资金总额', kind: 'total' } as const;

describe('PE204 执行数大于预算数', () => {
  it('warns of 绥阳, which has only an initial budget', () => {
    const { problems, findings } = judge(EXECUTED_OVER_BUDGET, {
      funds: [{ ...TOTAL, budgetInitial: 1172.55, executed: 1268.72 }],
    });
    expect(problems).toEqual([
      '“年度资金总额”的执行数 1268.72 大于预算数 1172.55，执行率 108.20%，超出 96.17。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'D4', cells: ['D4', 'C4'] });
  });

  it.each<[string, number | null, string]>([
    ['0', 0, '“年度资金总额”的预算数为 0，却有执行数 50。'],
    ['blank', null, '“年度资金总额”的预算数为空，却有执行数 50。'],
  ])('is an error when the budget is %s', (_, budget, problem) => {
    const { problems, findings } = judge(EXECUTED_OVER_BUDGET, {
      funds: [
        { ...TOTAL, budget, executed: 50 },
        { label: '其中：财政拨款', kind: 'fiscal', budget: 80, executed: 50 },
      ],
    });
    expect(problems).toEqual([problem]);
    expect(findings[0]?.severity).toBe('error');
  });

  it.each<[string, FundInput]>([
    ['less', { ...TOTAL, budget: 15329.53, executed: 11852.5 }],
    ['equal', { ...TOTAL, budget: 251.89, executed: 251.89 }],
    [
      'above the initial but not the adjusted budget',
      { ...TOTAL, budgetInitial: 200, budget: 260, executed: 251.89 },
    ],
    ['blank execution', { ...TOTAL, budget: 100, executed: 1 }],
    ['a budget in words', { ...TOTAL, budget: '详见附件', executed: 5 }],
    ['last year', { label: '上年度', kind: 'prior', budget: 10, executed: 20 }],
  ])('passes %s', (_, fund) => {
    expect(judge(EXECUTED_OVER_BUDGET, { funds: [fund] }).verdict).toBe('pass');
  });

  it('lets income and what is left over exceed their budgets where a fund states both sides', () => {
    const sides = [
      { label: '一、基金收入', kind: 'total', budget: 98000, executed: 99960 },
      { label: '财政补贴收入', kind: 'fiscal', budget: 70000, executed: 71400 },
      { label: '二、基金支出', kind: 'total', budget: 82000, executed: 83000 },
      { label: '三、当年结余', kind: 'carryOver', budget: 16000, executed: 19600 },
    ] as const;
    expect(judge(EXECUTED_OVER_BUDGET, { funds: sides }).findings.map(({ cell }) => cell)).toEqual(['D6']);
  });

  it('does not apply without execution', () => {
    expect(judge(EXECUTED_OVER_BUDGET, { funds: [{ ...TOTAL, budget: 5 }] }).reason).toBe('column-missing');
  });
});
