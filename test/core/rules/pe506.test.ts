import { describe, expect, it } from 'vitest';
import { PLACEHOLDER_RESIDUE } from '../../../src/core/rules/pe506-placeholder-residue';
import { findResidue, isOnlyResidue } from '../../../src/core/rules/support/placeholders';
import type { FormInput } from '../../support/form-input';
import { projectForm } from './indicator-rule';
import { judge, judgeReport } from './judge';

const GOAL = '参保率稳定在95%以上';
const goals = (expected: string, actual = '参保率96%'): FormInput => ({ goals: [[expected, actual]] });
const names = (...list: string[]): FormInput =>
  projectForm(list.map((name) => ['产出指标', '数量指标', name, '≥5个', '6个']));
const messages = (input: FormInput) =>
  judge(PLACEHOLDER_RESIDUE, input).findings.map(({ message, severity }) => `${message} ${severity}`);

describe('PE506 模板占位符残留', () => {
  it('tells 目标n and 指标n once a form, with the numbers put right (绵阳)', () => {
    const found = judge(PLACEHOLDER_RESIDUE, {
      ...names('指标1: 参保人数(万人)', '指标2：救助人次', '培训人次'),
      ...goals('目标1:做好参保资助；\n目标2:救助比例达到70%', '1:做好参保资助；\n2:救助比例70%'),
    });
    expect(found.findings).toMatchObject([
      {
        message: 'labels',
        severity: 'warning',
        parameters: { count: 3 },
        fix: {
          kind: 'confirm',
          edits: [
            { value: '1.做好参保资助；\n2.救助比例达到70%' },
            { value: '参保人数(万人)' },
            { value: '救助人次' },
          ],
        },
      },
    ]);
    expect(found.findings[0]?.spans).toHaveLength(4);
  });

  it.each([
    '……',
    '.....',
    '目标1：\n目标2：\n目标3：……',
    '**',
    'XX',
    '____',
    '对照年度目标，说明相关任务目标的完成情况（100字以内）',
    '对照年度目标,说明相关任务目标的完成情况(100字以内)',
    '请填写年度目标',
  ])('takes a goal that is only %s for an error', (text) => {
    expect(messages(goals(text))).toEqual(['nothingElse error']);
  });

  it.each([
    '完成XX项目，新建3座',
    '参保率稳定在95%以上；\n目标2：',
    '1.新建3座；\n2.……',
    '新建3座（100字以内）',
    '苗木成活率≥**%，新建3座',
  ])('warns of a placeholder in %s', (text) => {
    expect(messages(goals(text))).toContain('inside warning');
  });

  it.each([
    '农产品“三品一标”……等认证5个',
    '5×3米板房3间',
    'XXL号工作服20套',
    '二〇〇九年以来建成3座',
    '机制有待完善，新建3座',
    '长度2*3*4米',
    '联系138****1234',
    '负责人：张XX，共5人',
  ])('is content with %s', (text) => {
    expect(messages(goals(text))).toEqual([]);
  });

  it('finds the marks that a template printed in a name (固原)', () => {
    expect(messages(names('苗木成活率（≥**%）', '项目总投入（≥**万元）'))).toEqual(['inside warning']);
  });

  it('takes a target that is only a unit or a sign for an error (宝鸡)', () => {
    const found = judge(
      PLACEHOLDER_RESIDUE,
      projectForm([
        ['产出指标', '数量指标', '新建堤防长度', '公里', ''],
        ['产出指标', '质量指标', '验收合格率', '≧ %', ''],
        ['产出指标', '质量指标', '受益人数', '≥50人', '60人'],
      ]),
    );
    expect(found.findings).toMatchObject([
      { message: 'nothingElse', severity: 'error', cells: ['E4', 'E5'] },
    ]);
  });

  it('only warns of an actual: PE301 has it as missing', () => {
    expect(messages(projectForm([['产出指标', '数量指标', '培训人次', '≥5人次', '……']]))).toEqual([
      'inside warning',
    ]);
  });

  it('clears the placeholders of spare rows (阳谷)', () => {
    const found = judge(PLACEHOLDER_RESIDUE, names('培训人次', '.....'), ({ form }) => ({
      indicators: form.indicators.slice(0, 1),
      table: form.table && {
        ...form.table,
        templateRows: form.indicators.slice(1).map(({ row, level3 }) => ({
          row,
          kind: 'spare' as const,
          level1: null,
          level2: null,
          level3,
          class: 'unknown' as const,
        })),
      },
    }));
    expect(found.findings).toMatchObject([
      { message: 'spare', severity: 'warning', fix: { kind: 'confirm', edits: [{ value: null }] } },
    ]);
  });

  it('leaves notes and contacts alone', () => {
    expect(
      messages({
        ...goals(GOAL),
        notes: ['注：1.预算执行率未达到90%的需说明原因（100字以内）'],
        identity: [['phone', '联系电话', '138****1234']],
      }),
    ).toEqual([]);
  });

  it('reads reports', () => {
    expect(judgeReport(PLACEHOLDER_RESIDUE, ['报告', '完成XX个项目', '完成3个项目']).cells).toEqual([['A2']]);
  });
});

describe('residue of a template', () => {
  it('points into the raw text', () => {
    const text = '新建 XX 座；　请填写';
    expect(findResidue(text).map(({ from, to }) => text.slice(from, to))).toEqual(['XX', '请填写']);
  });

  it.each(['', ' ', '无', '95%', '1.', '——'])('has nothing to say of %j as a whole', (text) => {
    if (text === '1.') expect(isOnlyResidue(text)).toBe(true);
    else expect(isOnlyResidue(text)).toBe(false);
  });
});
