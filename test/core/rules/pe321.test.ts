import { describe, expect, it } from 'vitest';
import { VALUE_TAUTOLOGY } from '../../../src/core/rules/pe321-value-tautology';
import { findings, projectForm } from './indicator-rule';

describe('PE321 value-tautology', () => {
  it.each([
    ['医疗救助实时结算', '实时结算'],
    ['保障机构正常运转', '保障机构正常运转'],
  ])('reports %s %s', (name, target) => {
    expect(findings(VALUE_TAUTOLOGY, projectForm([['产出指标', '时效', name, target]]))).toMatchObject([
      { at: { cell: 'E4' }, with: [{ cell: 'D4' }] },
    ]);
  });

  it.each([
    ['资金使用规范性', '规范'],
    ['财务监控有效性', '有效'],
    ['信息系统可持续性', '可持续'],
    ['项目完成情况', '完成'],
    ['服务对象满意度', '≥95%'],
    ['设施完好', '完好'],
    ['预算资金到位情况', '足额到位'],
  ])('is content with %s %s', (name, target) => {
    expect(findings(VALUE_TAUTOLOGY, projectForm([['产出指标', '时效', name, target]]))).toEqual([]);
  });
});
