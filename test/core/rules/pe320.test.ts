import { describe, expect, it } from 'vitest';
import { VALUE_CONTAINS_NAME } from '../../../src/core/rules/pe320-value-contains-name';
import { findings, projectForm } from './indicator-rule';

describe('PE320 value-contains-name', () => {
  it.each([
    ['城乡居民基本医疗保险参保人数', '参保人数 658090人', '≥658090人'],
    ['城镇职工长期护理医疗保险参保人数', '参保人数55596人', '≥55596人'],
    ['城乡居民满意度', '群众满意度 ≥96', '≥96%'],
    ['退役军人参保系统适应性', '新增功能模块1个', '≥1个'],
    ['参保信息核查系统适应性改造', '嵌入核查功能模块1个', '≥1个'],
  ])('%s %s', (name, target, value) => {
    const found = findings(VALUE_CONTAINS_NAME, projectForm([['产出指标', '数量指标', name, target]]));
    expect(found).toMatchObject([{ message: 'repeats', at: { cell: 'E4' }, evidence: { expected: value } }]);
    expect(found[0]?.fix?.edits).toMatchObject([{ value }]);
  });

  it.each([
    ['培训人数', '达到50人'],
    ['补助标准', '每人每月1000元'],
    ['补助标准', '人均550元'],
    ['补助标准', '补助1600元/亩'],
    ['参保率', '不低于90%'],
    ['救助人次', '较上年提高5%'],
    ['完成时间', '资金于2020年12月底前到位'],
    ['人数', '共50人'],
    ['人数', '约50人'],
    ['补助标准', '每人次50元'],
    ['资金下达时间', '收到文件后30日内'],
    ['全省排名', '排名前10名'],
  ])('is content with %s %s', (name, target) => {
    expect(findings(VALUE_CONTAINS_NAME, projectForm([['产出指标', '数量指标', name, target]]))).toEqual([]);
  });

  it('reads the actual as well, without proposing a sign', () => {
    const found = findings(
      VALUE_CONTAINS_NAME,
      projectForm([['满意度指标', '满意度', '居民满意度', '≥90%', '居民满意度95%']]),
    );
    expect(found).toMatchObject([{ at: { cell: 'F4' }, evidence: { expected: '95%' } }]);
  });
});
