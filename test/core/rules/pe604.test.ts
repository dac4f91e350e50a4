import { describe, expect, it } from 'vitest';
import { CROSS_FORM_COPY } from '../../../src/core/rules/pe604-cross-form-copy';
import type { FormInput } from '../../support/form-input';
import { outcome, together, workbookFindings } from './indicator-rule';
import { judge, judgeReport } from './judge';

const named = (name: string, input: FormInput) =>
  judge(CROSS_FORM_COPY, { identity: [['projectName', '项目名称', name]], ...input });
const CARE = '城镇职工长期护理保险政府补贴';
const satisfaction = (name: string): FormInput => ({
  indicators: [['满意度指标', '服务对象满意度', name, '≥99%']],
});

describe('PE604 cross-form-copy', () => {
  it('finds words of a topic that excludes the project’s', () => {
    const { findings, problems } = named(CARE, satisfaction('城乡居民满意度'));
    expect(findings).toMatchObject([{ cell: 'D5', spans: [{ cell: 'D5', from: 0, to: 4 }] }]);
    expect(problems[0]).toContain('城镇职工');
  });

  it.each([
    [CARE, '参保职工满意度'],
    [CARE, '城乡居民与城镇职工医保转移接续率'],
    ['城乡居民医疗保险补贴', '城乡居民满意度'],
    ['城乡居民大病救助基金', '总工会认定的特困职工及家属'],
    ['医疗保险基金支出', '城乡居民满意度'],
    ['城乡居民和城镇职工医保补贴', '城乡居民满意度'],
    ['高标准农田建设项目', '灌溉供水保障率'],
  ])('%s may speak of %s', (name, words) => {
    expect(named(name, satisfaction(words)).findings).toEqual([]);
  });

  it('reads reports and leaves titles of documents alone', () => {
    const head = ['绩效评价报告', '2019年城乡医疗救助项目绩效自评报告'];
    const found = judgeReport(CROSS_FORM_COPY, [
      ...head,
      '补助离休干部医疗保障统筹金885万元；本年支出100万元',
    ]);
    expect(found.cells).toEqual([['A3']]);
    expect(judgeReport(CROSS_FORM_COPY, [...head, '依据《离休干部医药费管理办法》']).findings).toEqual([]);
  });

  it('takes a topic that fills the form for a part of the project', () => {
    const indicators = ['城乡居民参保率', '城乡居民满意度', '城乡居民报销比例', '城乡居民覆盖率'].map(
      (name) => ['产出指标', '数量指标', name, '≥90%'] as const,
    );
    expect(named(CARE, { indicators }).findings).toEqual([]);
  });

  const GOAL = '持续做好困难群众参保资助工作，强化医疗救助规范管理，有效化解不合理累计结余';
  const form = (name: string, goal: string): FormInput => ({
    identity: [['projectName', '项目名称', name]],
    goals: [[goal, '完成']],
  });

  it('finds a goal that stands in another project’s form', () => {
    const found = workbookFindings(CROSS_FORM_COPY, together(form('医疗救助', GOAL), form('长期护理', GOAL)));
    expect(found).toMatchObject([{ sheet: 'Sheet2', message: 'goal', with: [{ cell: 'Sheet1!B5' }] }]);
  });

  it('leaves short goals, one project and common property alone', () => {
    const recognitions = [
      together(form('医疗救助', '保障正常运转'), form('长期护理', '保障正常运转')),
      together(form('医疗救助', GOAL), form('2020年医疗救助资金', GOAL)),
      together(form('医疗救助', GOAL), form('长期护理', GOAL), form('生育保险', GOAL)),
    ];
    for (const recognition of recognitions)
      expect(workbookFindings(CROSS_FORM_COPY, recognition)).toEqual([]);
  });

  it('does not apply to a project of no known topic', () => {
    const identity = [['projectName', '项目名称', '委托业务项目']] as const;
    expect(outcome(CROSS_FORM_COPY, { identity })).toEqual({ notApplicable: 'no-topic' });
    expect(outcome(CROSS_FORM_COPY, {})).toEqual({ notApplicable: 'no-project-name' });
  });
});
