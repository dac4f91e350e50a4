import { describe, expect, it } from 'vitest';
import { SCORE_OVER_WEIGHT } from '../../../src/core/rules/pe408-score-over-weight';
import type { FormInput } from '../../support/form-input';
import { HUANGGANG_BY_GOAL } from './huanggang';
import { judge } from './judge';
import { recogniseOnSheet } from './recognise-on-sheet';
import { insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

const hubei = (scores: readonly number[]): FormInput => ({
  indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'score'],
  indicators: scores.map((score, at) => ({
    level1: '产出指标（40分）',
    level2: '数量指标',
    level3: `任务${at + 1}`,
    target: '≥5项',
    actual: '5项',
    score,
  })),
});

describe('PE408 得分大于分值', () => {
  it('finds a score above its weight and offers the computed one', () => {
    const { problems, findings } = judge(
      SCORE_OVER_WEIGHT,
      scoredForm([outputRow('培训人次', '≥500人次', '512人次', 8, 10)]),
    );
    expect(problems).toEqual(['“培训人次”的得分 10 大于分值 8。']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'H6',
      fix: { kind: 'confirm', edits: [{ cell: 'H6', value: 8 }] },
    });
  });

  it('caps a score that no formula gives', () => {
    const { findings } = judge(SCORE_OVER_WEIGHT, scoredForm([outputRow('服务水平', '提升', '提升', 8, 10)]));
    expect(findings[0]?.fix?.edits).toMatchObject([{ kind: 'set-value', cell: 'H6', value: 8 }]);
  });

  it('finds a score below 0', () => {
    expect(judge(SCORE_OVER_WEIGHT, scoredForm([outputRow('培训人次', '≥5', '5', 8, -2)])).problems).toEqual([
      '“培训人次”的得分 -2 小于 0。',
    ]);
  });

  it('holds the scores of a group against the points of its label (湖北)', () => {
    expect(judge(SCORE_OVER_WEIGHT, hubei([10, 10, 10, 15])).problems).toEqual([
      '“产出指标（40分）”只有 40 分，各项得分合计 45。',
    ]);
    expect(judge(SCORE_OVER_WEIGHT, hubei([10, 10, 10, 10])).verdict).toBe('pass');
  });

  it('holds the scores of a goal against its points (黄冈)', () => {
    expect(recogniseOnSheet(SCORE_OVER_WEIGHT, HUANGGANG_BY_GOAL).verdict).toBe('pass');
    expect(recogniseOnSheet(SCORE_OVER_WEIGHT, HUANGGANG_BY_GOAL.replace('19.6', '29.6')).problems).toEqual([
      '“年度绩效目标1（40分）”只有 40 分，各项得分合计 49.6。',
    ]);
  });

  it.each([
    ['0 and the full weight', scoredForm(nationalRows([0, 30, 10]))],
    [
      'a score shared by rows with weights of their own',
      scoredForm([outputRow('甲', '1', '1', 5, 10), outputRow('乙', '1', '1', 5, null)], {
        sharedCells: [{ column: 'score', from: 0, count: 2 }],
      }),
    ],
    [
      'scores of rows that share a weight',
      scoredForm([outputRow('甲', '1', '1', 10, 5), outputRow('乙', '1', '1', null, 5)], {
        sharedCells: [{ column: 'weight', from: 0, count: 2 }],
      }),
    ],
  ])('passes %s', (_, input) => {
    expect(judge(SCORE_OVER_WEIGHT, input).verdict).toBe('pass');
  });

  it('cannot judge without the column (S004)', () => {
    expect(
      judge(SCORE_OVER_WEIGHT, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).reason,
    ).toBe('weight-column-missing');
  });
});
