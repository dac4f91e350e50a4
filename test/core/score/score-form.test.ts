import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/core/profile/profile';
import { defaultProfile, profileById } from '../../../src/core/profile/profiles';
import { gradeOf } from '../../../src/core/score/grade';
import { scoreForm } from '../../../src/core/score/score-form';
import { decimal, roundHalfUp } from '../../../src/core/text/decimal';
import { evaluateFormula } from '../../support/evaluate-formula';
import { buildForm } from '../../support/form-builder';
import type { FormInput, FundInput } from '../../support/form-input';

function score(input: FormInput, profile: Profile = defaultProfile) {
  const built = buildForm(input);
  return { ...built, score: scoreForm(built.form, profile) };
}

const total = (fields: Partial<FundInput>): FundInput => ({
  label: '年度资金总额',
  kind: 'total',
  budget: null,
  executed: null,
  rate: null,
  ...fields,
});

describe('execution rate', () => {
  it('is executed ÷ budget for each row, blank where both are nothing (S001-1)', () => {
    const { score: result, sheet } = score({
      family: 'transfer-self-evaluation',
      funds: [
        total({ budget: 15329.53, executed: 11852.5 }),
        { label: '其中：中央补助', kind: 'central', budget: 11221.53, executed: 11221.53, rate: null },
        { label: '地方资金', kind: 'local', budget: 4108, executed: 630.97, rate: null },
        { label: '其他资金', kind: 'other', budget: null, executed: null, rate: null },
      ],
    });
    expect(result.rates.map((rate) => rate.arithmetic)).toEqual([
      '11852.5 ÷ 15329.53 = 77.32%',
      '11221.53 ÷ 11221.53 = 100.00%',
      '630.97 ÷ 4108 = 15.36%',
      '',
    ]);
    expect(result.rates.map((rate) => rate.leftBlank)).toEqual([false, false, false, true]);
    expect(result.rates[0]?.native).toEqual({
      formula: 'IF(N(C4)=0,"",IF(D4="","",ROUND(D4/C4,4)))',
      numberFormat: '0.00%',
    });
    expect(evaluateFormula(result.rates[0]?.native?.formula ?? '', sheet)).toBe(0.7732);
    expect(result.isScored).toBe(false);
    expect(result.total).toBeNull();
  });

  it.each([
    ['a blank budget', { executed: 5 }, 'budget-blank'],
    ['no budget', { budget: 0, executed: 5 }, 'budget-zero'],
    ['a total of nothing', { budget: 0, executed: 0 }, 'budget-zero'],
    ['blank execution', { budget: 5 }, 'executed-blank'],
    [
      'a formula error',
      { budget: { value: { error: '#REF!' }, text: '#REF!' }, executed: 5 },
      'formula-error',
    ],
  ])('cannot be judged on %s', (_, fields, reason) => {
    const { score: result } = score({ funds: [total(fields)] });
    expect(result.rates[0]).toMatchObject({ rate: null, reason, native: null });
  });

  it('names the operand typed as text', () => {
    const { score: result } = score({ funds: [total({ budget: '5.8', executed: 5.8 })] });
    expect(result.rates[0]).toMatchObject({ native: null, textOperands: ['C4'] });
    expect(result.rates[0]?.rate?.toNumber()).toBe(1);
  });

  it('divides by the initial budget where the form has only that, or the profile says so (绥阳)', () => {
    const only = score({
      funds: [{ label: '总额', kind: 'total', budgetInitial: 1172.55, executed: 1268.72, rate: null }],
    });
    expect(only.score.rates[0]).toMatchObject({
      base: 'budgetInitial',
      arithmetic: '1268.72 ÷ 1172.55 = 108.20%',
    });
    const both = { funds: [total({ budgetInitial: 238.93, budget: 251.89, executed: 251.89 })] };
    expect(score(both).score.rates[0]?.arithmetic).toContain('251.89 ÷ 251.89');
    const initial: Profile = {
      ...defaultProfile,
      execution: { ...defaultProfile.execution, base: 'initial' },
    };
    expect(score(both, initial).score.rates[0]?.arithmetic).toContain('251.89 ÷ 238.93');
  });

  it('keeps to plain percents where the column has them (重庆)', () => {
    const { score: result } = score({
      funds: [total({ budget: 13846.06, executed: 10975.5, rate: { value: 79.27, figure: '0.7927' } })],
    });
    expect(result.rates[0]?.native).toEqual({
      formula: 'IF(N(C4)=0,"",IF(D4="","",ROUND(D4/C4*100,2)))',
      numberFormat: '0.00',
    });
  });
});

