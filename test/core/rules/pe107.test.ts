import { describe, expect, it } from 'vitest';
import { FRAMEWORK_MISLABEL } from '../../../src/core/rules/pe107-framework-mislabel';
import { buildForm } from '../../support/form-builder';
import { judge, judgeRecognition, judgeReport, reportOf } from './judge';

describe('PE107 评价框架名称混用', () => {
  it('finds 部门整体 and 自评 in a project evaluation report (昆明)', () => {
    const { problems } = judgeReport(FRAMEWORK_MISLABEL, [
      '项目支出绩效评价报告',
      '2019年城乡医疗救助项目绩效自评报告',
      '2019年部门整体支出绩效自评指标体系设置3个一级指标、7个二级指标。其中：',
      '部门绩效满分60分，经评分本项得分60分。',
    ]);
    expect(problems).toEqual([
      '标题为“项目支出绩效评价报告”，此处却是“2019年城乡医疗救助项目绩效自评报告”：评价与自评混用。',
      '本材料是“项目支出绩效评价报告”，此处却写“2019年部门整体支出绩效自评指标体系”（部门整体）。',
      '本材料是“项目支出绩效评价报告”，此处却写“部门绩效满分”（部门整体）。',
    ]);
  });

  it('finds an evaluation report over self-evaluation forms of the same workbook (巴楚)', () => {
    const { report, workbook } = reportOf(['喀什地区巴楚县医疗保险基金支出绩效评价报告', '一、基本情况']);
    const built = buildForm({
      sheet: '居民',
      family: 'insurance-fund-self-evaluation',
      title: '喀什地区巴楚县医疗保险基金支出绩效自评表',
    });
    const together = { ...workbook, sheets: [...workbook.sheets, ...built.workbook.sheets] };
    const { verdict } = judgeRecognition(FRAMEWORK_MISLABEL, together, {
      forms: [built.form],
      reports: [report],
    });
    expect(verdict).toBe('fail');
  });

  it.each<[string, string[]]>([
    ['one framework throughout', ['2019年城乡医疗救助项目绩效自评报告', '项目绩效自评指标体系共29个指标。']],
    [
      'a document named in 《》',
      ['项目支出绩效评价报告', '根据《东川区部门整体支出绩效评价办法》，本项目绩效良好，开展了评价工作。'],
    ],
    [
      '自评 in running text',
      ['项目支出绩效评价报告', '根据自评材料，按照评分标准，项目绩效评价得分为97.6分。'],
    ],
  ])('passes %s', (_, paragraphs) => {
    expect(judgeReport(FRAMEWORK_MISLABEL, paragraphs).verdict).toBe('pass');
  });

  it('finds a department label in a project form', () => {
    const { problems } = judge(FRAMEWORK_MISLABEL, {
      family: 'project-self-evaluation',
      sections: [['conclusion', '部门整体支出绩效评价结论', '优']],
    });
    expect(problems).toHaveLength(1);
  });

  it('passes a project form and says nothing of a report without words', () => {
    expect(judge(FRAMEWORK_MISLABEL, { sections: [['conclusion', '评价结论', '优']] }).verdict).toBe('pass');
    expect(judgeReport(FRAMEWORK_MISLABEL, []).reason).toBe('not-a-report');
  });
});
