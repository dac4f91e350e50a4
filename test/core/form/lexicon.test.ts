import { describe, expect, it } from 'vitest';
import { fundHeadLexicon } from '../../../src/core/form/lexicon/fund-labels';
import { goalLexicon } from '../../../src/core/form/lexicon/goal-labels';
import { identityLexicon } from '../../../src/core/form/lexicon/identity-labels';
import { indicatorHeadLexicon } from '../../../src/core/form/lexicon/indicator-heads';
import { compileLexicon, labelKeys } from '../../../src/core/form/lexicon/lexicon';
import { totalLexicon } from '../../../src/core/form/lexicon/total-labels';

describe('a lexicon', () => {
  it('refuses a label with two meanings', () => {
    const entries = [
      { role: 'a', labels: ['得分'] },
      { role: 'b', labels: ['得 分'] },
    ];
    expect(() => compileLexicon(entries)).toThrow(/得 分/);
  });

  it('refuses a pattern that is not anchored', () => {
    expect(() => compileLexicon([{ role: 'a', labels: ['得分'], patterns: ['得分'] }])).toThrow();
  });

  it('takes nothing long for a label', () => {
    expect(labelKeys('对'.repeat(60))).toEqual([]);
    expect(labelKeys('  ')).toEqual([]);
  });
});

describe('heads of indicator columns', () => {
  it.each([
    ['一级\n指标', 'level1'],
    ['一 级 指 标', 'level1'],
    ['年度\n指标值', 'target'],
    ['预期指标值（包含数字及文字描述）', 'target'],
    ['年初目标值（A）', 'target'],
    ['指标值A', 'target'],
    ['全年实际值(B)', 'actual'],
    ['实际完成指标值', 'actual'],
    ['指标权重(分)', 'weight'],
    ['参考分值', 'weight'],
    ['自评得分', 'score'],
    ['得分（20分*执行率）', 'score'],
    ['偏差原因\n分析及\n改进措施', 'reason'],
    ['扣分原因和其他说明', 'reason'],
    ['说 明', 'remark'],
    ['计量单位', 'unit'],
    ['财政审定得分', 'other'],
    ['是否核心指标', 'other'],
    ['参保人数', null],
  ] as const)('%s', (text, role) => {
    expect(indicatorHeadLexicon.find(text)).toBe(role);
  });
});

describe('other labels', () => {
  it.each([
    ['项 目 名 称：', 'projectName'],
    ['转移支付（项目）名称', 'projectName'],
    ['项目名称(编码-名称)', 'projectName'],
    ['主管部门及代码', 'department'],
    ['县级主管部门', 'department'],
    ['省级主管部门', 'provinceDepartment'],
    ['主管部门编码', 'other'],
    ['实施单位\n（盖章）', 'implementingUnit'],
    ['填报单位', 'reportingUnit'],
    ['棠溪镇人民政府', null],
  ] as const)('%s names %s', (text, role) => {
    expect(identityLexicon.find(text)).toBe(role);
  });

  it.each([
    ['全年（调整）预算数', 'budget'],
    ['年初批复预算数', 'budgetInitial'],
    ['预算执行率（B/A×100%）', 'rate'],
    ['全年执行数（B）', 'executed'],
    ['年度预算执行情况', null],
  ] as const)('%s heads %s', (text, role) => {
    expect(fundHeadLexicon.find(text)).toBe(role);
  });

  it('knows goals and totals', () => {
    expect(goalLexicon.find('年度总体目标完成情况综述')).toBe('actual');
    expect(goalLexicon.find('项目总目标')).toBe('longTerm');
    expect(goalLexicon.find('绩效指标完成情况')).toBe(null);
    expect(totalLexicon.find('自评总分(分)')).toBe('total');
    expect(totalLexicon.find('产出指标小计')).toBe('subtotal');
  });
});
