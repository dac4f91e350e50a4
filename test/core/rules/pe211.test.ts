import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCULATION_ARITHMETIC } from '../../../src/core/rules/pe211-calc-basis-arith';
import { findEquations, isRight } from '../../../src/core/rules/support/calculations';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function calculation(text: string): FormInput {
  return { family: 'target-declaration', sections: [['calculation', '测算依据及说明', text]] };
}

describe('PE211 测算算式错误', () => {
  it.each([
    [
      '阳谷, 居民医保',
      '政府补助标准 550 元/人, 省 495 元、市 23 元、县 32 元。约 658090 人, 财政补贴需 21058880 元, 其中县级财政补贴: 658090 人×32 元=21058880 元。',
    ],
    [
      '阳谷, 筹资标准',
      '2020 年居民医疗保险缴费标准是 800 元/人·年, 由各级财政补助和个人缴纳组成, 其中省级财政补助 495 元/人·年, 市级财政补助 23 元/人·年, 县级财政补助 32 元/人·年, 个人缴纳 250 元/人·年。',
    ],
    [
      '阳谷, 长期护理',
      '政府补助标准 15/人, 财政补贴需 833940.00 元, 55596 人 × 15 元 = 833940.00 元; 福彩公益金政府补助标准 5/人, 财政补贴需 277980.00 元, 55596 人 × 5 元 = 277980.00 元; 合计: 1111920.00 元。',
    ],
    [
      '江阴',
      '2019年大病救助筹资6300万元,基金来源为:民政部门在慈善资金中安排的大病救助基金500万元;市残联安排的大病救助基金300万元;市财政承担5500万元。',
    ],
    ['万 on both sides', '412万人×550元=226600万元'],
    ['万元 meant on the right', '12人×3000元×10月=36'],
    ['a chain', '120户×0.5万元=60万元=600000元'],
    ['brackets and sums', '(80+20)人×300元=30000元'],
    ['a percent', '6000元×50%=3000元'],
    ['rounding at the printed digits', '100÷3=33.33'],
    ['nouns beside the units', '50家企业×2万元=100万元'],
    ['per month', '15元/人·天×20人×30天=9000元'],
    ['a part of the whole', '安排资金100万元，其中培训费30万元、差旅费20万元。'],
    [
      'measures that begin like a multiplier',
      '3千米×10万元/千米=30万元；5千人×100元=50万元；2万吨×20元/吨=40万元',
    ],
    ['signs of other keyboards', '会议费：50人*400元*2天=4万元；12人x3500元/月X12月＝50.4万元'],
    ['a factor in brackets', '500万元×（1+5%）=525万元'],
    ['a rate', '98/100=98%，89.974÷90×10=9.9971'],
    ['years', '2020-2022年=三年'],
    ['a date and a range with =', '6-9个月=长期'],
  ])('passes %s', (_, text) => {
    expect(judge(CALCULATION_ARITHMETIC, calculation(text)).problems).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      'a product',
      '658090 人×32 元=21050880 元',
      '算式“658090人×32元=21050880元”有误：658090人×32元 = 21058880元。',
    ],
    [
      '万 on one side',
      '412万人×550元=22660万元',
      '算式“412万人×550元=22660万元”有误：412万人×550元 = 226600万元。',
    ],
    ['a sum', '495+23+32=560元', '算式“495+23+32=560元”有误：495+23+32 = 550元。'],
    [
      'the second of a chain',
      '120户×0.5万元=60万元=60000元',
      '算式“60万元=60000元”有误：60万元 = 600000元。',
    ],
    [
      'a total of calculations',
      '55596 人 × 15 元 = 833940 元; 55596 人 × 5 元 = 277980 元; 合计: 1101920 元。',
      '合计“1101920元”有误：833940元 + 277980元 = 1111920元。',
    ],
    [
      'levels of government',
      '政府补助标准 550 元/人, 省 495 元、市 23 元、县 42 元。',
      '“政府补助标准550元/人”与所列各项之和不符：495元 + 23元 + 42元 = 560元/人。',
    ],
    [
      'parts that exceed the whole',
      '安排资金100万元，其中培训费70万元、差旅费40万元。',
      '“安排资金100万元”与所列各项之和不符：70万元 + 40万元 = 110万元。',
    ],
  ])('fails %s', (_, text, problem) => {
    expect(judge(CALCULATION_ARITHMETIC, calculation(text)).problems).toEqual([problem]);
  });

  it('points at the calculation and corrects the result in its text', () => {
    const text = '县级补贴: 658090 人×32 元=21050880 元。';
    const { findings } = judge(CALCULATION_ARITHMETIC, calculation(text));
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'B3',
      spans: [{ cell: 'B3', from: 6, to: text.length - 1 }],
      evidence: { operands: { 1: '658090人', 2: '32元' }, expected: '21058880元', actual: '21050880元' },
      fix: { edits: [{ kind: 'set-value', value: '县级补贴: 658090 人×32 元=21058880 元。' }] },
    });
  });

  it('does not apply without figures', () => {
    expect(judge(CALCULATION_ARITHMETIC, calculation('根据有关文件')).reason).toBe('no-calculation');
  });

  it('is right about every product that was computed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        (heads, price) => {
          const [right] = findEquations(`${heads}人×${price}元=${heads * price}元`);
          const [wrong] = findEquations(`${heads}人×${price}元=${heads * price + 1}元`);
          expect(right && isRight(right)).toBe(true);
          expect(wrong && isRight(wrong)).toBe(false);
        },
      ),
    );
  });

  it('reads any text without giving up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789()（）+-×÷=元人万%./,，。 合计'), maxLength: 200 }),
        (text) => {
          judge(CALCULATION_ARITHMETIC, calculation(text));
        },
      ),
      { numRuns: 60 },
    );
  });
});
