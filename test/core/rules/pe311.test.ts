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
    ['资金拨付率', '≥ %'],
    ['医疗救助对象覆盖范围', '逐步扩大'],
  ])('is content with %s %s', (name, target) => {
    expect(findings(QUALITATIVE_FOR_RATE, projectForm([['产出指标', '质量指标', name, target]]))).toEqual([]);
  });

  const declared = (...targets: readonly (string | null)[]) => ({
    family: 'target-declaration' as const,
    indicators: targets.map(
      (target, at) => ['效益指标', '社会效益指标', `提高森林覆盖率${at}`, target] as const,
    ),
  });

  it('lists rows of a declaration that state no target, in one finding', () => {
    const found = findings(QUALITATIVE_FOR_RATE, declared('≥60%', null, null));
    expect(found).toMatchObject([{ message: 'blank', at: { cell: 'E5' }, parameters: { count: 2 } }]);
  });

  it('says nothing of a declaration that nobody has filled in', () => {
    expect(findings(QUALITATIVE_FOR_RATE, declared(null, null))).toEqual([]);
  });

  it('leaves a row without an actual either to PE301', () => {
    const rows = (actual: string | null) =>
      projectForm([
        ['产出指标', '数量指标', '培训人次', '≥50人次', '60人次'],
        ['产出指标', '质量指标', '培训效果', null, actual],
      ]);
    expect(findings(QUALITATIVE_FOR_RATE, rows(null))).toEqual([]);
    expect(findings(QUALITATIVE_FOR_RATE, rows('良好'))).toMatchObject([
      { message: 'blank', at: { cell: 'E5' } },
    ]);
  });
});
