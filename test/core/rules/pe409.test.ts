import { describe, expect, it } from 'vitest';
import { SCORE_FORMULA } from '../../../src/core/rules/pe409-score-formula';
import type { IndicatorTuple } from '../../support/form-input';
import { HUANGGANG_BY_GOAL } from './huanggang';
import { judge } from './judge';
import { recogniseOnSheet } from './recognise-on-sheet';
import { insuranceForm, outputRow, scoredForm } from './scored-form';

const cost = (target: string, actual: string, score: number): IndicatorTuple => [
  '产出指标',
  '成本指标',
  '项目总成本',
  target,
  actual,
  10,
  score,
];

describe('PE409 得分与公式不符', () => {
  it('finds 黄冈: 98% of 98% scored 19.6 of 20', () => {
    const { problems, findings } = judge(
      SCORE_FORMULA,
      scoredForm([outputRow('资助完成率', '98%', '98%', 20, 19.6)]),
    );
    expect(problems[0]).toMatch(/^“资助完成率”得分应为 20（98 ≥ 98，得满分 20.*），表中为 19\.6。$/);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'H6',
      evidence: { expected: '20', actual: '19.6' },
      fix: { kind: 'confirm', edits: [{ cell: 'H6', value: 20 }] },
    });
  });

  it('writes a native formula where the cells are numbers', () => {
    const { findings } = judge(SCORE_FORMULA, scoredForm([outputRow('培训人次', 500, 400, 10, 9)]));
    expect(findings[0]?.fix?.edits).toMatchObject([{ kind: 'set-formula', cell: 'H6', value: 8 }]);
    expect(findings[0]?.fix?.edits).toMatchObject([{ formula: expect.stringContaining('F6/E6') }]);
  });

  it('warns where a reason explains the lower score', () => {
    const { problems, findings } = judge(
      SCORE_FORMULA,
      scoredForm([outputRow('培训人次', '≥500人次', '512人次', 10, 9, '资料不全，扣 1 分。')]),
    );
    expect(problems[0]).toContain('原因栏写明：资料不全，扣 1 分。');
    expect(findings[0]).toMatchObject({ severity: 'warning', message: 'lowered' });
  });

  it('stays an error where a reason explains a higher score', () => {
    const { findings } = judge(
      SCORE_FORMULA,
      scoredForm([outputRow('培训人次', '≥500人次', '400人次', 10, 9, '疫情影响')]),
    );
    expect(findings[0]).toMatchObject({ severity: 'error', evidence: { expected: '8' } });
  });

  it('warns where the target was far exceeded: 10号 lets points off', () => {
    const { findings } = judge(
      SCORE_FORMULA,
      scoredForm([outputRow('培训人次', '≥100人次', '300人次', 10, 8)]),
    );
    expect(findings[0]).toMatchObject({ severity: 'warning', message: 'lowered' });
  });

  it('warns where another formula in use gives the score', () => {
    // 100 ÷ 110 × 10 = 9.09 by ratio; 1 − 10 ÷ 100 = 9 by the default.
    const { findings, problems } = judge(SCORE_FORMULA, scoredForm([cost('≤100万元', '110万元', 9.09)]));
    expect(findings[0]).toMatchObject({ severity: 'warning', message: 'otherFormula' });
    expect(problems[0]).toContain('按所选方案应为 9（');
  });

  it.each([
    ['the whole weight for a met target', outputRow('培训人次', '≥500人次', '512人次', 8, 8)],
    ['the share that was reached', outputRow('培训人次', '≥500人次', '400人次', 10, 8)],
    ['a cut-off share: 2/3 of 10', outputRow('培训期数', '＝3期', '2期', 10, 6.66)],
    ['full marks for an unmet target: PE410', outputRow('培训人次', '≥500人次', '400人次', 10, 10)],
    ['a score above the weight: PE408', outputRow('培训人次', '≥500人次', '400人次', 10, 12)],
    ['words, scored by hand', outputRow('服务水平', '提升', '提升', 30, 28)],
    ['a duration without a sign, done sooner', outputRow('建设工期', '12个月', '10个月', 10, 9)],
  ])('passes %s', (_, row) => {
    expect(judge(SCORE_FORMULA, scoredForm([row])).verdict).toBe('pass');
  });

  it('cannot judge a cost without a sign', () => {
    const { verdict, reason } = judge(SCORE_FORMULA, scoredForm([cost('100万元', '90万元', 8)]));
    expect([verdict, reason]).toEqual(['cannot-judge', 'cost-bare-number']);
  });

  it('finds the lowered row where only the goals have points (黄冈)', () => {
    const { problems, findings } = recogniseOnSheet(SCORE_FORMULA, HUANGGANG_BY_GOAL);
    expect(problems).toEqual([
      '“年度绩效目标1（40分）”标明 40 分，各项均已完成，得分合计应为 40，表中为 39.6；“成果应用”只得 19.6。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'G8', fix: null });
    const full = HUANGGANG_BY_GOAL.replace('19.6', '20');
    expect(recogniseOnSheet(SCORE_FORMULA, full).verdict).toBe('pass');
    const unmet = HUANGGANG_BY_GOAL.replace('98% | 98%', '98% | 96%');
    expect(recogniseOnSheet(SCORE_FORMULA, unmet).verdict).toBe('pass');
  });

  it('cannot judge without 实际完成值 (S004)', () => {
    const input = insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]]);
    expect(judge(SCORE_FORMULA, input).reason).toBe('actual-column-missing');
  });
});
