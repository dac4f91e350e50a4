import { describe, expect, it } from 'vitest';
import { ACTUAL_NOT_NUMBER } from '../../../src/core/rules/pe302-actual-not-number';
import { findings, quantityRow } from './indicator-rule';

describe('PE302 actual-not-number', () => {
  it.each([
    ['项目总成本', '≤ 30 万元', '完成', 'words'],
    ['项目总成本', '≤202.6万元', '达成预期指标', 'words'],
    ['培训人数', '≥50人', '按计划开展', 'words'],
    ['救助人次', '≥100人次', '高于上年', 'words'],
    ['基金可支配月数', '6-9个月', '符合要求', 'words'],
    ['培训人数', '≥50人', -3, 'negative'],
  ])('%s %s answered by %s', (name, target, actual, message) => {
    expect(findings(ACTUAL_NOT_NUMBER, quantityRow(name, target, actual))).toMatchObject([
      { verdict: 'fail', message, at: { cell: 'F4' }, with: [{ cell: 'E4' }] },
    ]);
  });

  it.each([
    ['补助村（社区）数量', '=8个', '8'],
    ['基金滚存结余可支配月数', '6-9个月', 13],
    ['项目总成本', '≤30万元', '28.6万元'],
    ['WIFI布点全覆盖', '100%覆盖', '100%覆盖'],
    ['补助资格合规性', '合规', '达成预期指标'],
    ['任务完成时间', '2021年底', '2021年底'],
    ['住院救助人次', '不低于上年', '高于上年'],
    ['地区生产总值增长率', '≥6%', '-1.2%'],
    ['培训人数', '≥50人', '不适用'],
    ['培训人数', '≥50人', null],
  ])('is content with %s %s answered by %s', (name, target, actual) => {
    expect(findings(ACTUAL_NOT_NUMBER, quantityRow(name, target, actual))).toEqual([]);
  });

  it('cannot judge two figures in one cell, nor a failed formula', () => {
    const two = quantityRow('培训人数', '≥50人', '第一期28人，第二期31人，合格率98%');
    expect(findings(ACTUAL_NOT_NUMBER, two)).toMatchObject([
      { verdict: 'cannot-judge', message: 'unreadable', parameters: { reason: 'unreadable' } },
    ]);
    const broken = {
      indicators: [
        ['产出指标', '数量指标', '培训人数', '≥50人', { value: { error: '#REF!' }, formula: 'Sheet9!A1' }],
      ],
    } as const;
    expect(findings(ACTUAL_NOT_NUMBER, broken)).toMatchObject([
      { verdict: 'cannot-judge', message: 'error', parameters: { cell: 'F4', reason: 'formula-error' } },
    ]);
  });
});
