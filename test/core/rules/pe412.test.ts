import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { QUALITATIVE_SCORE_BAND } from '../../../src/core/rules/pe412-qual-score-band';
import { judge } from './judge';
import { insuranceForm, outputRow, scoredForm } from './scored-form';

const graded = (actual: string, score: number, weight = 10) =>
  scoredForm([outputRow('服务水平', '显著提升', actual, weight, score)]);
const PARTLY = '部分达成年度指标并具有一定效果';
const UNMET = '未达成年度指标且效果较差';

describe('PE412 定性得分越档', () => {
  it('finds full marks for 部分达成', () => {
    const { problems, findings } = judge(QUALITATIVE_SCORE_BAND, graded(PARTLY, 10));
    expect(problems).toEqual([
      `“服务水平”完成情况“${PARTLY}”属“${PARTLY}”，得分应为分值 10 的 60%～80%（6～8），表中为 10（100.00%）。`,
    ]);
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'H6', fix: null });
  });

  it.each([
    ['达成年度指标', 8, 'pass'],
    ['达成预期指标', 10, 'pass'],
    ['达成年度指标', 7.99, 'fail'],
    [PARTLY, 8, 'fail'],
    [PARTLY, 7.99, 'pass'],
    [PARTLY, 6, 'pass'],
    [PARTLY, 5.99, 'fail'],
    [UNMET, 6, 'fail'],
    [UNMET, 0, 'pass'],
    ['显著提升', 3, 'cannot-judge'],
  ])('%s with %s of 10: %s', (actual, score, verdict) => {
    expect(judge(QUALITATIVE_SCORE_BAND, graded(actual, score)).verdict).toBe(verdict);
  });

  it('takes the lower bound of the middle grade from the profile', () => {
    const profile = { ...defaultProfile, scoring: { ...defaultProfile.scoring, qualitativeMiddleFloor: 50 } };
    expect(judge(QUALITATIVE_SCORE_BAND, graded(PARTLY, 5.5), undefined, profile).verdict).toBe('pass');
  });

  it('only warns of a percent, which may be the measured figure', () => {
    expect(judge(QUALITATIVE_SCORE_BAND, graded('70%', 10)).findings[0]).toMatchObject({
      severity: 'warning',
    });
    expect(judge(QUALITATIVE_SCORE_BAND, graded('95%', 10)).verdict).toBe('pass');
  });

  it('leaves numeric targets and scores above the weight to other rules', () => {
    expect(
      judge(QUALITATIVE_SCORE_BAND, scoredForm([outputRow('培训人次', '≥5', PARTLY, 10, 10)])).verdict,
    ).toBe('pass');
    expect(judge(QUALITATIVE_SCORE_BAND, graded(PARTLY, 12)).verdict).toBe('pass');
  });

  it('cannot judge without 实际完成值 (S004)', () => {
    expect(
      judge(QUALITATIVE_SCORE_BAND, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).verdict,
    ).toBe('cannot-judge');
  });
});
