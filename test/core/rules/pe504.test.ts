import { describe, expect, it } from 'vitest';
import { OVER_NO_REASON } from '../../../src/core/rules/pe504-over-no-reason';
import type { FormInput } from '../../support/form-input';
import { projectForm, type Row } from './indicator-rule';
import { judge } from './judge';

const row = (
  target: string | number,
  actual: string | number,
  reason = '',
  name = '政策宣传活动次数',
  level2 = '数量指标',
): Row => ['产出指标', level2, name, target, actual, reason];
const check = (one: Row) => judge(OVER_NO_REASON, projectForm([one]));

describe('PE504 超额偏离未说明', () => {
  it.each([
    [2, 4, '200.00%'],
    [2, 7, '350.00%'],
    ['1人/期', 4, '400.00%'],
    ['≥40%', '52%', '130.00%'],
  ])('asks for a reason at %s / %s (绵阳)', (target, actual, ratio) => {
    expect(check(row(target, actual)).findings).toMatchObject([
      { severity: 'warning', message: 'over', cell: 'F4', parameters: { ratio, limit: 130 } },
    ]);
  });

  it.each([
    ['≥100人', '120人'],
    ['≥100人', '129.9人'],
    ['≥1万人', '12000人'],
  ])('hints at %s / %s', (target, actual) => {
    expect(check(row(target, actual)).findings).toMatchObject([{ severity: 'info', message: 'hint' }]);
  });

  it.each([
    ['119%', row('≥100人', '119人')],
    ['a reason', row(2, 4, '新增两次线上宣传')],
    ['a target of 0', row('0', '3')],
    ['less is better', row('≤100天', '50天')],
    ['a range', row('6-9个月', '13')],
    ['a harm', row(2, 4, '', '投诉件数')],
    ['a cost of a fixed amount', row('=30万元', '45万元', '', '项目总成本', '成本指标')],
  ])('passes %s', (_, one) => {
    expect(check(one).verdict).toBe('pass');
  });

  it('cannot judge about so much, far outside the band', () => {
    expect(check(row('100人左右', '200人'))).toMatchObject({ verdict: 'cannot-judge', findings: [] });
  });

  it('tells the rows together where the form has no column for reasons (遂宁)', () => {
    const input: FormInput = {
      family: 'transfer-self-evaluation',
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual'],
      indicators: [
        ['产出指标', '数量指标', '药品抽验品种', '≥3', '4'],
        ['产出指标', '数量指标', '化妆品抽验批次', '≥3', '7'],
        ['产出指标', '数量指标', '药品监管企业数', '≥124', '253'],
        ['产出指标', '数量指标', '培训学时', '≥100', '125'],
      ],
    };
    expect(judge(OVER_NO_REASON, input).findings).toMatchObject([
      { message: 'overRows', severity: 'warning', parameters: { count: 3 } },
      { message: 'hint', severity: 'info' },
    ]);
  });
});
