import { describe, expect, it } from 'vitest';
import { DUPLICATE_INDICATOR } from '../../../src/core/rules/pe315-duplicate-indicator';
import { cellsOf, findings, projectForm, type Row, together, workbookFindings } from './indicator-rule';
import { judge } from './judge';

const SURPLUS: Row = ['效益指标', '经济效益', '不合理累计结余减少程度', '成效明显', '成效明显'];
const RELIEF: readonly Row[] = [
  ['产出指标', '数量指标', '资助参保人次', '≥19万人次', '194279人次'],
  ['产出指标', '质量指标', '住院医疗费用救助比例', '≥70%', '72%'],
  SURPLUS,
];
const INSURANCE: readonly Row[] = [
  ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'],
  ['产出指标', '质量指标', '政策范围内住院费用报销比例', '≥70%', '74%'],
  SURPLUS,
];
const project = (name: string, rows: readonly Row[]) =>
  projectForm(rows, { identity: [['projectName', '项目名称', name]] });

describe('PE315 duplicate-indicator', () => {
  it('finds a name twice in one form', () => {
    const found = findings(DUPLICATE_INDICATOR, projectForm([...RELIEF, SURPLUS]));
    expect(found).toMatchObject([{ message: 'within', at: { cell: 'D7' } }]);
    expect(cellsOf(found)).toEqual(['D7', 'D6']);
  });

  it.each<[string, Row, Row]>([
    [
      'a short name in two classes',
      ['产出指标', '质量指标', '覆盖率', '≥90%', '92%'],
      ['效益指标', '社会效益', '覆盖率', '≥95%', '96%'],
    ],
    [
      'words twice',
      ['产出指标', '质量指标', '制度建设', '健全', '健全'],
      ['效益指标', '可持续影响', '制度建设', '完善', '完善'],
    ],
  ])('finds %s', (_, first, second) => {
    expect(findings(DUPLICATE_INDICATOR, projectForm([first, second]))).toHaveLength(1);
  });

  it('finds a telling name in two sets of indicators, unless one is for the long term', () => {
    const sets = (isLongTerm: boolean) => {
      const rows: readonly Row[] = [
        ['产出指标', '数量指标', '发放困难群众补助人数', '≥9000人', '9064人'],
        ['满意度指标', '满意度', '受益群众满意度', '≥90%', '94%'],
        ['产出指标', '数量指标', '发放困难群众补助人数', '≥15000人', '15000人'],
      ];
      return judge(DUPLICATE_INDICATOR, projectForm(rows), ({ form }) => ({
        indicators: form.indicators.map((row, at) => (at < 2 && isLongTerm ? { ...row, isLongTerm } : row)),
      })).findings;
    };
    expect(sets(false)).toHaveLength(1);
    expect(sets(true)).toEqual([]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'different classes and targets',
      [
        ['产出指标', '数量指标', '技能培训', '≥3期', '3期'],
        ['产出指标', '时效指标', '技能培训', '2020年12月底前', '2020年11月'],
      ],
    ],
    [
      'a second set of indicators (湖北 年度绩效目标2)',
      [
        ['产出指标', '时效指标', '完成及时率', '100%', '100%'],
        ['效益指标', '社会效益', '治理面积', '≥5亩', '5亩'],
        ['产出指标', '时效指标', '完成及时率', '100%', '100%'],
      ],
    ],
    ['different names', RELIEF],
  ])('is content with %s', (_, rows) => {
    expect(findings(DUPLICATE_INDICATOR, projectForm(rows))).toEqual([]);
  });

  it('finds a row pasted from another form of the workbook, at the later form', () => {
    const found = workbookFindings(
      DUPLICATE_INDICATOR,
      together(project('医疗救助', RELIEF), project('居民医保', INSURANCE)),
    );
    expect(found).toMatchObject([
      { message: 'between', sheet: 'Sheet2', at: { cell: 'D7' }, with: [{ cell: 'Sheet1!D7' }] },
    ]);
  });

  it('leaves forms of one project or of one template alone', () => {
    const same = together(project('医疗救助', RELIEF), project('医疗救助', INSURANCE));
    expect(workbookFindings(DUPLICATE_INDICATOR, same)).toEqual([]);
    const template = together(project('甲乡', RELIEF), project('乙乡', RELIEF));
    expect(workbookFindings(DUPLICATE_INDICATOR, template)).toEqual([]);
  });

  it('leaves a row alone that a third form has as well', () => {
    const third = project('长期护理', [
      ['产出指标', '数量指标', '评估失能人员', '≥50人', '50人'],
      RELIEF[0] ?? SURPLUS,
      SURPLUS,
    ]);
    const forms = together(project('医疗救助', RELIEF), project('居民医保', INSURANCE), third);
    expect(workbookFindings(DUPLICATE_INDICATOR, forms)).toEqual([]);
  });

  it.each<{ readonly common: Row }>([
    { common: ['满意度指标', '满意度', '服务对象满意度指标', '≥90%', '95%'] },
    { common: ['产出指标', '时效指标', '补助资金发放及时率', '100%', '100%'] },
    { common: ['效益指标', '经济效益', '促进地方经济发展', '有效促进', '达成预期指标'] },
  ])('leaves common names alone: $common', ({ common }) => {
    const found = workbookFindings(
      DUPLICATE_INDICATOR,
      together(
        project('甲', [...RELIEF.slice(0, 2), common]),
        project('乙', [...INSURANCE.slice(0, 2), common]),
      ),
    );
    expect(found).toEqual([]);
  });
});
