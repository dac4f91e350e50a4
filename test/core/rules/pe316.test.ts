import { describe, expect, it } from 'vitest';
import { MISCLASSIFIED } from '../../../src/core/rules/pe316-misclassified';
import { cellsOf, findings, projectForm } from './indicator-rule';

describe('PE316 misclassified', () => {
  it.each([
    ['产出指标', '数量指标', '医保信息系统验收合格率', '100%'],
    ['产出指标', '数量', '城乡困难居民政策范围内住院结报比率', '>90%'],
    ['项目完成指标', '数量指标', '职工基本医疗保险收入预算执行率（%）', '≥95%'],
    ['产出指标', '时效指标', '资金拨付率', '100%'],
    ['效益指标', '社会效益指标', 'DRG试点进行模拟运行时间', '2020年12月底'],
    ['效益指标', '生态效益', '困难群众医疗费用负担减轻程度', '有效缓解'],
    ['满意度指标', '服务对象满意度', '政策知晓率', '≥80%'],
    ['满意度', '服务对象', '跨省异地就医直接结算率', '≥78%'],
    ['满意度', '经济效益', '不合理累计结余减少程度', '成效明显'],
    ['效果目标', '满意度', '缓解城乡困难居民医疗负担', '良好'],
  ])('%s %s %s', (level1, level2, name, target) => {
    expect(findings(MISCLASSIFIED, projectForm([[level1, level2, name, target]]))).toMatchObject([
      { message: 'misplaced', at: { cell: 'D4' } },
    ]);
  });

  it.each([
    ['产出指标', '数量指标', '实际完成率', '100%'],
    ['产出指标', '数量指标', '培训效率', '较高'],
    ['产出指标', '数量指标', '资助参保人次', '≥3人次'],
    ['产出指标', '时效指标', '“一站式”即时结算覆盖率', '不低于上年'],
    ['产出指标', '时效指标', '项目按期完成率', '100%'],
    ['产出指标', '时效指标', '工程开工率', '100%'],
    ['产出指标', '时效指标', '补助资金发放及时率', '100%'],
    ['效益指标', '社会效益指标', '缩短办事时间', '≥30分钟'],
    ['效益指标', '生态效益', '森林覆盖率', '≥60%'],
    ['满意度指标', '服务对象满意度', '受益群众', '≥95%'],
    ['满意度指标', '服务对象满意度', '公众投诉率', '≤1%'],
    ['满意度指标', '读者', '在网络上设置读者满意度调查', null],
    ['社会公众或服务对象满意度指标', '满意度', '城乡居民', '群众满意度 ≥96'],
  ])('is content with %s %s %s', (level1, level2, name, target) => {
    expect(findings(MISCLASSIFIED, projectForm([[level1, level2, name, target]]))).toEqual([]);
  });

  it('lists all rows in one finding and relabels only a row with a label of its own', () => {
    const found = findings(
      MISCLASSIFIED,
      projectForm([
        ['产出目标', '数量', '救助对象覆盖率', '=100%'],
        ['产出目标', '数量', '政策范围内住院结报比率', '>90%'],
        ['产出目标', '时效', '资金拨付率', '100%'],
      ]),
    );
    expect(found).toHaveLength(1);
    expect(cellsOf(found)).toEqual(['D4', 'E4', 'D5', 'E5', 'D6', 'E6']);
    expect(found[0]?.parameters).toMatchObject({ moves: 'D4→质量指标、D5→质量指标、D6→质量指标' });
    expect(found[0]?.fix?.edits).toMatchObject([{ cell: 'C6', value: '质量' }]);
  });
});
