import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/core/profile/profile';
import { defaultProfile } from '../../../src/core/profile/profiles';
import type { IndicatorScore } from '../../../src/core/score/form-score';
import { scoreForm } from '../../../src/core/score/score-form';
import { decimal } from '../../../src/core/text/decimal';
import type { CellInput } from '../../support/cell-input';
import { evaluateFormula } from '../../support/evaluate-formula';
import { buildForm } from '../../support/form-builder';
import type { IndicatorFields } from '../../support/form-input';

type Scoring = Partial<Profile['scoring']>;

function profileWith(scoring: Scoring, deduct = 0): Profile {
  return {
    ...defaultProfile,
    scoring: { ...defaultProfile.scoring, ...scoring },
    overAchievement: { ...defaultProfile.overAchievement, deduct },
  };
}

function scoreOne(fields: IndicatorFields, profile: Profile = defaultProfile) {
  const { form, sheet } = buildForm({
    indicators: [{ level1: '产出指标', level2: '数量指标', level3: '甲', weight: 10, ...fields }],
    indicatorColumns: [
      'level1',
      'level2',
      'level3',
      'operator',
      'target',
      'unit',
      'actual',
      'weight',
      'score',
    ],
  });
  const [result] = scoreForm(form, profile).indicators;
  if (!result) throw new Error('no indicator');
  return { result, sheet };
}

/** The native formula must give the computed score, or be blank with it. */
function expectNative({
  result,
  sheet,
}: {
  result: IndicatorScore;
  sheet: ReturnType<typeof scoreOne>['sheet'];
}) {
  if (!result.native || !result.score) return;
  expect(evaluateFormula(result.native.formula, sheet)).toBe(result.score.toNumber());
}

const percent = (value: number): CellInput => ({ value, numberFormat: '0.00%' });

