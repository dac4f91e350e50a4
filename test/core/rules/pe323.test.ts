import { describe, expect, it } from 'vitest';
import { DATE_INCOMPLETE } from '../../../src/core/rules/pe323-date-incomplete';
import { findings, projectForm } from './indicator-rule';

const dates = (target: string, actual: string | null = null, year: number | null = 2020) =>
  findings(DATE_INCOMPLETE, projectForm([['产出指标', '时效指标', '完成时间', target, actual]], { year }));

describe('PE323 date-incomplete', () => {
  it.each([
    ['2020年12月底', '12月模拟运', 'F4', '2020年12月模拟运'],
    ['12月底到位', null, 'E4', '2020年12月底到位'],
    ['年底前完成', null, 'E4', '2020年底前完成'],
    ['第三季度', null, 'E4', '2020年第三季度'],
  ])('%s answered by %s lacks its year', (target, actual, cell, expected) => {
    expect(dates(target, actual)).toMatchObject([{ message: 'year', at: { cell }, evidence: { expected } }]);
  });

  it('a year alone lacks its month', () => {
    expect(dates('2020年')).toMatchObject([{ message: 'month', at: { cell: 'E4' } }]);
  });

  it('reports a copied date once', () => {
    expect(dates('2020年', '2020年')).toHaveLength(1);
  });

  it('proposes the year of the form, where there is one', () => {
    expect(dates('12月底到位')[0]?.fix?.edits).toMatchObject([{ value: '2020年12月底到位' }]);
    expect(dates('12月底到位', null, null)[0]?.fix).toBeUndefined();
  });

  it.each([
    ['2020年12月底', '2020年12月20日'],
    ['2021年1月-12月', null],
    ['2021年底', '2021年底'],
    ['每月15日前', '每月15日前'],
    ['全年', '全年'],
    ['2021-2023年', null],
    ['6-9个月', '12个月'],
    ['1年', '1年'],
    ['及时', '及时'],
  ])('is content with %s answered by %s', (target, actual) => {
    expect(dates(target, actual)).toEqual([]);
  });
});
