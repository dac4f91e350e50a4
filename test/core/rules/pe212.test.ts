import { describe, expect, it } from 'vitest';
import { CALCULATION_ABSENT } from '../../../src/core/rules/pe212-calc-basis-absent';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function calculation(text: string, budget: number | null = 350): FormInput {
  return {
    family: 'target-declaration',
    funds: [{ label: '年度财政拨款(万元)', kind: 'total', budget }],
    sections: [['calculation', '测算依据及说明', text]],
  };
}

describe('PE212 测算依据无算式', () => {
  it('finds a basis that holds titles of documents only (阳谷)', () => {
    const { problems, findings } = judge(
      CALCULATION_ABSENT,
      calculation(
        '阳医保发【2019】6 号《关于对特困人员、低保对象缴纳居民基本医疗保险个人缴费部分补助的意见》 聊医保发【2019】43 号关于进一步加强贫困人员医疗费用一站式结算有关问题的通知',
      ),
    );
    expect(problems).toEqual(['“测算依据及说明”中没有能推出 350 的数：未见单价、数量或构成。']);
    expect(findings[0]).toMatchObject({ severity: 'warning', cells: ['B5', 'C4'] });
  });

  it.each(['', '根据实际需要测算', '本项目需350万元。'])('finds no calculation in “%s”', (text) => {
    expect(judge(CALCULATION_ABSENT, calculation(text)).verdict).toBe('fail');
  });

  it.each([
    '658090 人×32 元=21058880 元',
    '2019年大病救助筹资6300万元,来源为:慈善资金500万元;市残联300万元;市财政承担5500万元。',
    '按每人每年300元补助，共120人',
  ])('passes %s', (text) => {
    expect(judge(CALCULATION_ABSENT, calculation(text)).verdict).toBe('pass');
  });

  it('is silent on a blank form and does not apply without the section', () => {
    expect(judge(CALCULATION_ABSENT, calculation('', null)).verdict).toBe('pass');
    expect(judge(CALCULATION_ABSENT, { family: 'target-declaration' }).reason).toBe('no-calculation');
  });
});
