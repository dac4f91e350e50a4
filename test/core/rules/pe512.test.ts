import { describe, expect, it } from 'vitest';
import { GOAL_NOT_QUANTIFIED } from '../../../src/core/rules/pe512-goal-not-quantified';
import { isMeasurable } from '../../../src/core/rules/support/measurable';
import { judge, judgeReport } from './judge';

const VAGUE = '积极推进全民参保计划，促进社会和谐进步。';
const MEASURED = '积极推进344534人参保计划，参保率稳定在95%以上。';

describe('PE512 目标不可衡量', () => {
  it.each([
    [VAGUE, VAGUE, 'both', 2],
    [VAGUE, MEASURED, 'goal', 1],
    [MEASURED, VAGUE, 'actual', 1],
  ])('finds %s / %s', (expected, actual, message, count) => {
    const { findings } = judge(GOAL_NOT_QUANTIFIED, { goals: [[expected, actual]] });
    expect(findings).toMatchObject([{ severity: 'warning', message }]);
    expect(findings[0]?.cells).toHaveLength(count);
  });

  it('counts neither list numbers nor template prompts, nor a long-term goal', () => {
    const verdict = (expected: string, actual: string, term: 'annual' | 'long-term' = 'annual') =>
      judge(GOAL_NOT_QUANTIFIED, { goals: [{ expected, actual, term }] }).verdict;
    expect(verdict('1.推进参保；2.促进和谐', MEASURED)).toBe('fail');
    expect(verdict(MEASURED, '对照年度目标，说明相关任务目标的完成情况（100字以内）')).toBe('pass');
    expect(verdict(MEASURED, '')).toBe('pass');
    expect(verdict(VAGUE, VAGUE, 'long-term')).toBe('not-applicable');
  });

  it('finds a blank goal in a form that is filled in', () => {
    const blank = (target: string | null) =>
      judge(GOAL_NOT_QUANTIFIED, {
        goals: [['', '培训512人次。']],
        indicators: [['产出指标', '数量指标', '培训人次', target, target]],
      }).findings;
    expect(blank('≥500人次')).toMatchObject([{ message: 'blank', cell: 'B4' }]);
    expect(blank(null)).toEqual([]);
  });

  it('takes several goals together', () => {
    expect(
      judge(GOAL_NOT_QUANTIFIED, {
        goals: [
          [VAGUE, MEASURED],
          [MEASURED, VAGUE],
        ],
      }).verdict,
    ).toBe('pass');
  });

  it('reads the goals of a report (东川)', () => {
    const report = (...goal: readonly string[]) =>
      judgeReport(GOAL_NOT_QUANTIFIED, [
        '评价报告',
        '（一）项目概况',
        '2019年收入885万元',
        '（二）绩效目标',
        ...goal,
        '二、绩效评价工作情况',
        '发放问卷200份',
      ]);
    expect(report('1.合理提高救助力度。', '2.简化救助程序。').cells).toEqual([['A5', 'A6', 'A4']]);
    expect(report('1.合理提高救助力度。', '2.救助比例达到70%。').verdict).toBe('pass');
  });
});

describe('what can be measured', () => {
  it.each([
    ['参保率95%', true],
    ['2020年12月底前完成验收', true],
    ['12月底完成', true],
    ['年底前完成', true],
    ['举办三次培训', true],
    ['实现全覆盖', true],
    ['重大事故零发生', true],
    ['困难群众应保尽保', true],
    ['完成2022年度工作任务', false],
    ['做好一体化平台建设', false],
    ['推进“一站式”结算', false],
    ['依据财预〔2020〕10号文件加强管理', false],
    ['第三方评价结果良好', false],
    ['1.加强管理；2.改善民生', false],
  ])('%s: %s', (text, expected) => {
    expect(isMeasurable(text)).toBe(expected);
  });
});