describe('execution score', () => {
  it.each([
    ['重庆, on the row that carries the weight', 13846.06, 10975.5, 10, 7.93],
    ['绥阳, never above the weight', 1172.55, 1268.72, 10, 10],
    ['湖北, 20 points', 5, 4.5, 20, 18],
  ])('%s', (_, budget, executed, weight, points) => {
    const { score: result, sheet } = score({
      funds: [
        total({ budget, executed, weight: null, score: null }),
        { label: '其中：财政拨款', kind: 'fiscal', budget, executed, weight, score: null },
      ],
    });
    const { executionScore } = result;
    expect(executionScore?.fundRow.kind).toBe('fiscal');
    expect(executionScore?.score?.toNumber()).toBe(points);
    expect(evaluateFormula(executionScore?.native?.formula ?? '', sheet)).toBe(points);
  });

  it('goes by the total row alone when every row carries points (绥阳)', () => {
    const { score: result } = score({
      funds: [
        total({ budget: 10, executed: 8, weight: 10, score: 8 }),
        { label: '基本支出', kind: 'fiscal', budget: 5, executed: 5, weight: 10, score: 10 },
      ],
    });
    expect(result.executionScore?.score?.toNumber()).toBe(8);
    expect(result.total?.subtotal.toNumber()).toBe(8);
  });

  it('takes the points of the block where no row has a weight (湖北 20分)', () => {
    const { score: result, sheet } = score({
      funds: [total({ budget: 5, executed: 4, score: null })],
      fundPoints: 20,
    });
    expect(result.executionScore?.score?.toNumber()).toBe(16);
    expect(result.executionScore?.native?.formula).toContain('20*D4/C4');
    expect(evaluateFormula(result.executionScore?.native?.formula ?? '', sheet)).toBe(16);
  });

  it('is open without points', () => {
    const { score: result } = score({ funds: [total({ budget: 5, executed: 4, score: null })] });
    expect(result.executionScore).toMatchObject({ score: null, reason: 'weight-column-missing' });
    expect(result.total).toMatchObject({ total: null, isExecutionOpen: true });
  });
});

const rows: FormInput['indicators'] = [
  ['产出指标（50分）', '数量指标', '甲', '≥50个', 45, 20, null],
  ['产出指标（50分）', '质量指标', '乙', '≥90%', { value: 0.7, numberFormat: '0.00%' }, 30, null],
  ['效益指标（30分）', '社会效益指标', '丙', '=100', 100, 30, null],
  ['满意度指标（10分）', '服务对象满意度指标', '群众满意度', '≥95%', '96%', 10, null],
];

describe('total and grade', () => {
  const input: FormInput = {
    funds: [total({ budget: 100, executed: 95, weight: 10, score: null })],
    indicators: rows,
    totals: { weight: 100, score: null, grade: null },
  };

  it('adds the rounded scores up, by cells and by formula', () => {
    const { score: result } = score(input);
    expect(result.total).toMatchObject({
      grade: '优',
      arithmetic: '9.5 + 18 + 23.33 + 30 + 10 = 90.83',
      rescaledFrom: null,
    });
    expect(result.total?.total?.toFixed()).toBe('90.83');
  });
});

