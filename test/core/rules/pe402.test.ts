import { describe, expect, it } from 'vitest';
import { profileById } from '../../../src/core/profile/profiles';
import { WEIGHT_LEVEL1_NONSTANDARD } from '../../../src/core/rules/pe402-weight-level1-nonstandard';
import type { FormInput, IndicatorTuple } from '../../support/form-input';
import { HUANGGANG_BY_GOAL } from './huanggang';
import { judge } from './judge';
import { recogniseOnSheet } from './recognise-on-sheet';
import { ALL_SPENT, insuranceForm, nationalRows, scoredForm } from './scored-form';

const row = (level1: string, level2: string, weight: number): IndicatorTuple => [
  level1,
  level2,
  `${level1}一项`,
  '≥5项',
  '5项',
  weight,
  weight,
];

function judgedBy(id: string, input: FormInput) {
  const profile = profileById(id);
  if (!profile) throw new Error(id);
  return judge(WEIGHT_LEVEL1_NONSTANDARD, input, undefined, profile);
}

const HUANGGANG = scoredForm([row('产出指标', '数量指标', 40), row('效益指标', '社会效益指标', 40)], {
  funds: [{ ...ALL_SPENT, weight: 20, score: 20 }],
});

describe('PE402 一级权重偏离标准', () => {
  it('adds up what two fund rows share (基金收入 5, 基金支出 5)', () => {
    const half = { ...ALL_SPENT, kind: 'social' as const, level: 0, weight: 5, score: 5 };
    const funds = [
      { ...half, label: '基金收入' },
      { ...half, label: '基金支出' },
    ];
    expect(judge(WEIGHT_LEVEL1_NONSTANDARD, scoredForm(nationalRows(), { funds })).verdict).toBe('pass');
  });

  it('takes what the total row leaves where the fund block prints no points', () => {
    const funds = [{ ...ALL_SPENT, weight: undefined, score: 9.5 }].map(({ weight: _, ...row }) => row);
    const totals = { weight: 100, score: 99.5 };
    expect(judge(WEIGHT_LEVEL1_NONSTANDARD, scoredForm(nationalRows(), { funds, totals })).verdict).toBe(
      'pass',
    );
  });

  it('finds other points than the national ones, with a fix by cell', () => {
    const { problems, findings } = judge(
      WEIGHT_LEVEL1_NONSTANDARD,
      scoredForm([
        row('产出指标', '数量指标', 60),
        row('效益指标', '社会效益指标', 20),
        row('满意度指标', '满意度指标', 10),
      ]),
    );
    expect(problems).toEqual([
      '一级权重与“预算执行率10、产出50、效益30、满意度10”不一致：产出 60（应为 50）、效益 20（应为 30）。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      cell: 'B6',
      fix: {
        kind: 'confirm',
        edits: [
          { cell: 'G6', value: 50 },
          { cell: 'G7', value: 30 },
        ],
      },
    });
  });

  it('offers no fix where a part is spread over several rows', () => {
    const { findings } = judge(
      WEIGHT_LEVEL1_NONSTANDARD,
      scoredForm([
        row('产出指标', '数量指标', 20),
        row('产出指标', '质量指标', 20),
        row('效益指标', '社会效益指标', 40),
        row('满意度指标', '满意度指标', 10),
      ]),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeNull();
  });

  it('fails 黄冈 (20/80) by mof-2020 and passes it by hubei-2020', () => {
    expect(judgedBy('mof-2020', HUANGGANG).verdict).toBe('fail');
    expect(judgedBy('hubei-2020', HUANGGANG).verdict).toBe('pass');
  });

  it('holds points shared out by goal (湖北) against the execution part', () => {
    const by = (id: string) =>
      recogniseOnSheet(WEIGHT_LEVEL1_NONSTANDARD, HUANGGANG_BY_GOAL, profileById(id) ?? undefined);
    expect(by('hubei-2020').verdict).toBe('pass');
    expect(by('mof-2020').problems).toEqual([
      '一级权重与“预算执行率10、产出50、效益30、满意度10”不一致：预算执行率 20（应为 10）。',
    ]);
  });

  it.each([
    ['mof-2020', '10/50/30/10', scoredForm(nationalRows())],
    [
      'mof-2020',
      '101号 without 满意度: 50/40',
      scoredForm([row('产出指标', '数量指标', 50), row('效益指标', '社会效益指标', 40)]),
    ],
    [
      'sichuan-2023',
      '青神 60 + 30',
      scoredForm([row('产出指标', '数量指标', 60), row('效益指标', '社会效益指标', 30)]),
    ],
    [
      'kunming-2019',
      'S002',
      {
        family: 'scorecard' as const,
        indicators: [
          ['项目决策', 20],
          ['项目管理', 20],
          ['项目产出', 30],
          ['项目效益', 30],
        ].map(([level1, weight]) => ({
          level1: String(level1),
          level2: null,
          level3: '一项',
          weight: Number(weight),
          score: Number(weight),
        })),
      },
    ],
  ])('passes by %s: %s', (id, _, input) => {
    expect(judgedBy(id, input).verdict).toBe('pass');
  });

  it.each([
    [
      'a level 1 part that the pack does not have',
      scoredForm([row('项目决策', '立项', 20), row('产出指标', '数量指标', 70)]),
      'no-weight-pack',
    ],
    ['no points for the execution rate', { indicators: nationalRows() }, 'no-weight-pack'],
    [
      'a blank weight',
      scoredForm([
        ...nationalRows().slice(0, 2),
        ['满意度指标', '满意度指标', '满意度', '≥90%', '95%', null, 10],
      ]),
      'weight-missing',
    ],
    [
      'no 分值 column (S004)',
      insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]]),
      'weight-column-missing',
    ],
    [
      'rows that are missing',
      scoredForm(nationalRows().slice(0, 2), { totals: { score: 98 } }),
      'rows-missing',
    ],
  ] satisfies readonly (readonly [string, FormInput, string])[])(
    'cannot judge with %s',
    (_, input, expected) => {
      const { verdict, reason } = judge(WEIGHT_LEVEL1_NONSTANDARD, input);
      expect([verdict, reason]).toEqual(['cannot-judge', expected]);
    },
  );
});
