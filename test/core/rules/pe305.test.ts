import { describe, expect, it } from 'vitest';
import { UNIT_DOUBLED } from '../../../src/core/rules/pe305-unit-doubled';
import { cellsOf, findings, projectForm } from './indicator-rule';

describe('PE305 unit-doubled', () => {
  it('lists names and values that both hold the unit in one finding (巴楚)', () => {
    const found = findings(UNIT_DOUBLED, {
      indicators: [
        ['项目完成指标', '成本指标', '单位缴费基数（%）', { value: 0.068, numberFormat: '0.00%' }],
        ['项目完成指标', '数量指标', '项目参保人数（人）', '≥14191人'],
        ['满意度指标', '满意度', '参保对象满意度(%)', '≥90%', { value: 0.95, numberFormat: '0%' }],
      ],
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ message: 'doubled', parameters: { count: 3 } });
    expect(cellsOf(found)).toEqual(['E4', 'D4', 'E5', 'D5', 'E6', 'D6', 'F6']);
    expect(found[0]?.fix?.edits.map((edit) => 'value' in edit && edit.value)).toEqual([
      '单位缴费基数',
      '项目参保人数',
      '参保对象满意度',
    ]);
  });

  it('finds a unit column beside a value with its unit', () => {
    const found = findings(UNIT_DOUBLED, {
      indicatorColumns: ['level3', 'target', 'unit', 'actual'],
      indicators: [{ level3: '验收合格率', target: '95%', unit: '%', actual: '96' }],
    });
    expect(found[0]?.fix).toBeUndefined();
    expect(cellsOf(found)).toEqual(['C4', 'D4']);
  });

  it.each([
    ['参保人数(万人)', '≥410', 412],
    ['参保率（以户籍人口计）', '≥91.5%', '92%'],
    ['受益人数（人）', 132, null],
    ['培训人数（一期）', '30人', '31人'],
    ['满意度', '≥90%', '95%'],
    ['救助资金（万元）', '≥5%', '6%'],
  ])('is content with %s %s', (name, target, actual) => {
    expect(findings(UNIT_DOUBLED, projectForm([['产出指标', '数量指标', name, target, actual]]))).toEqual([]);
  });
});