describe('a form in full', () => {
  const input: FormInput = {
    funds: [total({ budget: 100, executed: 95, weight: 10, score: null })],
    indicators: rows ?? [],
    totals: { weight: 100, score: null, grade: null },
  };

  it('writes a sum over exactly the score cells, and a grade on the total', () => {
    const { score: result } = score(input);
    expect(result.total?.native?.formula).toBe('ROUND(SUM(G4,H6:H9),2)');
    expect(result.total?.gradeNative?.formula).toBe(
      'IF(H10="","",IF(H10>=90,"优",IF(H10>=80,"良",IF(H10>=60,"中","差"))))',
    );
  });

  it('leaves total and grade open with any row, and gives what there is', () => {
    const { score: result } = score({
      ...input,
      indicators: [...(rows ?? []), ['效益指标', '生态效益指标', '戊', '改善', '改善', 5]],
    });
    expect(result.total).toMatchObject({ total: null, grade: null, native: null, gradeNative: null });
    expect(result.total?.open.map((indicator) => indicator.name)).toEqual(['戊']);
    expect(result.total?.subtotal.toFixed()).toBe('90.83');
  });

  it('rescales to 100 without the rows that do not apply, unless the profile forbids it', () => {
    const without: FormInput = {
      ...input,
      indicators: [
        ...(rows ?? []).slice(0, 3),
        ['满意度指标', '满意度', '满意度', '≥95%', '不适用', 10, null],
      ],
    };
    const { score: result } = score(without);
    expect(result.total?.rescaledFrom?.toNumber()).toBe(90);
    expect(result.total?.total?.toFixed()).toBe('89.81');
    expect(result.total?.arithmetic).toContain('80.83 ÷ 90 × 100 = 89.81');
    expect(result.total?.native?.formula).toBe('ROUND(SUM(G4,H6:H8)*100/90,2)');
    const kept: Profile = {
      ...defaultProfile,
      scoring: { ...defaultProfile.scoring, rescaleNotApplicable: false },
    };
    expect(score(without, kept).score.total?.total?.toFixed()).toBe('80.83');
  });

  it('caps the total by the rate where the profile says so', () => {
    const capped: Profile = {
      ...defaultProfile,
      execution: { ...defaultProfile.execution, totalCaps: true },
    };
    const full = { ...input, indicators: [['产出指标', '数量指标', '甲', '≥1', 1, 90, 90]] as const };
    const at = (executed: number) =>
      score({ ...full, funds: [total({ budget: 100, executed, weight: 10, score: executed / 10 })] }, capped);
    for (const [executed, points] of [
      [80, 98],
      [79, 89],
      [70, 89],
      [69, 79],
      [60, 79],
      [55, 69],
      [49, 59],
    ] as const) {
      const { score: result, sheet } = at(executed);
      expect(result.total?.total?.toNumber()).toBe(points);
      expect(evaluateFormula(result.total?.native?.formula ?? '', sheet)).toBe(points);
    }
  });

  it('keeps 8.33 × 6 at 49.98', () => {
    const six = Array.from(
      { length: 6 },
      (_, at) => ['产出指标', '数量指标', `甲${at}`, '≥1', 1, 8.33, 8.33] as const,
    );
    const { score: result, sheet } = score({ indicators: six, totals: { score: null } });
    expect(result.total?.total?.toFixed()).toBe('49.98');
    expect(evaluateFormula(result.total?.native?.formula ?? '', sheet)).toBe(49.98);
  });

  it.each([
    [100, '优'],
    [90, '优'],
    [89.99, '良'],
    [89.5, '良'],
    [80, '良'],
    [60, '中'],
    [59.99, '差'],
  ])('grades %d as %s', (points, grade) => {
    expect(gradeOf(decimal(points), defaultProfile)).toBe(grade);
  });

  it('stays within 255 arguments', () => {
    const many = Array.from(
      { length: 1200 },
      (_, at) => ['产出指标', '数量指标', `甲${at}`, '≥1', 1, 0.05, 0.05] as const,
    );
    const sharedCells = Array.from({ length: 600 }, (_, at) => ({
      column: 'score' as const,
      from: at * 2,
      count: 2,
    }));
    const { score: result, sheet } = score({ indicators: many, sharedCells, totals: { score: null } });
    expect(result.total?.total?.toNumber()).toBe(60);
    expect(evaluateFormula(result.total?.native?.formula ?? '', sheet)).toBe(30);
  });
});

