import { describe, expect, it } from 'vitest';
import { LOST_SCORE_NO_REASON } from '../../../src/core/rules/pe505-lost-score-no-reason';
import type { FormInput, IndicatorInput } from '../../support/form-input';
import { judge } from './judge';

const form = (...indicators: IndicatorInput[]): FormInput => ({ indicators });

describe('PE505 扣分未说明', () => {
  it('asks why a qualitative row lost points', () => {
    const { problems, findings } = judge(
      LOST_SCORE_NO_REASON,
      form(['效益指标', '社会效益指标', '方便程度', '明显提高', '明显提高', 10, 9, '']),
    );
    expect(problems).toEqual(['“方便程度”分值 10，得分 9，扣 1 分，没有说明原因。']);
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'H4' });
  });

  it('leaves a score that is wrong as well to PE409, which asks for the reason too (丽江)', () => {
    const found = judge(
      LOST_SCORE_NO_REASON,
      form(['产出指标', '质量指标', '合格率', '≥95%', '95%', 20, 19, '']),
    );
    expect(found.verdict).toBe('pass');
  });

  it('leaves an unmet target without a reason to PE503', () => {
    const found = judge(
      LOST_SCORE_NO_REASON,
      form(['产出指标', '质量指标', '合格率', '≥100%', '80%', 20, 16, '']),
    );
    expect(found.verdict).toBe('pass');
  });

  it.each<[string, FormInput]>([
    ['full points', form(['产出指标', '质量指标', '合格率', '≥95%', '95%', 20, 20, ''])],
    ['a reason', form(['效益指标', '社会效益指标', '方便程度', '提高', '提高', 10, 9, '网点偏少'])],
    [
      'a scorecard with its reason (东川)',
      {
        family: 'scorecard',
        indicators: [
          {
            level1: '项目管理',
            level2: '项目实施',
            level3: '监管',
            weight: 10,
            score: 7.6,
            reason: '监管措施需要进一步完善',
          },
        ],
      },
    ],
  ])('passes %s', (_, input) => {
    expect(judge(LOST_SCORE_NO_REASON, input).verdict).toBe('pass');
  });

  it('asks for the reason in a scorecard', () => {
    const found = judge(LOST_SCORE_NO_REASON, {
      family: 'scorecard',
      indicators: [
        { level1: '项目管理', level2: '项目实施', level3: '监管', weight: 10, score: 7.6, reason: '' },
      ],
    });
    expect(found.findings).toMatchObject([{ severity: 'error', parameters: { lost: '2.4' } }]);
  });

  it('asks for the reason of an execution score below its formula (银川: 9 of 10 at 100%)', () => {
    const total = { label: '年度资金总额', kind: 'total', budget: 80, executed: 80, weight: 10 } as const;
    const rows: readonly IndicatorInput[] = [
      ['产出指标', '数量指标', '培训人次', '≥50人次', '50人次', 90, 90],
    ];
    const scored = (score: number, reason: string | null = null) =>
      judge(LOST_SCORE_NO_REASON, { funds: [{ ...total, score, reason }], indicators: rows });
    expect(scored(9).findings).toMatchObject([{ severity: 'warning', parameters: { lost: '1' } }]);
    expect(scored(9, '资金下达较晚').verdict).toBe('pass');
    expect(scored(10).verdict).toBe('pass');
  });

  it('leaves what the rate itself costs to PE501', () => {
    const input: FormInput = {
      funds: [{ label: '年度资金总额', kind: 'total', budget: 100, executed: 76, weight: 10, score: 7.6 }],
      indicators: [['产出指标', '数量指标', '培训人次', '≥50人次', '50人次', 90, 90]],
    };
    expect(judge(LOST_SCORE_NO_REASON, input).verdict).toBe('pass');
  });

  it('tells the rows together where the form has no column for reasons', () => {
    const found = judge(LOST_SCORE_NO_REASON, {
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score'],
      indicators: [
        ['效益指标', '社会效益指标', '方便程度', '提高', '提高', 10, 9],
        ['效益指标', '社会效益指标', '覆盖范围', '扩大', '扩大', 10, 8],
      ],
    });
    expect(found.findings).toMatchObject([
      { message: 'lostRows', severity: 'warning', parameters: { count: 2, lost: '3' } },
    ]);
  });

  it('does not apply without a score column', () => {
    expect(
      judge(LOST_SCORE_NO_REASON, {
        family: 'scorecard',
        indicatorColumns: ['level1', 'level3', 'weight'],
        indicators: [{ level1: '甲', level3: '乙', weight: 5 }],
      }).reason,
    ).toBe('column-missing');
  });
});
