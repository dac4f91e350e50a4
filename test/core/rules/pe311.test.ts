import { describe, expect, it } from 'vitest';
import { QUALITATIVE_FOR_RATE } from '../../../src/core/rules/pe311-qual-for-rate';
import { findings, projectForm } from './indicator-rule';

describe('PE311 qual-for-rate', () => {
  it.each([
    ['门诊医疗费用救助比例', '符合实际'],
    ['资助参保人次', '对符合条件的重点救助对象资助参加城乡居'],
    ['项目验收合格率', '合格'],
    ['补助金额', '足额'],
  ])('reports %s %s', (name, target) => {
    expect(
      findings(QUALITATIVE_FOR_RATE, projectForm([['产出指标', '质量指标', name, target]])),
    ).toMatchObject([{ at: { cell: 'E4' } }]);
  });

  it.each([
    ['住院救助人次', '不低于上年'],
    ['即时结算覆盖率', '≥90%'],
    ['办事效率', '明显提高'],
    ['群众出行频率', '有所增加'],
    ['资金拨付率', null],
    ['资金拨付率', '≥ %'],
    ['医疗救助对象覆盖范围', '逐步扩大'],
  ])('is content with %s %s', (name, target) => {
    expect(findings(QUALITATIVE_FOR_RATE, projectForm([['产出指标', '质量指标', name, target]]))).toEqual([]);
  });
});
