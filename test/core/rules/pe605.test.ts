import { describe, expect, it } from 'vitest';
import type { MoneyEntry } from '../../../src/core/form/form';
import { PRIOR_YEAR_CONFLICT } from '../../../src/core/rules/pe605-prior-year-conflict';
import { figureSlotAt, slotAt } from '../../support/cell-input';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

/** A declaration whose 上年度项目实际使用资金 is 4200 万元, with this calculation. */
function declared(text: string, more: FormInput = {}, role: MoneyEntry['role'] = 'priorExecuted') {
  const input: FormInput = {
    family: 'target-declaration',
    year: 2019,
    sections: [['calculation', '测算依据', text]],
    identity: [['other', '上年度项目实际使用资金', 4200]],
    ...more,
  };
  return judge(PRIOR_YEAR_CONFLICT, input, ({ sheet }) => ({
    moneyEntries: [{ role, label: slotAt(sheet, 3, 1), amount: figureSlotAt(sheet, 3, 2, 4200) }],
  }));
}

describe('PE605 prior-year-conflict', () => {
  it.each([
    '2018年大病救助实际支出约5700万元，2019年支出约为6300万元',
    '在上年支出5700万元的基础上测算',
    '2018年使用资金42000万元',
  ])('%s', (text) => {
    const { findings } = declared(text);
    expect(findings).toMatchObject([{ cell: 'B3', severity: 'warning', parameters: { table: '4200' } }]);
    expect(findings[0]?.cells).toContain('B4');
    expect(findings[0]?.spans).toHaveLength(1);
  });

  it.each([
    '2018年大病救助实际支出4200万元',
    '2018年支出约4100万元',
    '2018年支出4200.05万元',
    '2019年支出约6300万元',
    '2019年较2018年支出增加约600万元',
    '2018年人均支出3000元',
    '2017年支出3900万元',
    '2018年收入5700万元',
    '支出5700万元',
  ])('is content with %s', (text) => {
    expect(declared(text).verdict).toBe('pass');
  });

  it('holds a budget against what was granted', () => {
    expect(declared('2018年财政安排5000万元', {}, 'priorBudget').verdict).toBe('fail');
    expect(declared('2018年支出5000万元', {}, 'priorBudget').verdict).toBe('pass');
  });

  it('cannot judge without the unit, and does not apply without the amount', () => {
    expect(declared('2018年支出5700万元', { unit: null })).toMatchObject({
      verdict: 'cannot-judge',
      reason: 'unit-not-stated',
    });
    expect(judge(PRIOR_YEAR_CONFLICT, { family: 'target-declaration' })).toMatchObject({
      verdict: 'not-applicable',
      reason: 'no-prior-amount',
    });
  });
});
