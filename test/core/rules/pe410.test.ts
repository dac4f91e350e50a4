import { describe, expect, it } from 'vitest';
import { UNMET_FULL_SCORE } from '../../../src/core/rules/pe410-unmet-full-score';
import type { IndicatorTuple } from '../../support/form-input';
import { judge } from './judge';
import { outputRow, scoredForm } from './scored-form';

const time = (actual: string): IndicatorTuple => [
  '产出指标',
  '时效指标',
  '完成时间',
  '2021年6月底前',
  actual,
  10,
  10,
];

describe('PE410 未完成得满分', () => {
  it('finds 重庆: 政府采购执行率 72.74% of 100% with 2 of 2', () => {
    const { problems, findings } = judge(
      UNMET_FULL_SCORE,
      scoredForm([outputRow('政府采购执行率', '100%', '72.74%', 2, 2)]),
    );
    expect(problems).toEqual([
      '“政府采购执行率”指标值“100%”，完成值“72.74%”，没有完成，却得满分 2；按公式应为 1.45。',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'H6',
      cells: ['H6', 'E6', 'F6', 'G6'],
      fix: { kind: 'confirm', edits: [{ cell: 'H6', value: 1.45 }] },
    });
  });

  it('finds a deadline that was missed, without a fix', () => {
    const { problems, findings } = judge(UNMET_FULL_SCORE, scoredForm([time('2021年9月')]));
    expect(problems).toEqual(['“完成时间”指标值“2021年6月底前”，完成值“2021年9月”，没有完成，却得满分 10。']);
    expect(findings[0]?.fix).toBeNull();
  });

  it('finds a cost over its ceiling', () => {
    const row: IndicatorTuple = ['产出指标', '成本指标', '项目总成本', '≤90万元', '95万元', 8, 8];
    expect(judge(UNMET_FULL_SCORE, scoredForm([row])).verdict).toBe('fail');
  });

  it.each([
    ['short by less than the points show: 94.99% of 95%', outputRow('参保率', '≥95%', '94.99%', 10, 10)],
    ['a met target', outputRow('政府采购执行率', '≥72%', '72.74%', 2, 2)],
    [
      'an unmet one with points off (PE409 checks how many)',
      outputRow('政府采购执行率', '100%', '72.74%', 2, 1.5),
    ],
    ['a deadline that was kept', time('2021年5月')],
    ['a duration without a sign, done sooner', outputRow('建设工期', '12个月', '10个月', 10, 10)],
    ['a rate that should be low', outputRow('事故发生率', '5%', '1%', 10, 10)],
    ['words', outputRow('服务水平', '提升', '基本提升', 10, 10)],
  ])('passes %s', (_, row) => {
    expect(judge(UNMET_FULL_SCORE, scoredForm([row])).verdict).toBe('pass');
  });

  it('does not apply where nothing is scored', () => {
    const { verdict } = judge(UNMET_FULL_SCORE, {
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual'],
      indicators: [['产出指标', '数量指标', '培训人次', '≥5', '3']],
    });
    expect(verdict).toBe('not-applicable');
  });
});
