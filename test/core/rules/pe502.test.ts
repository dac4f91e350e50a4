import { describe, expect, it } from 'vitest';
import { BUDGET_ADJUSTED_NO_REASON } from '../../../src/core/rules/pe502-budget-adjust-no-reason';
import type { FormInput, FundInput } from '../../support/form-input';
import { judge } from './judge';

/** 青神 2023. */
const QINGSHEN: FundInput = {
  label: '总额',
  kind: 'total',
  budgetInitial: 238.93,
  budget: 251.89,
  executed: 251.89,
};

const form = (fund: FundInput, input: FormInput = {}): FormInput => ({ funds: [fund], ...input });

describe('PE502 预算调整未说明', () => {
  it('finds 238.93 → 251.89 without a reason', () => {
    const { problems, findings } = judge(BUDGET_ADJUSTED_NO_REASON, form(QINGSHEN));
    expect(problems).toEqual(['“总额”年初预算 238.93，调整后预算 251.89，相差 12.96，没有说明理由。']);
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'D4', cells: ['D4', 'C4'] });
  });

  it('does not take the printed instruction for a reason', () => {
    const reason =
      '1.预算执行率=预算执行数/调整后预算数，未达到90%的需说明原因（100字以内）；2.年中发生预算调整的应单独说明理由；3.其他资金包括社会投入资金、银行贷款。';
    expect(judge(BUDGET_ADJUSTED_NO_REASON, form({ ...QINGSHEN, reason })).verdict).toBe('fail');
  });

  it.each<[string, FundInput, FormInput]>([
    ['a difference of rounding', { ...QINGSHEN, budgetInitial: 251.885 }, {}],
    ['equal budgets', { ...QINGSHEN, budgetInitial: 251.89 }, {}],
    ['a reason', { ...QINGSHEN, reason: '年中人员调入' }, {}],
    [
      '说明 that speaks of it',
      QINGSHEN,
      { sections: [['explanation', '说明', '年中追加人员经费12.96万元']] },
    ],
  ])('passes %s', (_, fund, input) => {
    expect(judge(BUDGET_ADJUSTED_NO_REASON, form(fund, input)).verdict).toBe('pass');
  });

  it.each(['质保金次年支付', '合同尾款按期支付', '年底前完成拨付'])(
    'does not take what was paid for a reason: %s',
    (reason) => {
      expect(judge(BUDGET_ADJUSTED_NO_REASON, form({ ...QINGSHEN, reason })).verdict).toBe('fail');
    },
  );

  it('reads the parts where the total is 0 (池州)', () => {
    const funds: FundInput[] = [
      { label: '年度资金总额', kind: 'total', budgetInitial: 0, budget: 0, executed: 0 },
      {
        label: '其中：本年财政拨款',
        kind: 'fiscal',
        budgetInitial: 202.64,
        budget: 132.912,
        executed: 132.912,
      },
    ];
    expect(judge(BUDGET_ADJUSTED_NO_REASON, { funds }).findings).toMatchObject([{ cell: 'D5' }]);
  });

  it('needs two columns', () => {
    const funds: FundInput[] = [{ label: '总额', kind: 'total', budget: 5, executed: 5 }];
    expect(judge(BUDGET_ADJUSTED_NO_REASON, { funds }).reason).toBe('one-budget-column');
  });
});
