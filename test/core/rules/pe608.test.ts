import { describe, expect, it } from 'vitest';
import { FINDING_VERSUS_SCORE } from '../../../src/core/rules/pe608-finding-vs-score';
import { buildForm } from '../../support/form-builder';
import { judgeRecognition, judgeReport, reportOf } from './judge';

const BLOCKS = [
  '1.一级指标项目管理满分20分，经评分本项得分17.6分。',
  '（1）二级指标“项目立项”满分8分，评价得分8分。',
  '（2）二级指标“投入管理”满分4分，评价得分为4分。',
  '（3）二级指标“项目实施”满分10分，评价得分为7.6分。',
];
const told = (conclusion: string, blocks = BLOCKS) =>
  judgeReport(FINDING_VERSUS_SCORE, ['绩效评价报告', conclusion, ...blocks]);

describe('PE608 finding-vs-score', () => {
  it('finds problems whose block has full points', () => {
    const text = '总体良好。但存在监管措施、前期调研不够充分，预算执行率需要加强等问题。';
    const { findings, problems } = told(text);
    expect(findings).toMatchObject([{ message: 'full', cell: 'A2', cells: ['A2', 'A4', 'A5'] }]);
    expect(problems[0]).toContain('8/8、4/4');
    const [span] = findings[0]?.spans ?? [];
    expect(text.slice(span?.from, span?.to)).toMatch(/^存在.*问题$/);
  });

  it('finds more problems than blocks that lost points', () => {
    expect(told('存在宣传力度不够、信息报送迟缓等问题。').findings).toMatchObject([
      { message: 'more', parameters: { named: 2, lost: 1, blocks: '项目实施' } },
    ]);
  });

  it.each(['存在监管措施不完善等问题。', '2.存在的问题', '存在以下问题：', '存在的主要问题是监管不到位。'])(
    'is content with %s',
    (text) => {
      expect(told(text).findings).toEqual([]);
    },
  );

  it('takes the points from a score table', () => {
    const { form } = buildForm({
      sheet: '评分表',
      family: 'scorecard',
      indicators: [
        { level1: '决策', level2: '立项', level3: '项目立项', weight: 8, score: 8 },
        { level1: '过程', level2: '财务', level3: '财务管理', weight: 6, score: 5 },
      ],
    });
    const { report, workbook } = reportOf(['绩效评价报告', '存在前期论证不充分的问题。']);
    const found = judgeRecognition(FINDING_VERSUS_SCORE, workbook, { forms: [form], reports: [report] });
    expect(found.findings).toMatchObject([{ cell: 'A2', message: 'full' }]);
    expect(found.cells[0]?.[1]).toMatch(/^评分表!/);
  });

  it('does not apply without problems or without points', () => {
    expect(told('一切良好。')).toMatchObject({ verdict: 'not-applicable', reason: 'no-problems' });
    expect(told('存在监管措施不完善等问题。', [])).toMatchObject({ reason: 'not-scored' });
  });
});
