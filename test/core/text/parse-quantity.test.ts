import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../../src/core/text/parse-quantity';
import type { QuantityContext } from '../../../src/core/text/quantity';
import { summary } from './summary';
import { WORDINGS } from './wordings';

describe('parseQuantity', () => {
  it.each(WORDINGS)('%j says %s', (text, expected) => {
    const quantity = parseQuantity(text);
    expect(summary(quantity)).toBe(expected);
    expect(quantity.text).toBe(text);
  });

  const inContext: readonly (readonly [string, QuantityContext, string])[] = [
    // operator and unit columns: 四川 2023, 云南, 重庆
    ['100', { operator: '=', unit: '%' }, 'number = 100 %=1×%'],
    ['72890', { operator: '﹦', unit: '元' }, 'number = 72890 元=1×元'],
    ['95', { operator: '≥', unit: '%' }, 'number >= 95 %=1×%'],
    ['8', { operator: '≥', unit: '万亩' }, 'number >= 8 万亩=10000×亩'],
    ['10', { operator: '≤', unit: '次' }, 'number <= 10 次=1×次'],
    ['98', { operator: '>=', unit: '%(百分比)' }, 'number >= 98 %=1×%'],
    ['1', { operator: '=', unit: '元/人' }, 'number = 1 元/人=1×元 per 人'],
    ['50', { operator: '正向', unit: '个' }, 'number >= 50 个=1×个'],
    ['5', { operator: '反向指标', unit: '%' }, 'number <= 5 %=1×%'],
    ['≥95%', { operator: '≤' }, 'number <= 95 %=1×%'],
    ['不低于95%', { operator: '=' }, 'number = 95 %=1×%'],
    ['优良中低差', { operator: '定性' }, 'text'],
    ['100', { operator: '定性', unit: '%' }, 'text'],
    ['2022年12月', { operator: '≤' }, 'date <= 2022-12-?'],
    ['12', { operator: '', unit: '月' }, 'number bare 12 月=1×月'],
    ['100%', { unit: '%' }, 'number bare 100 %=1×%'],
    ['5户', { unit: '人' }, 'number bare 5 户=1×户'],
    ['100', { unit: '—' }, 'number bare 100'],
    ['15/人', { unit: '元' }, 'number bare 15 元/人=1×元 per 人'],
    ['5万', { unit: '元' }, 'number bare 5 万元=10000×元'],
    ['5万', { unit: '万元' }, 'number bare 5 万元=10000×元'],
    ['6-9', { unit: '个月' }, 'range 6..9 个月=1×月'],
    // percent, rule book 2.2
    ['92.00%', { number: 0.92, numberFormat: '0.00%' }, 'number bare 92 %=1×% places=2'],
    ['77%', { number: 0.7732, numberFormat: '0%' }, 'number bare 77.32 %=1×%'],
    ['', { number: 0.92, numberFormat: '0.00%' }, 'number bare 92 %=1×% places=2'],
    ['0.92', { number: 0.92, numberFormat: 'General', unit: '%' }, 'unreadable percent-ambiguous at=0'],
    ['0.92', { unit: '%' }, 'unreadable percent-ambiguous at=0'],
    ['0.92', { indicatorName: '群众满意度（%）' }, 'unreadable percent-ambiguous at=0'],
    ['0.92%', { unit: '%' }, 'number bare 0.92 %=1×% places=2'],
    ['1', { unit: '%' }, 'number bare 1 %=1×%'],
    ['0', { unit: '%' }, 'number bare 0 %=1×%'],
    ['0.9', { unit: '%', operator: '≤' }, 'number <= 0.9 %=1×% places=1'],
    ['≤0.9', { unit: '%' }, 'number <= 0.9 %=1×% places=1'],
    ['0.1', { unit: '%', indicatorName: '主要林业有害生物成灾率' }, 'number bare 0.1 %=1×% places=1'],
    // raw numbers and their formats
    ['50', { number: 50, numberFormat: 'General' }, 'number bare 50'],
    ['132.9', { number: 132.9, numberFormat: 'General' }, 'number bare 132.9 places=1'],
    ['0.3', { number: 0.1 + 0.2, numberFormat: '0.0' }, 'number bare 0.30000000000000004 places=1'],
    ['50人', { number: 50, numberFormat: '0"人"' }, 'number bare 50 人=1×人'],
    ['≥50', { number: 50, numberFormat: '"≥"0' }, 'number >= 50'],
    ['5.0万元', { number: 50_000, numberFormat: '0!.0,"万元"' }, 'number bare 5 万元=10000×元 places=1'],
    ['####', { number: 1234.5, numberFormat: '#,##0.00' }, 'number bare 1234.5 places=1'],
    ['2021/12/31', { number: 44561, numberFormat: 'yyyy/m/d' }, 'date 2021-12-31'],
    ['2021年12月', { number: 44561, numberFormat: 'yyyy"年"m"月"' }, 'date 2021-12-31'],
    ['20200601', { number: 20200601, numberFormat: 'General' }, 'date 2020-6-1'],
    // the indicator's name
    ['≥410', { indicatorName: '指标1: 参保人数(万人)' }, 'number >= 410 万人=10000×人'],
    ['194279', { indicatorName: '资助参保人次' }, 'number bare 194279 人次=1×人次'],
    ['30', { indicatorName: '修建作业道长度（公里）' }, 'number bare 30 公里=1000×米'],
    ['85', { indicatorName: '苗木成活率（≥**%）' }, 'number >= 85 %=1×%'],
    ['6070', { indicatorName: '项目总投入（≥**万元）' }, 'number >= 6070 万元=10000×元'],
    ['550', { indicatorName: '足额保障率（参保率）' }, 'number bare 550'],
    ['12月', { indicatorName: '基金可支配月数' }, 'number bare 12 月=1×月'],
    ['12月', { indicatorName: '完成时间' }, 'date ?-12-? incomplete'],
    ['≤12月', { indicatorName: '项目完成时间' }, 'date <= ?-12-? incomplete'],
    ['2021.5', { indicatorName: '完成时间' }, 'date 2021-5-?'],
    ['2021.5', { indicatorName: '投资额' }, 'number bare 2021.5 places=1'],
    ['无', { indicatorName: '重大安全事故发生数' }, 'number bare 0'],
    ['无', { indicatorName: '政策知晓率' }, 'empty'],
    ['****', { indicatorName: '受益人数（人）' }, 'placeholder 人=1×人'],
  ];
  it.each(inContext)('%j in %j says %s', (text, context, expected) => {
    expect(summary(parseQuantity(text, context))).toBe(expected);
  });

  it('points at the place in the raw text where reading stopped', () => {
    const raw = '优秀率 ≥ 90%，\n合格率 １００％';
    const quantity = parseQuantity(raw);
    expect(quantity.kind === 'unreadable' && raw.slice(quantity.at)).toBe('１００％');
  });

  it('tells where a unit came from', () => {
    const source = (text: string, context: QuantityContext): unknown => {
      const quantity = parseQuantity(text, context);
      return quantity.kind === 'number' ? quantity.unitSource : quantity.kind;
    };
    expect(source('5人', { unit: '人' })).toBe('cell');
    expect(source('5', { unit: '人' })).toBe('column');
    expect(source('5', { indicatorName: '人数（人）' })).toBe('name');
    expect(source('', { number: 0.5, numberFormat: '0%' })).toBe('format');
    expect(source('5', {})).toBeUndefined();
  });
});