describe('an indicator score', () => {
  it.each<[CellInput, CellInput, number, string, Scoring?]>([
    // 正向
    ['≥410万人', 412, 10, '412 ≥ 410，得满分 10'],
    ['≥90%', percent(0.7), 7.78, '70 ÷ 90 × 10 = 7.78'],
    ['≥90%', '70%', 7.78, '70 ÷ 90 × 10 = 7.78'],
    ['≥50个', 0, 0, '0 ÷ 50，得 0'],
    ['≥50个', -5, 0, '得 0'],
    ['不低于100户', 80, 8, '80 ÷ 100 × 10 = 8'],
    ['>95%', percent(0.95), 10, '95 ≥ 95'],
    ['≥0', 0, 10, '0 ≥ 0'],
    ['≥1万人', '9000人', 9, '0.9 ÷ 1 × 10 = 9'],
    // 反向
    ['≤30万元', 28, 10, '28 ≤ 30'],
    ['≤30万元', 33, 9, '(1 − (33 − 30) ÷ 30) × 10 = 9'],
    ['≤30万元', 60, 0, '60 ≥ 2 × 30，得 0'],
    ['≤30万元', 90, 0, '得 0'],
    ['≤30万元', 33, 9.09, '30 ÷ 33 × 10 = 9.09', { reverse: 'ratio' }],
    ['≤30万元', 30.01, 0, '30.01 超过 30，得 0', { reverse: 'zero' }],
    ['≤0起', 0, 10, '0 ≤ 0'],
    ['≤0起', 1, 0, '1 > 0，得 0'],
    // 等于, bare number
    ['=100%', percent(1), 10, '100 ≥ 100'],
    ['100%', percent(0.98), 9.8, '98 ÷ 100 × 10 = 9.8'],
    ['8', 10, 10, '10 ≥ 8'],
    ['0', 0, 10, '0 ≤ 0'],
    ['0', 2, 0, '2 > 0'],
    // 区间
    ['6-9个月', 7, 10, '7 在 6～9 之间'],
    ['6-9个月', 3, 5, '3 ÷ 6 × 10 = 5'],
    ['6-9个月', 13, 5.56, '(1 − (13 − 9) ÷ 9) × 10 = 5.56'],
    ['6-9个月', 13, 6.92, '9 ÷ 13 × 10 = 6.92', { reverse: 'ratio' }],
    ['95%~98%', percent(0.96), 10, '96 在 95～98 之间'],
    // 约
    ['70%左右', percent(0.72), 10, '|72 − 70| ÷ 70 = 2.86%，得满分 10'],
    ['约100人', 105, 10, '= 5.00%'],
    // 定性 by percent
    ['明显提高', percent(0.95), 9.5, '95% × 10 = 9.5'],
    // 时间
    ['2020年12月底前', '2020年11月30日', 10, '得满分 10'],
    ['2020年12月底前', '2021年1月5日', 0, '得 0', { lateDate: 'zero' }],
    // 是/否
    ['是', '是', 10, '得满分 10'],
    ['是', '否', 0, '得 0'],
  ])('%j reached by %j earns %d', (target, actual, score, arithmetic, scoring = {}) => {
    const scored = scoreOne({ target, actual }, profileWith(scoring));
    expect(scored.result.score?.toNumber()).toBe(score);
    expect(scored.result.arithmetic).toContain(arithmetic);
    expect(scored.result.reason).toBeNull();
    expectNative(scored);
  });

  it.each<[string, CellInput, string, IndicatorFields?]>([
    ['≥50个', null, 'actual-missing'],
    ['≥30万元', '完成', 'actual-text'],
    ['明显提高', '明显提高', 'qualitative-no-grade'],
    ['明显提高', '达成预期指标', 'qualitative-no-grade'],
    ['符合实际', 194279, 'target-text-actual-number'],
    ['不低于上年', '高于上年', 'relative-no-base'],
    ['70%左右', percent(0.74), 'approximate-outside'],
    ['350万元', 340, 'cost-bare-number', { level2: '成本指标' }],
    ['2020年12月底前', '2021年1月5日', 'date-missed'],
    ['12月底前', '2020年12月5日', 'date-incomplete'],
    ['≥90%', 0.92, 'percent-ambiguous'],
    ['≥50人', '50万元', 'unit-unknown'],
    ['', 5, 'target-missing'],
    ['≥**%', 5, 'target-missing'],
    ['≥50', { value: { error: '#DIV/0!' }, text: '#DIV/0!' }, 'formula-error'],
    ['≥50', 60, 'weight-missing', { weight: null }],
    ['≥50', 60, 'formula-error', { weight: { value: { error: '#REF!' }, text: '#REF!' } }],
  ])('%j against %j cannot be judged: %s', (target, actual, reason, fields = {}) => {
    const { result } = scoreOne({ target, actual, ...fields });
    expect(result).toMatchObject({ score: null, reason, native: null });
  });

  it('is met or not even where no points can be given', () => {
    expect(scoreOne({ target: '2020年12月底前', actual: '2021年1月5日' }).result.met).toBe(false);
    expect(scoreOne({ target: '≥50', actual: 49, weight: null }).result.met).toBe(false);
    expect(scoreOne({ target: '≥50', actual: 55 }).result).toMatchObject({ met: true });
    expect(scoreOne({ target: '≥50', actual: 55 }).result.ratio?.toNumber()).toBe(1.1);
  });

  it('takes the cost of the same amount as met', () => {
    const { result } = scoreOne({ target: '350万元', actual: 350, level2: '成本指标' });
    expect(result.score?.toNumber()).toBe(10);
  });

  it('reads operator and unit from their columns, and a percent without a sign at its face', () => {
    const { result, sheet } = scoreOne({
      operator: '≤',
      target: 0.4,
      unit: '%',
      actual: 0.5,
      level3: '成灾率',
    });
    expect(result.method).toBe('reverse');
    expect(result.score?.toNumber()).toBe(7.5);
    expectNative({ result, sheet });
    expect(result.native?.formula).toContain('F4');
  });

  it.each<[number, number]>([
    [0.93, 10],
    [0.86, 8],
    [0.6, 5],
    [0.59, 0],
  ])('gives satisfaction by the bands of 101号: %d → %d', (actual, score) => {
    const scored = scoreOne(
      {
        level1: '满意度指标',
        level2: '服务对象满意度指标',
        level3: '群众满意度',
        target: '≥95%',
        actual: percent(actual),
      },
      profileWith({ satisfaction: 'bands101' }),
    );
    expect(scored.result.method).toBe('satisfaction');
    expect(scored.result.score?.toNumber()).toBe(score);
    expect(scored.result.met).toBe(false);
    expectNative(scored);
  });

  it('takes points off for over-achievement only where the profile asks for it, from 130% on', () => {
    expect(scoreOne({ target: '≥40%', actual: percent(0.52) }).result.score?.toNumber()).toBe(10);
    const deducted = scoreOne({ target: '≥40%', actual: percent(0.52) }, profileWith({}, 2));
    expect(deducted.result.score?.toNumber()).toBe(8);
    expectNative(deducted);
    const below = scoreOne({ target: '≥40%', actual: percent(0.51) }, profileWith({}, 2));
    expect(below.result.score?.toNumber()).toBe(10);
    expectNative(below);
  });

  it('counts an equal value as a miss of > only when the profile is strict', () => {
    expect(scoreOne({ target: '>50', actual: 50 }).result.met).toBe(true);
    expect(scoreOne({ target: '>50', actual: 50 }, profileWith({ strictComparison: true })).result.met).toBe(
      false,
    );
  });

  it.each<[string, number, number | null]>([
    ['达成预期指标', 9, 9],
    ['达成预期指标', 7, null],
    ['部分达成年度指标并具有一定效果', 7, 7],
    ['部分达成年度指标并具有一定效果', 8, null],
    ['未达成年度指标且效果较差', 5.9, 5.9],
    ['未达成年度指标且效果较差', 6, null],
  ])('takes the points that a user gave for %s when they are in its band: %d', (actual, printed, score) => {
    const { result } = scoreOne({ target: '效果明显', actual, score: printed });
    expect(result.score?.toNumber() ?? null).toBe(score);
    expect(result.native).toBeNull();
  });

  it('follows what the user decided', () => {
    const { form, sheet } = buildForm({
      indicators: [
        ['产出指标', '质量指标', '甲', '明显提高', '明显提高', 20],
        ['产出指标', '质量指标', '乙', '不低于上年', 80, 20],
        ['产出指标', '质量指标', '丙', '2020年6月底前', '2020年7月1日', 20],
        ['产出指标', '质量指标', '丁', '≥1', 1, 20],
        ['产出指标', '质量指标', '戊', '≥1', '不适用', 20],
      ],
    });
    const rows = form.indicators.map((indicator) => indicator.row);
    const scored = scoreForm(
      form,
      defaultProfile,
      new Map([
        [rows[0] ?? 0, { kind: 'percent', percent: decimal(85) }],
        [rows[1] ?? 0, { kind: 'base', base: decimal(100) }],
        [rows[2] ?? 0, { kind: 'score', score: decimal(12) }],
        [rows[3] ?? 0, { kind: 'not-applicable' }],
      ]),
    );
    expect(scored.indicators.map((one) => one.score?.toNumber() ?? null)).toEqual([17, 16, 12, null, null]);
    for (const result of scored.indicators) expectNative({ result, sheet });
    expect(scored.total?.total?.toNumber()).toBe(75);
    expect(scored.total?.rescaledFrom?.toNumber()).toBe(60);
  });

  it('refuses points by hand above the weight', () => {
    const { form } = buildForm({ indicators: [['产出指标', '质量指标', '甲', '明显提高', '明显提高', 20]] });
    const choice = { kind: 'score', score: decimal(21) } as const;
    const [result] = scoreForm(
      form,
      defaultProfile,
      new Map([[form.indicators[0]?.row ?? 0, choice]]),
    ).indicators;
    expect(result).toMatchObject({ score: null, reason: 'qualitative-no-grade' });
  });
});

