import { describe, expect, it } from 'vitest';
import { OPERATOR_SUSPECT } from '../../../src/core/rules/pe307-operator-suspect';
import { findings, projectForm } from './indicator-rule';

describe('PE307 operator-suspect', () => {
  it.each([
    ['效果目标', '社会效益', '城乡困难居民实际住院结报比', '=75%', '≥75%'],
    ['产出指标', '质量指标', '设备故障率', '＝3%', '≤3%'],
    ['产出指标', '成本指标', '项目总成本', '=90万元', '≤90万元'],
  ])('%s %s %s %s', (level1, level2, name, target, value) => {
    const found = findings(OPERATOR_SUSPECT, projectForm([[level1, level2, name, target]]));
    expect(found).toMatchObject([{ message: 'suspect', at: { cell: 'E4' } }]);
    expect(found[0]?.fix?.edits).toMatchObject([{ value }]);
  });

  it('points to the operator column where there is one', () => {
    const found = findings(OPERATOR_SUSPECT, {
      indicatorColumns: ['level1', 'level2', 'level3', 'operator', 'target', 'unit'],
      indicators: [
        { level1: '产出指标', level2: '质量指标', level3: '合格率', operator: '=', target: 95, unit: '%' },
      ],
    });
    expect(found).toMatchObject([{ at: { cell: 'E4' }, parameters: { target: '=95' } }]);
    expect(found[0]?.fix?.edits).toMatchObject([{ cell: 'E4', value: '≥' }]);
  });

  it.each([
    ['质量指标', '救助对象覆盖率', '=100%'],
    ['质量指标', '差错率', '=0%'],
    ['成本指标', '人均补助标准', '=550元'],
    ['成本指标', '补助金额', '=550元/人'],
    ['数量指标', '保障村干部人数', '=42个'],
    ['质量指标', '合格率', '≥95%'],
    ['质量指标', '合格率', '95%'],
  ])('is content with %s %s %s', (level2, name, target) => {
    expect(findings(OPERATOR_SUSPECT, projectForm([['产出指标', level2, name, target]]))).toEqual([]);
  });
});
