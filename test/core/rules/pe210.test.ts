import { describe, expect, it } from 'vitest';
import { YUAN_WAN_ROUNDING } from '../../../src/core/rules/pe210-yuan-wan-rounding';
import type { CellInput } from '../../support/cell-input';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function declaration(amount: CellInput, calculation: string, input: FormInput = {}): FormInput {
  return {
    family: 'target-declaration',
    funds: [{ label: '年度财政拨款(万元)', kind: 'total', budget: amount }],
    sections: [['calculation', '测算依据及说明', calculation]],
    ...input,
  };
}

const RESIDENTS = '县级财政补贴: 658090 人×32 元=21058880 元。';

describe('PE210 元转万元舍入', () => {
  it('finds 2105.88 for 21058880 元 (阳谷)', () => {
    const { problems, findings } = judge(YUAN_WAN_ROUNDING, declaration(2105.88, RESIDENTS));
    expect(problems).toEqual(['21058880 元 = 2105.888 万元，四舍五入应为 2105.89，表中为 2105.88。']);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      cells: ['C4', 'B5'],
      fix: { kind: 'confirm', edits: [{ cell: 'C4', value: 2105.89 }] },
    });
  });

  it('keeps the words of a cell that holds text', () => {
    const amount = { value: '2105.88 万元', figure: 2105.88 };
    const { findings } = judge(YUAN_WAN_ROUNDING, declaration(amount, RESIDENTS));
    expect(findings[0]?.fix).toMatchObject({ edits: [{ value: '2105.89 万元' }] });
  });

  it.each<[string, CellInput, string]>([
    ['111.19 for 1111920 元', 111.19, '合计: 1111920.00 元。'],
    ['a half rounded up', 0.03, '需 250 元'],
    ['another amount', 350, '标准 550 元/人，需 21058880 元'],
    ['the exact amount', 2105.888, RESIDENTS],
    ['whole 万元', 2106, RESIDENTS],
  ])('passes %s', (_, amount, calculation) => {
    expect(judge(YUAN_WAN_ROUNDING, declaration(amount, calculation)).verdict).toBe('pass');
  });

  it('cannot judge without a unit, and does not apply without 元', () => {
    const open = judge(YUAN_WAN_ROUNDING, declaration(2105.88, RESIDENTS, { unit: null }));
    expect([open.verdict, open.reason]).toEqual(['cannot-judge', 'unit-not-stated']);
    expect(judge(YUAN_WAN_ROUNDING, declaration(350, '聊医保发【2019】43 号')).reason).toBe('no-amount');
    expect(judge(YUAN_WAN_ROUNDING, declaration(350, '需 350 元', { unit: '元' })).reason).toBe('no-amount');
  });
});
