import { describe, expect, it } from 'vitest';
import { REPORT_BEFORE_YEAR_END } from '../../../src/core/rules/pe603-report-before-year-end';
import { judge, judgeRecognition, judgeReport, reportOf } from './judge';
import { recogniseOnSheet } from './recognise-on-sheet';

const filed = (date: string, year: number | null = 2020) =>
  judge(REPORT_BEFORE_YEAR_END, { year, identity: [['reportDate', '填报日期', date]] });

describe('PE603 report-before-year-end', () => {
  it.each([
    ...['2020年12月25日', '2020-11-30', '20201225', '2020.12.25', '2020年11月', '2019年12月31日'],
    ...['二〇二〇年十二月二十五日', '二零二〇年十一月', '二○二○年十月三十日', '二〇二〇年十二月廿五日'],
  ])('%s', (date) => {
    expect(filed(date)).toMatchObject({ verdict: 'fail', findings: [{ cell: 'B3', severity: 'warning' }] });
  });

  it.each([
    ...['2020年12月31日', '2021年1月15日', '2020年12月', '20210301', '2023.6.28'],
    ...['二〇二一年一月十五日', '二零二零年十二月三十一日', '二〇二〇年十二月'],
  ])('is content with %s', (date) => {
    expect(filed(date).verdict).toBe('pass');
  });

  it('reads a day that Excel keeps as a number', () => {
    const kept = (value: number) =>
      judge(REPORT_BEFORE_YEAR_END, {
        year: 2022,
        identity: [['reportDate', '填表日期', { value, numberFormat: 'yyyy"年"m"月"d"日"' }]],
      });
    expect([kept(44920).verdict, kept(44927).verdict]).toEqual(['fail', 'pass']);
  });

  it.each(['填报日期', '填报时间', '填表日期', '填制日期', '上报时间', '制表日期', '自评时间'])(
    'finds the date of %s in its cell and beside it',
    (label) => {
      const sheet = (cells: string) => `
项目支出绩效自评表 | < | < | < | <
（2022年度） | < | < | < | <
${cells}
项目名称 | 农村公路养护 | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | 养护里程 | ≥30公里 | 31公里
`;
      const inOne = recogniseOnSheet(
        REPORT_BEFORE_YEAR_END,
        sheet(`${label}：2022年12月25日 | < | < | < | <`),
      );
      const beside = recogniseOnSheet(
        REPORT_BEFORE_YEAR_END,
        sheet(`填报单位 | 宁乡市交通局 | ${label} | 2022.12.25 | <`),
      );
      expect([inOne.cells, beside.cells]).toEqual([[['A3']], [['D3']]]);
    },
  );

  it('reads a date beside the signatures and in a report', () => {
    const signed = judge(REPORT_BEFORE_YEAR_END, {
      year: 2022,
      signOffs: [['主要领导签字：', '填报日期：2022.6.28']],
    });
    expect(signed.verdict).toBe('fail');
    const { report, workbook } = reportOf([
      '绩效评价报告',
      '（2020年度）',
      '填报时间：2020年12月25日',
      '一、基本情况',
    ]);
    const reports = [{ ...report, year: 2020 }];
    const found = judgeRecognition(REPORT_BEFORE_YEAR_END, workbook, { forms: [], reports });
    expect(found.cells).toEqual([['A3']]);
  });

  it('reads a date alone on the cover, not one in running text', () => {
    const { report, workbook } = reportOf([
      '绩效自评报告',
      '2020年11月30日',
      '截至2020年10月31日，完成投资100万元。',
    ]);
    const reports = [{ ...report, year: 2020 }];
    const found = judgeRecognition(REPORT_BEFORE_YEAR_END, workbook, { forms: [], reports });
    expect(found.cells).toEqual([['A2']]);
  });

  it('leaves reports on the way alone', () => {
    const way = judge(REPORT_BEFORE_YEAR_END, {
      title: '项目支出绩效运行监控表',
      identity: [['reportDate', '填报日期', '2020年8月1日']],
    });
    expect(way.verdict).toBe('not-applicable');
  });

  it('cannot judge without the year, and does not apply without a date', () => {
    expect(filed('2020年12月25日', null)).toMatchObject({ verdict: 'cannot-judge', reason: 'no-year' });
    expect(judge(REPORT_BEFORE_YEAR_END, {}).verdict).toBe('not-applicable');
    expect(judgeReport(REPORT_BEFORE_YEAR_END, ['报告']).verdict).toBe('not-applicable');
  });
});
