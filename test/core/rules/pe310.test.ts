import { describe, expect, it } from 'vitest';
import { QUALITATIVE_NEEDS_PERCENT } from '../../../src/core/rules/pe310-qual-needs-percent';
import type { FormInput } from '../../support/form-input';
import { cellsOf, findings, outcome, projectForm } from './indicator-rule';

const NOTE = '注：3.定性指标。资金使用单位分别按照100%-80%（含）、80%-60%（含）、60%-0%合理填写实际完成值';

function transfer(notes: readonly string[], year = 2020): FormInput {
  return {
    ...projectForm([
      ['产出指标', '数量指标', '资助参保人次', '应保尽保', 194279],
      ['产出指标', '质量指标', '门诊医疗费用救助比例', '符合实际', '符合实际'],
      ['产出指标', '时效指标', '即时结算覆盖率', '不低于上年', '高于上年'],
      ['效益指标', '社会效益指标', '信息化支撑能力', '完成市县骨干网络搭建', '完成'],
      ['效益指标', '社会效益指标', '就医方便程度', '明显提高', '90%'],
      ['效益指标', '生态效益', '负担减轻程度', '有效缓解', '达成预期指标'],
      ['效益指标', '生态效益', '覆盖范围', '逐步扩大', null],
    ]),
    family: 'transfer-self-evaluation',
    notes,
    year,
  };
}

describe('PE310 qual-needs-percent', () => {
  it('lists qualitative actuals in words where note 3 asks for a percent', () => {
    const found = findings(QUALITATIVE_NEEDS_PERCENT, transfer([NOTE], 2022));
    expect(found).toMatchObject([{ message: 'words', parameters: { count: 2 } }]);
    expect(cellsOf(found)).toEqual(['F5', 'F9']);
  });

  it('goes by the year of the form where its notes are gone', () => {
    expect(findings(QUALITATIVE_NEEDS_PERCENT, transfer([], 2020))).toHaveLength(1);
    expect(outcome(QUALITATIVE_NEEDS_PERCENT, transfer([], 2022))).toEqual({ notApplicable: 'no-note-set' });
  });

  it('does not apply under notes that ask for a grade word', () => {
    const notes = ['3.定性指标根据指标完成情况分为：全部或基本达成预期指标、部分达成预期指标并具有一定效果'];
    expect(outcome(QUALITATIVE_NEEDS_PERCENT, transfer(notes))).toEqual({ notApplicable: 'no-note-set' });
  });
});
