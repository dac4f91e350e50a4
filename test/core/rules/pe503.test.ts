import { describe, expect, it } from 'vitest';
import { TARGET_UNMET_NO_REASON } from '../../../src/core/rules/pe503-target-unmet-no-reason';
import type { FormInput } from '../../support/form-input';
import { projectForm, type Row } from './indicator-rule';
import { judge } from './judge';

const row = (name: string, target: string | number, actual: string | number, reason = ''): Row => [
  '产出指标',
  '数量指标',
  name,
  target,
  actual,
  reason,
];
const check = (rows: readonly Row[], input: FormInput = {}) =>
  judge(TARGET_UNMET_NO_REASON, projectForm(rows, input));

describe('PE503 未达标未说明', () => {
  it('finds 13 months against 6-9个月 (绵阳)', () => {
    const { problems, findings } = check([row('基金滚存结余可支配月数', '6-9个月', 13)]);
    expect(problems).toEqual([
      '“基金滚存结余可支配月数”指标值“6-9个月”，完成“13”，未达到指标值，没有说明原因。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'F4' });
  });

  it.each([
    ['参保率', '≥95%', '92%'],
    ['参保率', '≥95%', '94.99%'],
    ['及格率', '90%～100%', '89.9%'],
    ['投诉率', '≤5%', '5.01%'],
    ['完成时间', '2020年6月底前', '2020-07-01'],
    ['补助人数', '≥500人', '420人'],
    ['成本', '≤30万元', '31万元'],
    ['完成时间', '2020年10月底前', '2020年12月'],
    ['信息系统上线', '是', '否'],
  ])('finds %s %s / %s', (name, target, actual) => {
    expect(check([row(name, target, actual)]).verdict).toBe('fail');
  });

  it.each([
    ['a met target', row('参保率', '≥95%', '95%')],
    ['a reason', row('参保率', '≥95%', '92%', '外出务工人员未参保')],
    ['不适用', row('参保率', '≥95%', '不适用')],
    ['未涉及', row('参保率', '≥95%', '未涉及')],
    ['the last day of the month', row('完成时间', '2020年6月底前', '2020年6月30日')],
    ['the upper end of a range', row('及格率', '90%至95%', '95%')],
    ['小于等于', row('成本', '小于等于30万元', '30万元')],
    ['a date in time', row('完成时间', '2020年12月底', '2020年11月')],
    ['a blank actual (PE301)', row('参保率', '≥95%', '')],
  ])('passes %s', (_, one) => {
    expect(check([one]).verdict).toBe('pass');
  });

  it('cannot judge about so much, outside the band (绵阳)', () => {
    expect(check([row('报销比例', '70%左右', '74%')])).toMatchObject({
      verdict: 'cannot-judge',
      findings: [],
    });
  });

  it.each(['无', '/', '没有', '—'])('takes %s for no reason', (reason) => {
    expect(check([row('参保率', '≥95%', '92%', reason)]).verdict).toBe('fail');
  });

  it('accepts a text that names the indicator, and no other', () => {
    const rows = [row('城乡居民参保率', '≥95%', '92%')];
    const said = (text: string) => check(rows, { sections: [['explanation', '说明', text]] }).verdict;
    expect(said('城乡居民参保率未达标，因外出务工人员在外地参保')).toBe('pass');
    expect(said('培训因疫情推迟')).toBe('fail');
  });

  it('tells the rows together where the form has no column for reasons', () => {
    const found = judge(TARGET_UNMET_NO_REASON, {
      family: 'transfer-self-evaluation',
      indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual'],
      indicators: [
        ['产出指标', '数量指标', '培训人次', '≥50人次', '30人次'],
        ['产出指标', '数量指标', '发放补助', '≥80人', '60人'],
      ],
    });
    expect(found.findings).toMatchObject([{ message: 'unmetRows', parameters: { count: 2 } }]);
  });

  it('cannot judge a form without the column 实际完成值 (巴楚)', () => {
    const found = judge(TARGET_UNMET_NO_REASON, {
      family: 'insurance-fund-self-evaluation',
      indicators: [['产出指标', '数量指标', '参保人数', '≥374520人']],
    });
    expect(found.verdict).toBe('cannot-judge');
  });
});
