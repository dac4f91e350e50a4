import { describe, expect, it } from 'vitest';
import { GOAL_NO_INDICATOR } from '../../../src/core/rules/pe612-goal-no-indicator';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const ROWS: readonly (readonly [string, string])[] = [
  ['参保群众政策知晓率', '≥80%'],
  ['退役军人系统适应性', '新增功能模块1个'],
  ['高标准农田建设面积', '≥2.3万亩'],
  ['农村饮水工程覆盖服务人口数', '≥1万人'],
];
const goals = (expected: string, actual = '完成', rows = ROWS, more: FormInput = {}) =>
  judge(GOAL_NO_INDICATOR, {
    goals: [[expected, actual]],
    indicators: rows.map(([name, target]) => ['产出指标', '数量指标', name, target, '完成']),
    funds: [{ label: '年度资金总额', kind: 'total', budget: 100, executed: 100 }],
    ...more,
  });

describe('PE612 goal-no-indicator', () => {
  it('gives one finding a metric for goal and result', () => {
    const { findings } = goals('参保人员对医保服务的满意度≥85%', '参保人员对医保服务的满意度90%');
    expect(findings).toMatchObject([
      { parameters: { metric: '参保人员对医保服务的满意度', figures: '≥85%、90%' } },
    ]);
    expect(findings[0]?.spans).toHaveLength(2);
  });

  it.each(['查处金额达7675万元', '完成项目主体工程70%', '新建标准厂房3万平方米', '培训人数200人'])(
    '%s',
    (text) => {
      const { findings } = goals(text);
      expect(findings).toHaveLength(1);
      expect(text.slice(findings[0]?.spans[0]?.from, findings[0]?.spans[0]?.to)).toMatch(/\d/);
    },
  );

  it.each([
    '政策知晓率≥80%',
    '新增功能模块1个',
    '完成高标准农田建设2.3万亩',
    '改善提升9200人饮水条件',
    '申请预算100万元，其中编制60万元、审计40万元',
    '在7个林场和11个乡镇实施',
    '参照平均支付比例70%测算',
    '补助标准每人1000元',
    '参保率较上年提高2%',
    '2019年知晓率75%',
    '说明相关任务目标的完成情况（100字以内）',
    '保障机关正常运转',
  ])('is content with %s', (text) => {
    expect(goals(text).findings).toEqual([]);
  });

  it('leaves a 满意度 to any satisfaction row', () => {
    expect(goals('项目区农民满意度达到90%以上', '完成', [['受益群众满意度', '≥90%']]).findings).toEqual([]);
  });

  it('gives one finding for a long goal', () => {
    const text = '新建厂房3万平方米，新建道路20公里，新建桥梁3座，新建泵站4座，新建水库5座';
    const { findings } = goals(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.spans.length).toBeGreaterThan(3);
  });

  it('does not apply without a table or without figures', () => {
    expect(judge(GOAL_NO_INDICATOR, { goals: [['满意度90%', '完成']], indicators: [] }).verdict).toBe(
      'not-applicable',
    );
    expect(goals('保障机关正常运转')).toMatchObject({ verdict: 'not-applicable', reason: 'no-figures' });
  });
});
