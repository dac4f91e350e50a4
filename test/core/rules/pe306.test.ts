import { describe, expect, it } from 'vitest';
import { OPERATOR_MISSING } from '../../../src/core/rules/pe306-operator-missing';
import { cellsOf, findings, projectForm } from './indicator-rule';

describe('PE306 operator-missing', () => {
  it('lists bare figures in one finding and proposes a sign where it is clear (阳谷)', () => {
    const found = findings(
      OPERATOR_MISSING,
      projectForm([
        ['产出指标', '数量指标', '建档立卡贫困人口就医医疗补助率', '100%'],
        ['产出指标', '数量指标', '培训场次', 2],
        ['产出指标', '时效指标', '参保期', '1年'],
        ['产出指标', '成本指标', '医疗补助金额', '350 万元'],
        ['效益指标', '社会效益指标', '政策知晓率', '96%'],
        ['效益指标', '社会效益指标', '安全责任事故发生率', '2%'],
      ]),
    );
    expect(found).toMatchObject([
      { message: 'bareCost', at: { cell: 'E4' }, parameters: { count: 6, costs: 'E7“350 万元”' } },
    ]);
    expect(cellsOf(found)).toEqual(['E4', 'E5', 'E6', 'E7', 'E8', 'E9']);
    expect(found[0]?.fix?.edits).toMatchObject([
      { cell: 'E4', value: '＝100%' },
      { cell: 'E5', value: '≥2' },
      { cell: 'E8', value: '≥96%' },
      { cell: 'E9', value: '≤2%' },
    ]);
  });

  it.each([
    ['对独生子伤残、死亡家庭进行扶助', '63人', '≥63人'],
    ['投诉处理率', '95%', '≥95%'],
    ['新建高标准农田面积', '5.2万亩', '≥5.2万亩'],
    ['降低事故发生率', '5%', '≥5%'],
    ['重大责任事故发生数', '3起', '≤3起'],
    ['群众投诉件数', '5件', '≤5件'],
  ])('%s %s → %s', (name, target, value) => {
    const [found] = findings(OPERATOR_MISSING, projectForm([['产出指标', '数量指标', name, target]]));
    expect(found?.fix?.edits).toMatchObject([{ value }]);
  });

  it('never proposes a text that Excel would take for a formula', () => {
    const [found] = findings(OPERATOR_MISSING, projectForm([['产出指标', '质量指标', '合格率', '100%']]));
    const edit = found?.fix?.edits[0];
    expect(edit?.kind === 'set-value' && String(edit.value)).not.toMatch(/^=/);
  });

  it.each([
    ['虚报参保人数（人）', 0],
    ['报销比例', '70%左右'],
    ['可支配月数', '6-9个月'],
    ['参保率', '不低于90%'],
    ['资助人数', '95%以上'],
    ['苗木成活率（≥**%）', 85],
    ['参保人数', '参保人数 658090人'],
    ['完成时间', '2021年12月'],
    ['满意程度', '良好'],
    ['住院救助人次', '不低于上年'],
  ])('is content with %s %s', (name, target) => {
    expect(findings(OPERATOR_MISSING, projectForm([['产出指标', '数量指标', name, target]]))).toEqual([]);
  });

  it('leaves the comparison to a 指标性质 column', () => {
    const form = {
      indicatorColumns: ['level1', 'level2', 'level3', 'operator', 'target', 'unit', 'actual'],
      indicators: [
        { level3: '发放覆盖率', operator: '＝', target: 100, unit: '%', actual: 100 },
        { level3: '卫片执法补助经费', operator: '﹦', target: 72890, unit: '元', actual: 72890 },
        { level3: '面积', operator: '正向', target: 8, unit: '万亩', actual: 8 },
      ],
    } as const;
    expect(findings(OPERATOR_MISSING, form)).toEqual([]);
  });
});
