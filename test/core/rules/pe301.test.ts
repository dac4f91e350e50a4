import { describe, expect, it } from 'vitest';
import { ACTUAL_MISSING } from '../../../src/core/rules/pe301-actual-missing';
import { cellsOf, findings, outcome, projectForm, quantityRow } from './indicator-rule';

const ANSWERED = ['产出指标', '数量指标', '药品抽验品种', '≥3种', '4种'] as const;

describe('PE301 actual-missing', () => {
  it.each([
    ['不合格产品处置率', '100%', null],
    ['不合格产品处置率', null, null],
    ['项目总成本', '≤90万元', '/'],
    ['项目总成本', '≤90万元', '—'],
    ['受益人数', '≥500人', 'XX人'],
    ['受益人数', '≥500人', '人'],
    ['受益人数', '≥500人', '待统计'],
    ['完成时间', '2021年12月底前', '无'],
  ])('reports %s %s answered by %s', (name, target, actual) => {
    const found = findings(
      ACTUAL_MISSING,
      projectForm([ANSWERED, ['产出指标', '质量指标', name, target, actual]]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      verdict: 'fail',
      message: target === null ? 'bothBlank' : 'blank',
      at: { cell: 'F5' },
    });
  });

  it.each([
    ['参保人数', '≥410万人', '412万人'],
    ['虚报参保人数', '0人', 0],
    ['安全生产事故', '0起', '无'],
    ['重大舆情', '无', '无'],
    ['系统运行', '正常', '正常'],
    ['对口支援人数', '≥3人', '不适用'],
    ['/', '/', '/'],
  ])('is content with %s %s answered by %s', (name, target, actual) => {
    expect(
      findings(ACTUAL_MISSING, projectForm([ANSWERED, ['产出指标', '质量指标', name, target, actual]])),
    ).toEqual([]);
  });

  it('is milder where the reason column explains the blank (005: 没有轮换、动用库存)', () => {
    const form = projectForm([
      ANSWERED,
      ['效益指标', '经济效益指标', '政策性挂账利息补贴保障率', '100%', '无', '没有轮换、动用库存'],
    ]);
    expect(findings(ACTUAL_MISSING, form)).toMatchObject([
      {
        message: 'explained',
        severity: 'warning',
        at: { cell: 'F5' },
        parameters: { reason: '没有轮换、动用库存' },
      },
    ]);
  });

  it('does not take 无 in the reason column for a reason', () => {
    const form = projectForm([ANSWERED, ['效益指标', '经济效益指标', '利息保障率', '100%', null, '无']]);
    expect(findings(ACTUAL_MISSING, form)).toMatchObject([{ message: 'blank' }]);
  });

  it('gives one finding when no row is filled in (青神)', () => {
    const found = findings(
      ACTUAL_MISSING,
      projectForm([
        ['产出指标', '数量指标', '发放（缴纳）覆盖率', '＝100%', null],
        ['效益指标', '社会效益指标', '足额保障率（参保率）', '＝100%', null],
      ]),
    );
    expect(found).toMatchObject([{ message: 'all', parameters: { count: 2 } }]);
    expect(cellsOf(found)).toEqual(['F4', 'F5']);
  });

  it('gives one finding for rows that hold a name and nothing else (天长)', () => {
    const names = ['工程质量合格', '年度资金支付完成率100%', '资金执行在预算范围内', '全市安全度汛'];
    const found = findings(
      ACTUAL_MISSING,
      projectForm([ANSWERED, ...names.map((name) => ['产出指标', '质量指标', name] as const)]),
    );
    expect(found).toMatchObject([{ message: 'unusedRows', at: { cell: 'F5' }, parameters: { count: 4 } }]);
    expect(cellsOf(found)).toEqual(expect.arrayContaining(['F5', 'F6', 'F7', 'F8']));
  });

  it('looks once at an actual that rows share', () => {
    const form = projectForm([
      ANSWERED,
      ['产出指标', '质量指标', '甲', '好', null],
      ['产出指标', '质量指标', '乙', '好', null],
    ]);
    const found = findings(ACTUAL_MISSING, {
      ...form,
      sharedCells: [{ column: 'actual', from: 1, count: 2 }],
    });
    expect(cellsOf(found)).toEqual(['F5', 'E5']);
  });

  it('cannot judge without the column (巴楚) and does not apply without indicators', () => {
    const family = 'insurance-fund-self-evaluation';
    const form = {
      family,
      indicators: [['项目完成指标', '数量指标', '项目参保人数（人）', '≥374520人']],
    } as const;
    expect(findings(ACTUAL_MISSING, form)).toMatchObject([
      { verdict: 'cannot-judge', at: { cell: 'E3' }, parameters: { reason: 'actual-column-missing' } },
    ]);
    expect(outcome(ACTUAL_MISSING, {})).toEqual({ notApplicable: 'no-table' });
  });

  it('quotes target and actual', () => {
    expect(findings(ACTUAL_MISSING, quantityRow('人数', '≥3人', '/'))[0]?.evidence).toEqual({
      operands: { target: '≥3人', actual: '/' },
    });
  });
});
