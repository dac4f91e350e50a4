import { describe, expect, it } from 'vitest';
import { PERCENT_OUT_OF_RANGE } from '../../../src/core/rules/pe308-percent-out-of-range';
import { findings } from './indicator-rule';

const row = (name: string, target: string | number, actual: string | number | object) =>
  ({ indicators: [['产出指标', '质量指标', name, target, actual]] }) as Parameters<typeof findings>[1];

describe('PE308 percent-out-of-range', () => {
  it.each([
    ['以常住人口数为基数计算的', '≥98%', { value: 1.01, numberFormat: '0%' }],
    ['群众满意度', '≥90%', '105%'],
    ['资金到位率', '100%', '102'],
    ['医疗费用救助比例', '符合实际', '120%'],
  ])('reports %s %s answered by %s', (name, target, actual) => {
    expect(findings(PERCENT_OUT_OF_RANGE, row(name, target, actual))).toMatchObject([
      { verdict: 'fail', at: { cell: 'F4' }, evidence: { expected: '≤ 100%' } },
    ]);
  });

  it.each([
    ['群众满意度', '≥900%'],
    ['工程验收合格率', '≥980%'],
  ])('reports the target %s %s', (name, target) => {
    expect(findings(PERCENT_OUT_OF_RANGE, row(name, target, '99%'))).toMatchObject([
      { verdict: 'fail', at: { cell: 'E4' }, message: 'target' },
    ]);
  });

  it.each([
    ['预算完成率', '≤105%', '101%'],
    ['参保率', '≥98%', '100%'],
    ['居民收入增长率', '≥8%', '108%'],
    ['任务完成率', '≥90%', '120%'],
    ['预算执行率', '≥90%', '108.2%'],
    ['产值较上年', '≥120%', '131%'],
    ['培训人数', '≥98人', '101人'],
    ['发病率', '≤200‰', '120‰'],
    ['参保率', '≥98%', null as unknown as string],
  ])('is content with %s %s answered by %s', (name, target, actual) => {
    expect(findings(PERCENT_OUT_OF_RANGE, row(name, target, actual))).toEqual([]);
  });
});
