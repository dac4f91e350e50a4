import { describe, expect, it } from 'vitest';
import { GOAL_MONEY_MISMATCH } from '../../../src/core/rules/pe607-goal-money-mismatch';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const FUNDS: FormInput['funds'] = [
  { label: '年度资金总额', kind: 'total', budgetInitial: 90, budget: 89.974, executed: 80.5 },
  { label: '其中：中央补助', kind: 'central', budgetInitial: 60, budget: 60, executed: 50.5 },
  { label: '地方资金', kind: 'local', budgetInitial: 30, budget: 29.974, executed: 30 },
];
const goals = (expected: string, actual: string, more: FormInput = {}) =>
  judge(GOAL_MONEY_MISMATCH, { goals: [[expected, actual]], funds: FUNDS, ...more });

describe('PE607 goal-money-mismatch', () => {
  it.each([
    ['申请预算100万元，用于审计。', '申请预算100万元'],
    ['项目资金1200000元', '项目资金1200000元'],
    ['安排中央资金80万元', '安排中央资金80万元'],
    ['本项目共申请预算资金99万元。', '共申请预算资金99万元'],
  ])('%s', (text) => {
    const { findings } = goals(text, '全部完成');
    expect(findings).toMatchObject([{ message: 'table', severity: 'warning' }]);
    const [span] = findings[0]?.spans ?? [];
    expect(text.slice(span?.from, span?.to)).toMatch(/^\d+万?元$/);
  });

  it('holds what was done against the execution', () => {
    expect(goals('申请预算90万元', '完成预算支出85万元').findings).toMatchObject([
      { parameters: { table: '80.5', gap: '4.5' } },
    ]);
    expect(goals('申请预算90万元', '完成预算支出80.5万元').verdict).toBe('pass');
  });

  it.each([
    ['申请预算90万元，用于编制、审计、设计各30万元。', '完成预算80.5万元'],
    ['申请预算89.97万元', '完成支出80.45万元'],
    ['中央补助资金60万元、地方资金30万元', '支出中央资金50.5万元'],
    ['上年预算200万元，2019年投资300万元，累计投资900万元', '完成'],
    ['带动农民增收100万元，查处金额达7675万元', '完成'],
    ['每人补助资金1000元', '完成'],
  ])('is content with %s / %s', (expected, actual) => {
    expect(goals(expected, actual).findings).toEqual([]);
  });

  const PARTS =
    '其中村级组织运转400000元，村民组长报酬252000元，监督委员会工资28000元，村级事务补助960000元，目标奖励100000元。';
  const VILLAGE: FormInput['funds'] = [
    { label: '年度资金总额', kind: 'total', budget: 202.64, executed: 202.64 },
  ];

  it('adds up the parts that a goal lists', () => {
    const { findings } = goals(`申请预算资金2026400元，${PARTS}`, '完成', { funds: VILLAGE });
    expect(findings).toMatchObject([
      { message: 'parts', evidence: { expected: '1740000元', actual: '2026400元' } },
    ]);
    const right = goals(`申请预算资金1740000元，${PARTS}`, '完成', {
      funds: [{ label: '年度资金总额', kind: 'total', budget: 174, executed: 174 }],
    });
    expect(right.verdict).toBe('pass');
  });

  it.each([
    ['完成预算80.5万元：预算编制30万元，审计30万元，设计规划测绘29.99万元', 1],
    ['完成预算89.97万元：预算编制30万元，审计30万元，设计规划测绘29.99万元', 0],
    ['申请预算90万元，其中审计40万元、编制60万元', 1],
    ['申请预算90万元，其中审计20万元、编制30万元', 0],
    ['申请预算90万元，其中审计20万元、编制30万元、测绘10万元、勘察5万元等', 0],
  ])('%s', (text, count) => {
    expect(goals(text, '完成').findings.filter(({ message }) => message === 'parts')).toHaveLength(count);
  });

  it('takes items that add up in the result for all there are', () => {
    const found = goals(
      '申请预算90万元，其中审计20万元、编制60万元',
      '完成预算80.5万元，其中审计20.5万元、编制60万元',
    );
    expect(found.findings).toMatchObject([{ message: 'parts', cell: 'B8' }]);
  });

  it('finds an amount without a unit', () => {
    const { findings } = goals('完成农村饮水项目投资90，改善9200人饮水条件。', '完成');
    expect(findings).toMatchObject([{ message: 'noUnit', evidence: { expected: '90万元', actual: '90' } }]);
  });

  it('cannot judge without the unit of the table, and does not apply without money', () => {
    expect(goals('申请预算100万元', '完成', { unit: null })).toMatchObject({
      verdict: 'cannot-judge',
      reason: 'unit-not-stated',
    });
    expect(goals('保障运转', '完成')).toMatchObject({ verdict: 'not-applicable', reason: 'no-amount' });
  });
});
