import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/form/form';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { SATISFACTION_MISSING } from '../../../src/core/rules/pe317-satisfaction-missing';
import { buildForm } from '../../support/form-builder';
import { findings, outcome, projectForm, type Row } from './indicator-rule';

const OUTPUT: Row = ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'];

describe('PE317 satisfaction-missing', () => {
  it.each<[string, Row, string, string]>([
    ['no row at all', ['效益指标', '社会效益指标', '政策知晓率', '≥80%'], 'missing', 'B3'],
    ['江阴: 良好', ['效果目标', '满意度', '缓解城乡困难居民医疗负担', '良好'], 'notSatisfaction', 'C5'],
    [
      '绵阳: other rows in the block',
      ['满意度', '服务对象', '跨省异地就医直接结算率', '≥78%'],
      'notSatisfaction',
      'B5',
    ],
  ])('%s', (_, row, message, cell) => {
    expect(findings(SATISFACTION_MISSING, projectForm([OUTPUT, row]))).toMatchObject([
      { verdict: 'fail', message, at: { cell }, severity: 'error' },
    ]);
  });

  it('fails a satisfaction row measured in words', () => {
    const form = projectForm([OUTPUT, ['满意度指标', '满意度', '群众满意度', '满意', '满意']]);
    expect(findings(SATISFACTION_MISSING, form)).toMatchObject([
      { message: 'words', severity: 'error', at: { cell: 'E5' } },
    ]);
  });

  it.each<[string, Row]>([
    ['a percent', ['满意度指标', '服务对象', '参保对象满意度(%)', '≥90%', '95%']],
    ['a figure without its sign', ['满意度指标', '满意度', '城乡居民满意度', '≥96']],
    ['a row still to be filled', ['满意度指标', '满意度', '公众满意度', null]],
    ['the people asked as its name', ['满意度指标', '服务对象满意度', '受益群众', '≥95%']],
    ['complaints', ['满意度指标', '服务对象满意度', '服务对象投诉率', '≤5%', '1%']],
    ['no name beside the class (宁乡)', ['效益指标', '社会公众或服务对象满意度指标', '', '88%']],
    ['one under another class (银川)', ['项目效益', '社会效益', '学生满意度', '≥90%']],
  ])('is content with %s', (_, row) => {
    expect(findings(SATISFACTION_MISSING, projectForm([OUTPUT, row]))).toEqual([]);
  });

  it('is a hint where the weight pack waives satisfaction', () => {
    const weights = { ...defaultProfile.weights, waivesSatisfaction: true };
    expect(findings(SATISFACTION_MISSING, projectForm([OUTPUT]), { weights })).toMatchObject([
      { severity: 'info' },
    ]);
  });

  it('reads a value that slipped into the remark', () => {
    const form = {
      family: 'target-declaration',
      indicators: [
        { level1: '满意度', level2: '满意度', level3: '城乡居民满意度', target: '群众满意度', remark: '≥99' },
      ],
    } as const;
    expect(findings(SATISFACTION_MISSING, form)).toEqual([]);
  });

  it('does not apply to a plan that names no class of its indicators (河北 职责活动)', () => {
    const { form, sheet, workbook, recognition } = buildForm({
      family: 'department-target',
      indicators: [{ level3: '养护计划完成率', target: '100%' }],
    });
    const plan = {
      ...form,
      table: form.table && { ...form.table, hasActualColumn: false },
      indicators: form.indicators.map((row) => ({ ...row, level1: null, level2: null })),
    };
    const score = () => ({
      form,
      isScored: false,
      rates: [],
      executionScore: null,
      indicators: [],
      total: null,
    });
    const context = { workbook, sheet, profile: defaultProfile, recognition, score };
    expect(SATISFACTION_MISSING.check?.(plan, context)).toEqual({ notApplicable: 'no-levels' });
  });

  it('does not apply to a template that nobody has filled in', () => {
    expect(
      outcome(SATISFACTION_MISSING, projectForm([['产出指标', '数量指标', '新建堤防长度', '公里']])),
    ).toEqual({
      notApplicable: 'target-missing',
    });
  });

  it.each([
    ['服务对象满意度', 0],
    ['社会效益', 1],
  ])('never fails a score table: %s', (name, count) => {
    const rows = {
      family: 'scorecard',
      indicators: [{ level1: '项目绩效', level2: '效果', level3: name, weight: 30 }],
    } as const;
    const found = findings(SATISFACTION_MISSING, rows);
    expect(found.map(({ verdict }) => verdict)).toEqual(Array.from({ length: count }, () => 'cannot-judge'));
  });

  it.each([
    ['项目资金使用规范，群众反映良好。', 1],
    ['问卷调查显示，受助群众满意度为95.6%。', 0],
  ])('asks a report for its survey: %s', (text, count) => {
    const { form, sheet, workbook } = buildForm();
    const slot = { ...(form.title ?? form.notes[0]), text } as Report['paragraphs'][number];
    const report: Report = { sheet: 'Sheet1', area: form.area, title: slot, year: 2019, paragraphs: [slot] };
    const context = {
      workbook,
      sheet,
      profile: defaultProfile,
      recognition: { forms: [], reports: [report] },
      score: () => ({ form, isScored: false, rates: [], executionScore: null, indicators: [], total: null }),
    };
    const found = SATISFACTION_MISSING.checkReport?.(report, context);
    expect(found).toHaveLength(count);
    if (count > 0) expect(found).toMatchObject([{ verdict: 'cannot-judge' }]);
    const beside = { ...context, recognition: { forms: [form], reports: [report] } };
    expect(SATISFACTION_MISSING.checkReport?.(report, beside)).toHaveProperty('notApplicable');
  });
});
