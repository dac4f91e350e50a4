import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnumerator, splitItems, stripEnumerator } from '../../../src/core/text/enumerator';
import { anyText, fragmentText, fuzz } from './fragments';

describe('stripEnumerator', () => {
  it.each([
    ['指标1：参保人数', '参保人数'],
    ['指标1: 参保人数(万人)', '参保人数(万人)'],
    ['指标7.医疗器械不良反应', '医疗器械不良反应'],
    ['目标1:持续做好', '持续做好'],
    ['年度绩效目标2(40分)', ''],
    ['1.其他资金', '其他资金'],
    ['1、一般公共预算', '一般公共预算'],
    ['（1）新建', '新建'],
    ['①培训', '培训'],
    ['一、项目概况', '项目概况'],
    ['(一)财政拨款小计', '财政拨款小计'],
    ['１．资金', '资金'],
    ['5000吨稻谷', '5000吨稻谷'],
    ['1.5米以上', '1.5米以上'],
    ['一站式结算率', '一站式结算率'],
    ['2022年全年', '2022年全年'],
  ])('%j → %j', (text, name) => {
    expect(stripEnumerator(text)).toBe(name);
  });

  it('tells number and style', () => {
    expect(readEnumerator('目标十二：加强')).toMatchObject({ number: 12, style: 'labelled', word: '目标' });
    expect(readEnumerator('⑶ 建设')).toMatchObject({ number: 3, style: 'bracketed' });
    expect(readEnumerator('三、经验')).toMatchObject({ number: 3, style: 'chinese' });
  });
});

describe('splitItems', { timeout: 120_000 }, () => {
  const items = (text: string): readonly string[] =>
    splitItems(text).map((item) => `${item.enumerator?.number ?? '-'} ${item.text}`);

  it('splits the goals of the seeds', () => {
    expect(
      items(
        '目标1:持续做好参保资助工作； 目标2:住院救助比例达到70%； 目标3:符合客观需要； 目标6:政策知晓率≥80%',
      ),
    ).toEqual(['1 持续做好参保资助工作', '2 住院救助比例达到70%', '3 符合客观需要', '6 政策知晓率≥80%']);
    expect(
      items('1: 巩固参保率目标。综合参保率91%; 2: 稳步提高;参保人住院≥40%; 3: 可支配月数6-9个月'),
    ).toEqual(['1 巩固参保率目标。综合参保率91%', '2 稳步提高;参保人住院≥40%', '3 可支配月数6-9个月']);
    expect(items('<p>1:提升信息化水平，高效运行。2:加强打击力度。3:2020年12月底DRG 2.0落地。</p>')).toEqual([
      '1 提升信息化水平，高效运行',
      '2 加强打击力度',
      '3 2020年12月底DRG 2.0落地',
    ]);
  });

  it('keeps a lead and a text without numbers', () => {
    expect(items('总体情况良好。\n1、完成培训\n2、完成验收')).toEqual([
      '- 总体情况良好',
      '1 完成培训',
      '2 完成验收',
    ]);
    expect(items('完成投资500，改善9200人饮水条件。')).toEqual(['- 完成投资500，改善9200人饮水条件']);
    expect(items('比例为3:7，共1.5万元')).toEqual(['- 比例为3:7，共1.5万元']);
    expect(items('①建档；②发放；③公示')).toEqual(['1 建档', '2 发放', '3 公示']);
    expect(items('')).toEqual([]);
  });

  it('points into the raw text', () => {
    const raw = ' 目标1： 完成A； 目标2：完成B。';
    for (const item of splitItems(raw)) expect(raw.slice(item.from, item.to)).toBe(item.text);
  });

  it('never throws, stays in order and inside any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fragmentText), (text) => {
        let last = 0;
        for (const item of splitItems(text)) {
          expect(item.from).toBeGreaterThanOrEqual(last);
          expect(item.to).toBeGreaterThanOrEqual(item.from);
          expect(item.to).toBeLessThanOrEqual(text.length);
          last = item.from;
        }
      }),
      fuzz(2000),
    );
  });
});
