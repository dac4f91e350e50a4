import { describe, expect, it } from 'vitest';
import { SCORE_MISSING } from '../../../src/core/rules/pe407-score-missing';
import { judge } from './judge';
import { ALL_SPENT, insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

describe('PE407 指标未打分', () => {
  it('sums what is scored and names the gap (S004-A)', () => {
    const scores = [8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10, null, null];
    const names = [
      '人数',
      '比例',
      '及时率',
      '标准',
      '资金',
      '门诊',
      '住院',
      '能力',
      '参保期',
      '参保对象满意度',
    ];
    const { problems, cells } = judge(
      SCORE_MISSING,
      insuranceForm(scores.map((score, at) => ['项目完成指标', '数量指标', names[at] ?? '', score])),
    );
    expect(problems).toEqual([
      '2 处没有得分：F12 “参保期”、F13 “参保对象满意度”。已填得分合计 81.65，距 100 分差 18.35。',
    ]);
    expect(cells).toEqual([['F12', 'F13']]);
  });

  it('lists execution score, rows and total, with what the formulas give', () => {
    const { problems, findings } = judge(
      SCORE_MISSING,
      scoredForm(nationalRows([50, null, 10]), {
        funds: [{ ...ALL_SPENT, score: null }],
        totals: { weight: 100, score: null },
      }),
    );
    expect(problems).toEqual([
      '3 处没有得分：F4 预算执行率、H7 “带动就业人数”、H9 总分。已填得分合计 60，距 100 分差 40。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      fix: {
        kind: 'confirm',
        edits: [
          { cell: 'F4', value: 10 },
          { cell: 'H7', value: 30 },
          { cell: 'H9', value: 100 },
        ],
      },
    });
  });

  it('finds a blank total alone', () => {
    expect(judge(SCORE_MISSING, scoredForm(nationalRows(), { totals: { score: null } })).cells).toEqual([
      ['H9'],
    ]);
  });

  it.each([
    ['every row scored', scoredForm(nationalRows(), { totals: { score: 100 } })],
    [
      'a score cell shared by two rows',
      scoredForm([...nationalRows(), outputRow('甲', '1', '1', 5, 5), outputRow('乙', '1', '1', 5, null)], {
        sharedCells: [{ column: 'score', from: 3, count: 2 }],
      }),
    ],
    ['a row that says 不适用', scoredForm([...nationalRows(), outputRow('其他', '≥5', '不适用', 5, null)])],
    ['a zero', scoredForm(nationalRows([0, 30, 10]))],
  ])('passes %s', (_, input) => {
    expect(judge(SCORE_MISSING, input).verdict).toBe('pass');
  });

  it('does not apply to an unfilled form', () => {
    expect(judge(SCORE_MISSING, scoredForm([outputRow('培训人次', null, null, null, null)])).reason).toBe(
      'unfilled',
    );
  });
});
