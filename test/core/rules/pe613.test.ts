import { describe, expect, it } from 'vitest';
import { GOAL_CONTRADICTS_FUND } from '../../../src/core/rules/pe613-goal-contradicts-fund';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const funds = (
  budget: number | null,
  executed: number | null,
  reason: string | null = null,
): FormInput['funds'] => [{ label: '年度资金总额：', kind: 'total', budget, executed, rate: null, reason }];
const judged = (rows: FormInput['funds'], actual: string, more: FormInput = {}) =>
  judge(GOAL_CONTRADICTS_FUND, {
    goals: [['提升医保信息化水平', actual]],
    ...(rows ? { funds: rows } : {}),
    ...more,
  });

describe('PE613 goal-contradicts-fund', () => {
  it('finds goals all done with the money unspent', () => {
    const { findings, problems } = judged(funds(259, 109.67), '切实保障医保信息系统安全运行');
    expect(findings).toMatchObject([
      { severity: 'warning', evidence: { expected: '≥60%', actual: '42.34%' } },
    ]);
    expect(problems[0]).toContain('剩余 149.33');
  });

  it('looks at each source', () => {
    const rows: FormInput['funds'] = [
      { label: '年度资金总额', kind: 'total', budget: 15329.53, executed: 11852.5 },
      { label: '其中：中央补助', kind: 'central', budget: 11221.53, executed: 11221.53 },
      { label: '地方资金', kind: 'local', budget: 4108, executed: 630.97 },
    ];
    const { problems } = judged(rows, '有效化解不合理累计结余');
    expect(problems[0]).toMatch(/^地方资金执行率 15\.36%/);
  });

  it.each(['系统改造尚未完成，资金结转下年', '完成合同签订，项目正在实施', '完成率为75%', '设备采购延期'])(
    'is content with a result that says so: %s',
    (text) => {
      expect(judged(funds(259, 109.67), text).verdict).toBe('pass');
    },
  );

  it('is content with a rate of 60 %, with a reason and with an explanation', () => {
    expect(judged(funds(100, 60), '全部完成').verdict).toBe('pass');
    expect(judged(funds(100, 42, '招标节约，余款收回'), '全部完成').verdict).toBe('pass');
    const explained: FormInput = { sections: [['explanation', '说明', '尾款按合同下年支付']] };
    expect(judged(funds(100, 42), '全部完成', explained).verdict).toBe('pass');
    expect(judged(funds(100, 42), '全部完成', { sections: [['explanation', '说明', '无']] }).verdict).toBe(
      'fail',
    );
  });

  it('is content where a row of the table missed its target', () => {
    const indicators: FormInput['indicators'] = [['产出指标', '数量指标', '参保人数', '≥100人', '60人']];
    expect(judged(funds(100, 42), '全部完成', { indicators }).verdict).toBe('pass');
  });

  it('cannot judge a blank budget, and does not apply without goals or funds', () => {
    expect(judged(funds(null, 10), '全部完成')).toMatchObject({
      verdict: 'cannot-judge',
      reason: 'budget-blank',
    });
    expect(judged(undefined, '全部完成')).toMatchObject({ verdict: 'not-applicable', reason: 'no-funds' });
    expect(judged(funds(100, 42), '')).toMatchObject({ verdict: 'not-applicable', reason: 'no-goals' });
  });
});