describe('a formula', () => {
  it('never reads the cell that it goes into: points printed in the 得分 column', () => {
    const { form, sheet } = buildForm({
      funds: [total({ budget: 10, executed: 8, score: 20 })],
      indicators: [['产出指标', '数量指标', '甲', '≥50', 25, 10, 10]],
    });
    const { funds } = form;
    const twice: typeof form = {
      ...form,
      funds: funds && { ...funds, rows: funds.rows.map((row) => ({ ...row, weight: row.score })) },
      indicators: form.indicators.map((one) => ({ ...one, weight: one.score })),
    };
    const result = scoreForm(twice, defaultProfile);
    expect(result.executionScore?.native?.formula).not.toContain(result.executionScore?.cell?.cell);
    expect(evaluateFormula(result.executionScore?.native?.formula ?? '', sheet)).toBe(16);
    expect(result.indicators[0]?.native?.formula).not.toContain(result.indicators[0]?.cell?.cell);
    expect(result.indicators[0]?.score?.toNumber()).toBe(5);
  });

  it('gives the execution score for any money', () => {
    const money = fc.integer({ min: 1, max: 50_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(money, money, fc.constantFrom(10, 20, 12.5), (budget, executed, weight) => {
        const { score: result, sheet } = score({ funds: [total({ budget, executed, weight, score: null })] });
        const { executionScore, rates } = result;
        expect(evaluateFormula(executionScore?.native?.formula ?? '', sheet)).toBe(
          executionScore?.score?.toNumber(),
        );
        const rate = rates[0]?.rate ?? decimal(-1);
        expect(evaluateFormula(rates[0]?.native?.formula ?? '', sheet)).toBe(roundHalfUp(rate, 4).toNumber());
      }),
      { numRuns: 300 },
    );
  });
});

describe('shared cells', () => {
  const two = (second: number, scores: readonly (number | null)[] = [10, null]): FormInput => ({
    indicators: [
      ['产出指标', '质量指标', '甲', '≥50', 60, 10, scores[0] ?? null],
      ['产出指标', '质量指标', '乙', '≥50', second, 10, scores[1] ?? null],
    ],
    sharedCells: [{ column: 'score', from: 0, count: 2 }],
    totals: { score: null },
  });

  it('add up the rows that have weights of their own', () => {
    const { score: result } = score(two(25));
    expect(result.indicators.map((one) => [one.score?.toNumber() ?? null, one.reason])).toEqual([
      [15, null],
      [null, 'shared-score'],
    ]);
    expect(result.indicators.map((one) => one.met)).toEqual([true, false]);
    expect(result.total?.total?.toNumber()).toBe(15);
    expect(result.total?.open).toEqual([]);
  });

  it.each([
    [60, 10, 0],
    [25, null, 2],
  ])('with one weight are full or open: second actual %d', (second, points, open) => {
    const input = two(second);
    const { score: result } = score({
      ...input,
      sharedCells: [...(input.sharedCells ?? []), { column: 'weight', from: 0, count: 2 }],
    });
    expect(result.indicators[0]?.score?.toNumber() ?? null).toBe(points);
    expect(result.indicators[1]).toMatchObject({ score: null, reason: 'shared-score' });
    expect(result.total?.open.length).toBe(open);
  });
});

describe('forms that give fewer columns', () => {
  it('says that the weights are missing (S004)', () => {
    const { score: result } = score({
      family: 'insurance-fund-self-evaluation',
      indicators: [
        { level1: '项目完成指标', level2: '数量指标', level3: '参保人数', target: '≥374520人', score: 8.33 },
      ],
    });
    expect(result.isScored).toBe(true);
    expect(result.indicators[0]).toMatchObject({ score: null, reason: 'actual-column-missing' });
    expect(result.total?.total).toBeNull();
  });

  it('takes the points of a group that holds one indicator alone', () => {
    const { score: result } = score({
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'score'],
      indicators: [
        { level1: '产出指标（40分）', level3: '甲', target: '≥50', actual: 25 },
        { level1: '效益指标（30分）', level3: '乙', target: '≥50', actual: 50 },
        { level1: '效益指标（30分）', level3: '丙', target: '≥50', actual: 50 },
      ],
    });
    expect(result.indicators.map((one) => one.score?.toNumber() ?? one.reason)).toEqual([
      20,
      'weight-column-missing',
      'weight-column-missing',
    ]);
  });

  it('takes the points of a 评分表 as given, within the weight', () => {
    const { score: result } = score({
      family: 'scorecard',
      indicators: [
        { level1: '决策', level3: '甲', weight: 20, method: '健全得满分', score: 18 },
        { level1: '过程', level3: '乙', weight: 20, method: '健全得满分', score: 25 },
      ],
    });
    expect(result.indicators.map((one) => one.score?.toNumber() ?? one.reason)).toEqual([
      18,
      'target-missing',
    ]);
    expect(result.indicators[0]?.method).toBe('none');
  });

  it('scores nothing in a declaration', () => {
    const { score: result } = score({
      family: 'target-declaration',
      indicators: [['产出指标', '数量指标', '甲', '≥50']],
    });
    expect(result).toMatchObject({ isScored: false, executionScore: null, indicators: [], total: null });
  });

  it('still says what was met where a form gives no points (S001)', () => {
    const { score: result } = score({
      family: 'transfer-self-evaluation',
      indicators: [['产出指标', '数量指标', '甲', '6-9个月', '13']],
    });
    expect(result.isScored).toBe(false);
    expect(result.indicators[0]).toMatchObject({ met: false, score: null, reason: null });
  });

  it('judges by the pack of another region alike', () => {
    const hubei = profileById('hubei-2020') ?? defaultProfile;
    const { score: result } = score(
      { funds: [total({ budget: 5, executed: 5, weight: 20, score: 20 })] },
      hubei,
    );
    expect(result.executionScore?.score?.toNumber()).toBe(20);
  });
});
