import { describe, expect, it } from 'vitest';
import { GOAL_TABLE_FIGURE } from '../../../src/core/rules/pe610-goal-table-figure';
import { buildForm } from '../../support/form-builder';
import type { FormInput, IndicatorInput } from '../../support/form-input';
import { judge, judgeRecognition, reportOf } from './judge';

type Row = readonly [name: string, target: string | number, actual?: string | number];
const table = (rows: readonly Row[]): readonly IndicatorInput[] =>
  rows.map(([name, target, actual]) => ['产出指标', '质量指标', name, target, actual ?? null]);
const goals = (expected: string, actual: string, rows: readonly Row[], more: FormInput = {}) =>
  judge(GOAL_TABLE_FIGURE, { goals: [[expected, actual]], indicators: table(rows), ...more });

describe('PE610 goal-table-figure', () => {
  it.each<[string, readonly Row[]]>([
    ['政策知晓率≥80%', [['参保群众政策知晓率', '≥85%']]],
    ['参保人政策范围内住院费用报销比例75%', [['参保人政策范围内住院费用', '≥70%']]],
    ['修建作业道20公里', [['修建作业道长度(公里)', 30]]],
    ['完成高标准农田建设2.5万亩', [['高标准农田建设面积', '≥23000亩']]],
    ['基金滚存结余可支配月数6-8个月', [['基金滚存结余可支配月数', '6-9个月']]],
    ['项目验收合格率达到98%以上', [['工程项目验收合格率', '100%']]],
  ])('holds the goal %s against the target', (text, rows) => {
    const { findings } = goals(text, '完成', rows);
    expect(findings).toMatchObject([{ severity: 'error', message: 'target' }]);
    expect(findings[0]?.cells).toHaveLength(3);
    const [span] = findings[0]?.spans ?? [];
    expect(text.slice(span?.from, span?.to)).toMatch(/\d/);
  });

  it('holds the result against the actual', () => {
    const rows: readonly Row[] = [['参保人政策范围内住院费用', '70%左右', '74%']];
    const { findings } = goals(
      '参保人政策范围内住院费用报销比例70%',
      '参保人政策范围内住院费用报销比例70%',
      rows,
    );
    expect(findings).toMatchObject([{ message: 'actual', evidence: { expected: '74%', actual: '70%' } }]);
  });

  it('tells which row a figure was taken from', () => {
    const rows: readonly Row[] = [
      ['以户籍人口数为基数计算的', '≥91.5%', '92.00%'],
      ['以常住人口数为基数计算的', '≥98%', '101%'],
    ];
    const { findings } = goals('完成', '以常住人口数为基数计算的基本医保综合参保率92%', rows);
    expect(findings).toMatchObject([
      { message: 'mixedUp', parameters: { other: '以户籍人口数为基数计算的' } },
    ]);
  });

  it.each<[string, readonly Row[]]>([
    ['政策知晓率≥80%', [['政策知晓率', '≥80%']]],
    ['完成造林8万亩', [['造林总面积(亩)', 80000]]],
    ['受益8.3万人', [['受益人数', '≥83120人']]],
    ['平均支付比例70%', [['政策范围内住院结报比率', '>90%']]],
    ['参保率较上年提高2%', [['参保率', '≥95%']]],
    ['2019年参保率94%', [['参保率', '≥95%']]],
    ['贫困人口参保率100%', [['参保率', '≥95%']]],
    ['其中培训村干部50人、农民250人', [['培训人数', '≥300人']]],
    ['参保率约94%', [['参保率', '≥95%']]],
    ['完成投资500', [['完成投资', '500万元']]],
    ['药品抽检合格率95%', [['化妆品抽检合格率', '≥98%']]],
    ['项目完成率100%', [['项目完成率', '良好']]],
  ])('is content with %s', (text, rows) => {
    expect(goals(text, '完成', rows).findings).toEqual([]);
  });

  const INSURED: FormInput = {
    family: 'insurance-fund-self-evaluation',
    identity: [['projectName', '项目名称', '城乡居民医疗保险基金支出']],
  };

  it('matches people by what is counted, and the project’s own rate', () => {
    const rows: readonly Row[] = [
      ['项目参保人数（人）', '≥374520人'],
      ['以常住人口为基数计算的基本参保综合参保率', '≥90%'],
    ];
    const text = '积极推进344534人参保计划，城乡居民基本医疗保险参保率稳定在95%以上。';
    expect(goals(text, '完成', rows, INSURED).findings).toHaveLength(2);
  });

  it('takes a result below the target as short where there is no column for the actual', () => {
    const rows: readonly Row[] = [['项目参保人数（人）', '≥374520人']];
    expect(goals('推进参保', '完成344534人参保工作', rows, INSURED).findings).toMatchObject([
      { message: 'short' },
    ]);
    expect(goals('推进参保', '完成394534人参保工作', rows, INSURED).findings).toEqual([]);
  });

  it('holds a report against the form that its clause is about', () => {
    const forms = [
      ['城乡居民', '城乡居民医疗保险基金支出', '≥374520人'],
      ['职工', '职工基本医疗保险基金支出', '≥14191人'],
    ].map(
      ([sheet = '', name = '', target = '']) =>
        buildForm({
          sheet,
          family: 'insurance-fund-self-evaluation',
          identity: [['projectName', '项目名称', name]],
          indicators: table([['项目参保人数（人）', target]]),
        }).form,
    );
    const { report, workbook } = reportOf([
      '绩效评价报告',
      '职工基本医疗24792人参保计划；居民参保374520人。',
    ]);
    const found = judgeRecognition(GOAL_TABLE_FIGURE, workbook, { forms, reports: [report] });
    expect(found.findings).toMatchObject([{ sheet: '职工', cell: 'E5' }]);
    expect(found.cells[0]).toContain('报告!A2');
  });

  it('does not apply without figures or without a table', () => {
    expect(goals('保障运转', '完成', [['参保率', '≥95%']]).findings).toEqual([]);
    expect(judge(GOAL_TABLE_FIGURE, { goals: [['参保率95%', '完成']] }).findings).toEqual([]);
  });
});
