import { describe, expect, it } from 'vitest';
import { PRICE_QUANTITY_MISMATCH } from '../../../src/core/rules/pe213-price-quantity-mismatch';
import { parseQuantity } from '../../../src/core/text/parse-quantity';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

/** The quantities as the product reads them. */
function judged(input: FormInput) {
  return judge(PRICE_QUANTITY_MISMATCH, input, ({ form }) => ({
    indicators: form.indicators.map((indicator) => ({
      ...indicator,
      targetQuantity: parseQuantity(indicator.target?.text ?? '', { indicatorName: indicator.name }),
      actualQuantity: parseQuantity(indicator.actual?.text ?? '', { indicatorName: indicator.name }),
    })),
  }));
}

function residents(budget: number, input: FormInput = {}): FormInput {
  return {
    family: 'transfer-self-evaluation',
    funds: [{ label: '年度资金总额', kind: 'total', budget, executed: budget }],
    indicators: [
      ['产出指标', '数量指标', '参保人数(万人)', '≥410', '412'],
      ['产出指标', '数量指标', '各级财政实际补助标准', '≥550元', '550'],
      ['产出指标', '数量指标', '参保居民个人缴费标准', '≥250元', '250'],
    ],
    ...input,
  };
}

describe('PE213 单价×数量≠资金', () => {
  it('finds 412万人 × 550元 against 208629.83 (绵阳)', () => {
    const { problems, findings } = judged(residents(208629.83));
    expect(problems).toEqual(['412万人 × 550元 = 226600 万元，资金为 208629.83 万元，相差 8.6%。']);
    expect(findings[0]).toMatchObject({ severity: 'info', cell: 'C4', fix: null });
  });

  it('takes the headcount of the goal first (巴楚)', () => {
    const { problems } = judged({
      family: 'insurance-fund-self-evaluation',
      funds: [{ label: '预算数', kind: 'total', budget: 1031 }],
      goals: [['积极推进344534人参保计划，城乡居民基本医疗保险参保率稳定在95%以上。', null]],
      indicators: [
        { level1: '项目完成指标', level2: '数量指标', level3: '项目参保人数（人）', target: '≥374520人' },
        { level1: '项目完成指标', level2: '成本指标', level3: '各级财政实际补助资金', target: '550元/人' },
      ],
    });
    expect(problems).toEqual(['344534人 × 550元/人 = 18949.37 万元，资金为 1031 万元，相差 1738.0%。']);
  });

  it.each<[string, FormInput]>([
    ['within 5%', residents(226000)],
    ['one item among others', residents(900000)],
    [
      'a fund that the calculation derives (阳谷)',
      {
        family: 'target-declaration',
        funds: [{ label: '年度财政拨款', kind: 'total', budget: 2105.88 }],
        sections: [['calculation', '测算依据', '标准 550 元/人，658090 人×32 元=21058880 元']],
        indicators: [
          { level1: '产出指标', level2: '数量指标', level3: '参保人数', target: '658090人' },
          { level1: '产出指标', level2: '成本指标', level3: '政府补助标准', target: '550元/人' },
        ],
      },
    ],
  ])('passes %s', (_, input) => {
    expect(judged(input).verdict).toBe('pass');
  });

  it('cannot judge without a money unit', () => {
    expect(judged(residents(208629.83, { unit: null })).reason).toBe('unit-not-stated');
  });

  it('does not apply without price, headcount or fund', () => {
    expect(judged(residents(5, { indicators: [] })).reason).toBe('no-amount');
    expect(judged({ family: 'transfer-self-evaluation' }).reason).toBe('no-amount');
  });
});
