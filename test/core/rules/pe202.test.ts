import { describe, expect, it } from 'vitest';
import { EXECUTION_RATE_WRONG } from '../../../src/core/rules/pe202-exec-rate-wrong';
import type { FormInput, FundInput } from '../../support/form-input';
import { judge } from './judge';

function transfer(...funds: FundInput[]): FormInput {
  return { family: 'transfer-self-evaluation', funds };
}

const CENTRAL = { label: '其中：中央补助', kind: 'central' } as const;
const TOTAL = { label: '年度资金总额：', kind: 'total' } as const;
const percent = (value: number, numberFormat = '0.00%') => ({ value, numberFormat });

describe('PE202 预算执行率算错', () => {
  it.each<[string, FundInput[]]>([
    ['绵阳 77.32%', [{ ...TOTAL, budget: 15329.53, executed: 11852.5, rate: percent(0.7732) }]],
    ['typed as text', [{ ...TOTAL, budget: 15329.53, executed: 11852.5, rate: '77.32%' }]],
    ['1 shown as 100%', [{ ...TOTAL, budget: 194.9, executed: 194.9, rate: percent(1, '0%') }]],
    ['100% at no decimals for 99.97%', [{ ...TOTAL, budget: 90, executed: 89.974, rate: percent(1, '0%') }]],
    [
      'a component of 0 and 0 with 0.00%',
      [
        { ...TOTAL, budget: 251.89, executed: 251.89, rate: percent(1) },
        { ...CENTRAL, budget: 0, executed: 0, rate: percent(0) },
      ],
    ],
    [
      'blank components',
      [
        { ...TOTAL, budget: 259, executed: 109.67, rate: percent(0.4234) },
        { ...CENTRAL, budget: 259, executed: 109.67, rate: percent(0.4234) },
        { label: '地方资金', kind: 'local', budget: null, executed: null, rate: null },
      ],
    ],
  ])('passes %s', (_, funds) => {
    expect(judge(EXECUTION_RATE_WRONG, transfer(...funds)).verdict).toBe('pass');
  });

  it.each<[string, FundInput[], string]>([
    [
      'a rate that is off in its last digit',
      [{ ...TOTAL, budget: 15329.53, executed: 11852.5, rate: percent(0.7733) }],
      '“年度资金总额”的预算执行率应为 77.32%（11852.5 ÷ 15329.53），表中为 77.33%。',
    ],
    [
      'a rate cut off instead of rounded',
      [{ ...TOTAL, budget: 3, executed: 2, rate: '66.66%' }],
      '“年度资金总额”的预算执行率应为 66.67%（2 ÷ 3），表中为 66.66%。',
    ],
    [
      '池州: the total row is 0, the part is not',
      [
        { ...TOTAL, budgetInitial: 0, budget: 0, executed: 0, rate: 0 },
        { label: '其中：本年财政拨款', kind: 'fiscal', budgetInitial: 90, budget: 89.974, executed: 89.974 },
      ],
      '“年度资金总额”为 0 或空，按分项合计，预算执行率应为 100.00%（89.974 ÷ 89.974），表中为 0。',
    ],
  ])('fails %s', (_, funds, problem) => {
    const judgement = judge(EXECUTION_RATE_WRONG, transfer(...funds));
    expect(judgement.verdict).toBe('fail');
    expect(judgement.problems).toEqual([problem]);
  });

  it('names operands, both sides and offers the formula', () => {
    const input = transfer({ ...TOTAL, budget: 100, executed: 50, rate: percent(0.6) });
    const [finding] = judge(EXECUTION_RATE_WRONG, input).findings;
    expect(finding).toMatchObject({
      severity: 'error',
      cell: 'E4',
      cells: ['E4', 'C4', 'D4'],
      evidence: { operands: { executed: '50', budget: '100' }, expected: '50.00%', actual: '60.00%' },
      fix: { kind: 'confirm', edits: [{ kind: 'set-formula', cell: 'E4', value: 0.5 }] },
    });
  });

  it('leaves a rate on the initial budget to PE203', () => {
    const input: FormInput = {
      funds: [{ ...TOTAL, budgetInitial: 238.93, budget: 251.89, executed: 230, rate: percent(0.9626) }],
    };
    expect(judge(EXECUTION_RATE_WRONG, input).verdict).toBe('pass');
  });

  it.each<[string, FundInput]>([
    ['the budget is blank', { ...TOTAL, budget: null, executed: 50, rate: percent(0.5) }],
    ['the budget is 0', { ...TOTAL, budget: 0, executed: 50, rate: percent(0.5) }],
    [
      'an operand shows an error',
      { ...TOTAL, budget: { value: { error: '#REF!' } }, executed: 5, rate: percent(1) },
    ],
  ])('cannot judge when %s', (_, fund) => {
    expect(judge(EXECUTION_RATE_WRONG, transfer(fund)).verdict).toBe('cannot-judge');
  });

  it('does not apply without funds or without a rate', () => {
    expect(judge(EXECUTION_RATE_WRONG, transfer()).reason).toBe('no-funds');
    expect(judge(EXECUTION_RATE_WRONG, transfer({ ...TOTAL, budget: 1, executed: 1 })).reason).toBe(
      'no-rate',
    );
  });
});
