import { describe, expect, it } from 'vitest';
import { UNIT_SCALE_SUSPECT } from '../../../src/core/rules/pe208-unit-scale-suspect';
import type { FormInput } from '../../support/form-input';
import { judge, judgeReport } from './judge';

function form(goal: string, input: FormInput = {}): FormInput {
  return {
    family: 'transfer-self-evaluation',
    funds: [{ label: '年度资金总额', kind: 'total', budget: 885, executed: 885 }],
    goals: [[goal, null]],
    ...input,
  };
}

describe('PE208 元/万元错位', () => {
  it('finds 885 元 against 885 万元', () => {
    const { problems, findings } = judge(UNIT_SCALE_SUSPECT, form('安排救助资金885元，救助困难群众。'));
    expect(problems).toEqual([
      '文字“安排救助资金885元”与“年度资金总额 全年预算数（A）”885万元相差约一万倍，疑为元、万元混用。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cells: ['B6', 'C4'],
      spans: [{ cell: 'B6', from: 6, to: 10 }],
    });
  });

  it('finds execution typed in 元 beside a budget in 万元', () => {
    const { problems } = judge(UNIT_SCALE_SUSPECT, {
      funds: [{ label: '年度资金总额', kind: 'total', budget: 885.24, executed: 8852400 }],
    });
    expect(problems).toEqual([
      '“年度资金总额”的 885.24（C4）与 8852400（D4）相差约一万倍，疑为元、万元混用。',
    ]);
  });

  it('finds the same item twice in a report', () => {
    const { problems } = judgeReport(UNIT_SCALE_SUSPECT, [
      '财政拨款收入885万元。',
      '其中：财政拨款收入885元。',
    ]);
    expect(problems).toEqual([
      '“财政拨款收入”一处为“885万元”，一处为“885元”，相差约一万倍，疑为元、万元混用。',
    ]);
  });

  it.each([
    ['the same amount', '安排救助资金885万元'],
    ['the same amount in 元', '安排救助资金8850000元'],
    ['a price', '按每人885元的标准发放补助'],
    ['few digits', '投入资金5元', { funds: [{ label: '总额', kind: 'total', budget: 5 }] }],
    ['another item', '人均月收入885元'],
  ] as const)('passes %s', (_, goal, input?: FormInput) => {
    expect(judge(UNIT_SCALE_SUSPECT, form(goal, input)).verdict).toBe('pass');
  });

  it('cannot judge without a money unit', () => {
    const { verdict, reason } = judge(UNIT_SCALE_SUSPECT, form('安排救助资金885元', { unit: null }));
    expect([verdict, reason]).toEqual(['cannot-judge', 'unit-not-stated']);
  });
});
