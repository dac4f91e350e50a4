import { describe, expect, it } from 'vitest';
import { INCOME_EXPENSE_UNTIED } from '../../../src/core/rules/pe215-income-expense-untied';
import { judge, judgeReport } from './judge';

const KUNMING =
  '2019年收入885.24万元（其中：以政府补助的支持方式，补助离休干部医疗保障统筹金885万元，利息收入0.24万元）；本年医疗救助待遇支出1,259.95万元，资助参保支出1,028.56万元；本年末收支累计结余为120.21万元，下年继续使用。';

describe('PE215 收支结余不勾稽', () => {
  it('warns of 昆明, with both opening balances that would tie', () => {
    const { problems, findings } = judgeReport(INCOME_EXPENSE_UNTIED, ['项目支出绩效评价报告', KUNMING]);
    expect(problems).toEqual([
      '收入 885.24 − 支出 1259.95、1028.56 ≠ 结余 120.21 万元，未写明期初结余；要勾稽，期初结余须为 494.92 或 1523.48 万元。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'A2' });
  });

  it('reads figures that stand in paragraphs of their own', () => {
    const { cells } = judgeReport(INCOME_EXPENSE_UNTIED, [
      '1.2019年收入885万元，其中，财政拨款收入885万元。',
      '2.2019年医疗救助待遇支出1,259.95万元。',
      '3.2019年末累计资金结转结余120.21万元。',
    ]);
    expect(cells).toEqual([['A3', 'A1', 'A2']]);
  });

  it('is an error when the opening balance is stated', () => {
    const { problems, findings } = judgeReport(INCOME_EXPENSE_UNTIED, [
      '上年结余400万元，本年收入885.24万元，支出1259.95万元，年末结余120.21万元。',
    ]);
    expect(problems).toEqual([
      '期初结余 400 + 收入 885.24 − 支出 1259.95 = 25.29 万元，文中结余为 120.21 万元。',
    ]);
    expect(findings[0]?.severity).toBe('error');
  });

  it.each([
    '上年结余494.92万元，本年收入885.24万元，支出1259.95万元，年末结余120.21万元。',
    '本年收入1000万元，支出879.79万元，年末结余120.21万元。',
  ])('passes %s', (text) => {
    expect(judgeReport(INCOME_EXPENSE_UNTIED, [text]).verdict).toBe('pass');
  });

  it.each(['本年收入885万元，支出预算执行率95%。', '2019年部门整体支出绩效自评。', '一、基本情况'])(
    'does not apply to %s',
    (text) => {
      expect(judgeReport(INCOME_EXPENSE_UNTIED, [text]).reason).toBe('no-income-expense');
    },
  );

  it('reads the goals of an insurance fund form', () => {
    const { verdict } = judge(INCOME_EXPENSE_UNTIED, {
      family: 'insurance-fund-self-evaluation',
      goals: [['基金收入1000万元，基金支出900万元，年末滚存结余200万元', null]],
    });
    expect(verdict).toBe('fail');
  });
});
