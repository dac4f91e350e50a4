import { describe, expect, it } from 'vitest';
import { QUALITATIVE_COPIED } from '../../../src/core/rules/pe325-qual-copied';
import { cellsOf, findings, projectForm } from './indicator-rule';

describe('PE325 qual-copied', () => {
  it('lists the copied rows in one finding', () => {
    const found = findings(
      QUALITATIVE_COPIED,
      projectForm([
        ['产出指标', '质量指标', '门诊医疗费用救助比例', '符合实际', '符合实际'],
        ['效益指标', '经济效益', '不合理累计结余减少程度', '成效明显', '成效 明显。'],
        ['效益指标', '社会效益', '方便程度', '明显提高', '90%'],
      ]),
    );
    expect(found).toMatchObject([{ message: 'copied', at: { cell: 'F4' }, parameters: { count: 2 } }]);
    expect(cellsOf(found)).toEqual(['F4', 'F5']);
  });

  it.each([
    ['效果明显', '达成预期指标'],
    ['已完成', '已完成'],
    ['100%', '100%'],
    ['2021年底', '2021年底'],
    ['财政补助、个人减支高于上', '财政补助、'],
    ['全天候可用', '全天候'],
    [null, null],
  ])('is content with %s answered by %s', (target, actual) => {
    expect(
      findings(QUALITATIVE_COPIED, projectForm([['效益指标', '社会效益', '影响', target, actual]])),
    ).toEqual([]);
  });
});
