import { describe, expect, it } from 'vitest';
import { UNIT_MISMATCH } from '../../../src/core/rules/pe304-unit-mismatch';
import { cellsOf, findings, projectForm, quantityRow } from './indicator-rule';

const edits = (found: ReturnType<typeof findings>) => found.flatMap(({ fix }) => fix?.edits ?? []);

describe('PE304 unit-mismatch', () => {
  it.each([
    ['各级财政实际补助标准', '≥550元', 550, 'lost'],
    ['基金滚存结余可支配月数', '6-9个月', 13, 'lost'],
    ['参加省局信息化建设工作专班', '1人/期', 4, 'lost'],
    ['委托业务报告合格率', '≥100百分比', '100', 'lost'],
    ['退役军人参保系统适应性', '新增功能模块1个', '1', 'lost'],
    ['培训人数', '≥50人', '60万元', 'differs'],
    ['培训补助标准', '400元/人·天', '400元', 'differs'],
    ['受益群众', '≥500人次', '480人', 'differs'],
    ['审批办理时限', '≤30天', '2个月', 'differs'],
    ['免费接种疫苗', '≥2530剂次', '100%', 'differs'],
    ['质保期', '≥1年', '365天', 'differs'],
    ['开展政府信息公开工作会议或培训', 2, 7, 'nowhere'],
    ['项目资金投入', '≤90', '88', 'nowhere'],
    ['城乡居民满意度', '≥96', null, 'percent'],
    ['城乡居民满意度', '群众满意度 ≥96', null, 'percent'],
    ['合格率', '95', '96', 'percent'],
    ['新生儿死亡率', '≤5‰', 3, 'lost'],
  ])('reports %s %s answered by %s', (name, target, actual, message) => {
    expect(findings(UNIT_MISMATCH, quantityRow(name, target, actual))).toMatchObject([
      { verdict: 'fail', message },
    ]);
  });

  it.each([
    ['参保人数(万人)', '≥410', 412],
    ['资助参保人次', '对符合条件的重点救助对象资助参加城乡居', 194279],
    ['开展全域医保政策宣传活动次数', 2, 4],
    ['化妆品抽验批次', '≥3', '7'],
    ['药品监管企业数', '≥124', 253],
    ['苗木成活率（≥**%）', 85, null],
    ['虚报参保人数', 0, 0],
    ['重大责任事故发生数', '0起', 0],
    ['培训成本', '400元/人、天', '180元/人、天'],
    ['补助标准', '1000元/人·月', '1000元/人月'],
    ['参保率', '≥90%', { value: 0.92, numberFormat: '0.00%' }],
    ['参保人数', '≥410万人', '4120000人'],
    ['补助村干部', '42个', '42人'],
    ['举办活动', '≥5次', '6场'],
    ['扶持企业数', '≥10家', '11户'],
    ['质保期', '≥1年', '12个月'],
    ['办理时限', '≤5个工作日', '4天'],
    ['群众评价', '≥90分', '92%'],
    ['水土流失治理面积', '≥20平方公里', '2000公顷'],
    ['发放宣传资料', '≥2万份', '20000份'],
    ['住院救助人次', '不低于上年', 150226],
    ['完成时间', '2021年底', '2021年底'],
  ])('is content with %s %s answered by %s', (name, target, actual) => {
    const form = { indicators: [['产出指标', '数量指标', name, target, actual]] } as const;
    expect(findings(UNIT_MISMATCH, form)).toEqual([]);
  });

  it('finds a rate whose 度量单位 counts things', () => {
    const form = (level3: string, unit: string) => ({
      indicatorColumns: ['level1', 'level2', 'level3', 'operator', 'target', 'unit', 'actual'] as const,
      indicators: [{ level3, operator: '≥', target: 90, unit, actual: 96 }],
    });
    expect(findings(UNIT_MISMATCH, form('工程验收合格率', '人'))).toMatchObject([{ message: 'column' }]);
    expect(findings(UNIT_MISMATCH, form('受益群众满意度', '户'))).toMatchObject([{ message: 'column' }]);
    for (const [name, unit] of [
      ['工程验收合格率', '%'],
      ['受益群众满意度', '分'],
      ['培训效率', '人'],
      ['师生比例', '人/班'],
      ['质保期', '年'],
    ] as const)
      expect(findings(UNIT_MISMATCH, form(name, unit))).toEqual([]);
  });

  it('leaves units to a 度量单位 column (四川, 重庆, 云南)', () => {
    const form = {
      indicatorColumns: ['level1', 'level2', 'level3', 'operator', 'target', 'unit', 'actual'],
      indicators: [
        { level3: '国家级公益林管护面积', operator: '≥', target: 8, unit: '万亩', actual: 8 },
        { level3: '任务完成率', operator: '≥', target: 90, unit: '%', actual: 100 },
        { level3: '森林火灾受害率', operator: '≤', target: 0.9, unit: '%', actual: 0 },
      ],
    } as const;
    expect(findings(UNIT_MISMATCH, form)).toEqual([]);
  });

  it('asks what 0.92 means under a percent', () => {
    expect(findings(UNIT_MISMATCH, quantityRow('参保率', '≥90%', 0.92))).toMatchObject([
      {
        verdict: 'cannot-judge',
        message: 'ambiguous',
        parameters: { reason: 'percent-ambiguous', cell: 'F4' },
      },
    ]);
    const column = {
      indicatorColumns: ['level3', 'operator', 'target', 'unit', 'actual'],
      indicators: [{ level3: '参保覆盖', operator: '≥', target: 90, unit: '%', actual: 0.92 }],
    } as const;
    expect(findings(UNIT_MISMATCH, column)).toMatchObject([
      { verdict: 'cannot-judge', message: 'ambiguous' },
    ]);
  });

  it('gives a number its unit by a format, a text at its end, a percent as a percent', () => {
    expect(edits(findings(UNIT_MISMATCH, quantityRow('补助标准', '≥550元', 550)))).toEqual([
      {
        kind: 'set-number-format',
        sheet: 'Sheet1',
        cell: 'F4',
        expectedNumberFormat: 'General',
        numberFormat: '0"元"',
      },
    ]);
    expect(edits(findings(UNIT_MISMATCH, quantityRow('补助标准', '≥550元', '550')))).toMatchObject([
      { kind: 'set-value', value: '550元', expected: { value: '550', formula: null } },
    ]);
    expect(edits(findings(UNIT_MISMATCH, quantityRow('合格率', '≥90%', 95.5)))).toMatchObject([
      { kind: 'set-value', value: 0.955, numberFormat: '0.0%' },
    ]);
    expect(edits(findings(UNIT_MISMATCH, quantityRow('城乡居民满意度', '≥96', null)))).toMatchObject([
      { kind: 'set-value', cell: 'E4', value: '≥96%' },
    ]);
  });

  it('lists more than three rows of one kind in one finding', () => {
    const rows = ['甲', '乙', '丙', '丁'].map(
      (name, at) => ['产出指标', '数量指标', `${name}项目建设`, '≥50个', 50 + at] as const,
    );
    expect(findings(UNIT_MISMATCH, projectForm(rows.slice(1)))).toHaveLength(3);
    const found = findings(UNIT_MISMATCH, projectForm(rows));
    expect(found).toMatchObject([{ message: 'lostRows', parameters: { count: 4 } }]);
    expect(cellsOf(found)).toEqual(expect.arrayContaining(['F4', 'F5', 'F6', 'F7']));
    expect(edits(found)).toHaveLength(4);
  });

  it('finds rates per head without 元 in the calculation, and a rate in the remark without %', () => {
    const declared = {
      family: 'target-declaration',
      sections: [
        ['calculation', '测算依据及说明', '政府补助标准 15/人，福彩公益金 5/人；55596 人 × 15 元/人'],
      ],
      indicators: [
        { level1: '满意度', level2: '满意度', level3: '城乡居民满意度', target: '群众满意度', remark: '≥99' },
      ],
    } as const;
    const found = findings(UNIT_MISMATCH, declared);
    expect(found).toMatchObject([
      { message: 'percent', at: { cell: 'F4' } },
      { message: 'perHead', at: { cell: 'B5' }, parameters: { rates: '15/人、5/人' } },
    ]);
    expect(edits(found)[1]).toMatchObject({
      value: '政府补助标准 15元/人，福彩公益金 5元/人；55596 人 × 15 元/人',
    });
  });
});
