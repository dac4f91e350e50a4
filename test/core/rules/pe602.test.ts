import { describe, expect, it } from 'vitest';
import { YEAR_INCONSISTENT } from '../../../src/core/rules/pe602-year-inconsistent';
import type { FormInput } from '../../support/form-input';
import { together, workbookFindings } from './indicator-rule';
import { judge, judgeReport } from './judge';

const judged = (input: FormInput) => judge(YEAR_INCONSISTENT, { year: 2020, ...input });
const goal = (text: string) => judged({ goals: [[text, '完成']] });

describe('PE602 year-inconsistent', () => {
  it('compares title and year line', () => {
    expect(judged({ title: '2019年度项目支出绩效自评表' }).findings).toMatchObject([
      { severity: 'error', cell: 'A1', parameters: { year: 2020, other: 2019 } },
    ]);
    expect(judged({ title: '2020年度项目支出绩效自评表' }).verdict).toBe('pass');
  });

  it.each([
    '2019年12月底前完成主体工程',
    '2019年完成高标准农田建设2万亩',
    '2020年完成主体工程，2019年12月底前完成验收',
    '2019年度完成各项任务：1.编制规划3个',
  ])('finds an earlier year in the goal: %s', (text) => {
    const { findings } = goal(text);
    expect(findings).toMatchObject([{ severity: 'error', parameters: { other: 2019 } }]);
    const [span] = findings[0]?.spans ?? [];
    expect(text.slice(span?.from, span?.to)).toBe('2019年');
  });

  it.each([
    '2020年完成主体工程',
    '2019—2020年完成主体工程',
    '2018年至2022年实施五年规划',
    '2020年较2019年增长5%',
    '2020年支出约6300万元，在2018年支出5700万元的基础上增加600万元',
    '参保率高于2019年水平',
    '实施2019年结转项目',
    '完成2019年度高标准农田建设项目尾款支付',
    '2021年底前完成',
    '根据《关于做好2019年工作的通知》完成',
    '按照医保发〔2019〕2号文件执行',
    '全年完成',
  ])('is content with the goal %s', (text) => {
    expect(goal(text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(['2021年完成高标准农田建设2万亩', '2021年度发放补助资金100万元'])(
    'finds a later year that the goal promises something for: %s',
    (text) => {
      expect(goal(text).findings).toMatchObject([{ severity: 'error', parameters: { other: 2021 } }]);
    },
  );

  it.each([
    '2020年完成主体工程，2021年完成验收',
    '预计到2021年完成全部建设',
    '项目于2021-06-30前完成',
    '2020-01-01至2021-12-31完成建设',
    '三年行动：2021年完成扫尾',
  ])('leaves a later year alone: %s', (text) => {
    expect(goal(text).findings).toEqual([]);
  });

  it.each([
    ['2019-12-31前完成主体工程', 1],
    ['2020-12-31前完成主体工程', 0],
    ['参保率达到95.2019.5', 0],
  ])('reads the year of a date in figures: %s', (text, count) => {
    expect(goal(text).findings).toHaveLength(count);
  });

  it('finds targets dated before the year, in one finding', () => {
    const { findings } = judged({
      indicators: [
        ['产出指标', '时效指标', '完成时间', '2019年12月底', '2020年12月'],
        ['产出指标', '时效指标', '验收时间', '2019年12月底前', '2020年12月'],
        ['产出指标', '时效指标', '支付时间', '2020年12月底前', '2020年12月'],
        ['产出指标', '时效指标', '结转项目完成时间', '2019年12月底前', '2020年12月'],
      ],
    });
    expect(findings).toMatchObject([{ cell: 'E4', cells: ['E4', 'E5'] }]);
  });

  it.each([
    ['项目完工时间', '2020年12月底前', '2019年11月', 1],
    ['资金拨付时间', '12月底前', '2019年11月', 1],
    ['提前下达时间', '2020年6月底前', '2019年12月', 0],
    ['项目完工时间', '2020年12月底前', '2020年11月', 0],
    ['2019年项目验收时间', '2020年12月底前', '2019年11月', 0],
  ])('finds what was done before the year began: %s %s %s', (name, target, actual, count) => {
    const { findings } = judged({ indicators: [['产出指标', '时效指标', name, target, actual]] });
    expect(findings).toHaveLength(count);
  });

  it.each([
    ['2018年1月至2019年12月', 1],
    ['2021年3月-2022年11月', 1],
    ['2019年3月-2021年11月', 0],
    ['2020年1月至2020年12月', 0],
    ['长期', 0],
  ])('holds the project period %s against the year', (text, count) => {
    const { findings } = judged({ identity: [['period', '项目期限', text]] });
    expect(findings).toHaveLength(count);
  });

  it.each([
    ['20190901', 0],
    ['2020年6月1日', 0],
    ['2021年3月1日', 0],
    ['2022年3月1日', 1],
    ['2016-05-01', 1],
  ])('holds the filing date %s of a declaration against the year', (text, count) => {
    const { findings } = judged({
      family: 'target-declaration',
      identity: [['reportDate', '填报日期', text]],
    });
    expect(findings).toHaveLength(count);
  });

  it.each([
    ['2021年省级补助资金', 1],
    ['2019年省级补助资金', 0],
    ['2020—2022年改造项目', 0],
    ['省级补助资金', 0],
  ])('lets no project of a later year be evaluated: %s', (name, count) => {
    expect(judged({ identity: [['projectName', '项目名称', name]] }).findings).toHaveLength(count);
  });

  describe('a title that stands alone with its year', () => {
    const dated = (target: string, actual: string, more: FormInput = {}) =>
      judged({
        title: '2020年度项目支出绩效自评表',
        year: 2020,
        indicators: [['产出指标', '时效指标', '完成时间', target, actual]],
        ...more,
      });

    it.each([
      ['2021年12月底前', '2021年11月', {}, 2021],
      ['2019年12月底前', '2019年11月', {}, 2019],
      ['2021年12月底前', '12月', { goals: [['2021年补助5000人', '完成']] }, 2021],
    ] as const)('is outvoted by %s and %s', (target, actual, more, other) => {
      expect(dated(target, actual, more).findings).toMatchObject([
        { severity: 'error', message: 'title', cell: 'A1', parameters: { year: 2020, other } },
      ]);
    });

    it.each([
      // A deadline in the next year may be meant.
      ['2021年6月底前', '按期完成', {}],
      ['2021年6月底前', '2020年11月', {}],
      ['2021年6月底前', '2021年5月', { goals: [['2020年完成主体工程', '完成']] }],
      ['2021年6月底前', '2021年5月', { identity: [['projectName', '项目名称', '2020年农村公路项目']] }],
      ['2021年6月底前', '2021年5月', { identity: [['period', '项目期限', '2020年1月至2021年12月']] }],
      ['2023年6月底前', '2022年5月', {}],
    ] as const)('stands against %s, %s %o', (target, actual, more) => {
      expect(dated(target, actual, more).findings).toEqual([]);
    });

    it('cannot be judged when the filing date alone speaks against it', () => {
      const filed = (date: string) =>
        judged({ title: '2020年度项目支出绩效自评表', identity: [['reportDate', '填报日期', date]] })
          .findings;
      expect(filed('2022年3月6日')).toMatchObject([
        { verdict: 'cannot-judge', message: 'filed', cell: 'A1' },
      ]);
      expect(filed('2021年3月6日')).toEqual([]);
    });

    it('is pointed out where three more forms of its kind name another year', () => {
      const form = (year: number) => ({ year, title: `${year}年度项目支出绩效自评表` });
      const inWorkbook = (...years: readonly number[]) =>
        workbookFindings(YEAR_INCONSISTENT, together(...years.map(form)));
      expect(inWorkbook(2022, 2022, 2021, 2022)).toMatchObject([
        { message: 'odd', severity: 'info', sheet: 'Sheet3', parameters: { year: 2021, other: 2022 } },
      ]);
      expect(inWorkbook(2022, 2022, 2021)).toEqual([]);
      expect(inWorkbook(2022, 2023, 2021, 2022)).toEqual([]);
    });
  });

  it('only points out documents of other years', () => {
    const { findings } = judged({
      year: 2019,
      sections: [
        [
          'basis',
          '立项依据',
          '《关于印发江阴市2014年城乡居民大病救助实施办法的通知》、《关于2019年预算的批复》',
        ],
        ['overview', '项目概况', '《“十三五”规划（2016—2020年）》'],
      ],
    });
    expect(findings).toMatchObject([{ severity: 'info', message: 'documents', cell: 'B3' }]);
  });

  it('reads reports', () => {
    expect(judgeReport(YEAR_INCONSISTENT, ['2020年绩效评价报告', '全文']).verdict).toBe('not-applicable');
  });

  it('does not apply without a year', () => {
    expect(judged({ year: null })).toMatchObject({ verdict: 'not-applicable', reason: 'no-year' });
  });
});