describe('the native formula of a score', () => {
  it('puts the figure of a text target in, and says so', () => {
    const { result } = scoreOne({ target: '≥50个', actual: 45, weight: 8 });
    expect(result.native?.formula).toBe('IF(COUNT(H4,I4)<2,"",ROUND(MAX(0,MIN(1,H4/50))*I4,2))');
    expect(result.arithmetic).toBe('45 ÷ 50 × 8 = 7.2；50 取自 F4“≥50个”');
  });

  it('reads a numeric target from its cell', () => {
    const { result, sheet } = scoreOne({ target: 50, operator: '≥', actual: 45, weight: 8 });
    expect(result.native?.formula).toContain('H4/F4');
    expectNative({ result, sheet });
  });

  it('gives way to a value where the actual is typed as text', () => {
    const { result } = scoreOne({ target: '≥50个', actual: '45个' });
    expect(result).toMatchObject({ native: null, textOperands: ['H4'] });
    expect(result.score?.toNumber()).toBe(9);
    expect(result.arithmetic).toContain('H4 是文本');
  });

  it('stays blank while an input is blank', () => {
    const { result } = scoreOne({ target: '≥50个', actual: 45 });
    const { sheet } = scoreOne({ target: '≥50个', actual: null });
    expect(evaluateFormula(result.native?.formula ?? '', sheet)).toBe('');
  });

  const settings: readonly Profile[] = [
    defaultProfile,
    profileWith({ reverse: 'ratio' }),
    profileWith({ reverse: 'zero' }),
    profileWith({ strictComparison: true, equal: 'exact', satisfaction: 'bands101' }, 2),
  ];
  const figure = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
  const whole = fc.integer({ min: 0, max: 12_000 }).map((value) => value / 10_000);

  it('gives the computed score for any target, actual and weight', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('≥', '≤', '>', '<', '=', '', '约'),
        figure,
        fc.boolean(),
        fc.oneof(
          figure,
          whole.map((value) => value * 1000),
        ),
        fc.integer({ min: 1, max: 6000 }),
        fc.constantFrom(...settings),
        fc.boolean(),
        (sign, a, targetIsNumber, b, weight, profile, isPercent) => {
          const actual = isPercent ? percent(Math.round(b * 10) / 10_000) : b;
          const unit = isPercent ? '%' : '个';
          const fields: IndicatorFields = targetIsNumber
            ? { operator: sign === '约' ? '' : sign, target: a, unit }
            : { target: `${sign}${a}${unit}` };
          const scored = scoreOne({ ...fields, actual, weight: weight / 100 }, profile);
          if (scored.result.score) compared += 1;
          expectNative(scored);
        },
      ),
      { numRuns: 800 },
    );
    expect(compared).toBeGreaterThan(350);
  });

  it('gives the computed score for any range', () => {
    fc.assert(
      fc.property(figure, figure, figure, fc.constantFrom(...settings), (a, b, actual, profile) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const scored = scoreOne({ target: `${low}-${high}个`, actual }, profile);
        expect(scored.result.native).not.toBeNull();
        expectNative(scored);
      }),
      { numRuns: 200 },
    );
  });
});
