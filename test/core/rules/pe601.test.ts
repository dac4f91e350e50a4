import { describe, expect, it } from 'vitest';
import { TITLE_NAME_MISMATCH } from '../../../src/core/rules/pe601-title-name-mismatch';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

const titled = (family: FormInput['family'], title: string, name: string) =>
  judge(TITLE_NAME_MISMATCH, {
    ...(family ? { family } : {}),
    title,
    identity: [['projectName', '项目名称', name]],
  });

describe('PE601 title-name-mismatch', () => {
  it('asks for the same name on a transfer form, and offers it for the title', () => {
    const { findings, problems } = titled(
      'transfer-self-evaluation',
      '保障能力提升补助资金（医疗保障能力建设）转移支付区域绩效目标自评表',
      '中央财政医疗服务与保障能力提升补助资金（医疗保障能力建设部分）',
    );
    expect(problems[0]).toContain('“保障能力提升补助资金(医疗保障能力建设)”');
    expect(findings).toMatchObject([
      {
        cell: 'B3',
        cells: ['B3', 'A1'],
        spans: [{ cell: 'A1', from: 0, to: 20 }],
        fix: {
          kind: 'confirm',
          edits: [
            {
              cell: 'A1',
              value:
                '中央财政医疗服务与保障能力提升补助资金（医疗保障能力建设部分）转移支付区域绩效目标自评表',
            },
          ],
        },
      },
    ]);
  });

  it.each<[FormInput['family'], string, string]>([
    [
      'transfer-self-evaluation',
      '城乡医疗救助补助资金（普遍补助部分）转移支付区域绩效目标自评表',
      '城乡医疗救助补助资金（普遍补助部分）',
    ],
    [
      'transfer-self-evaluation',
      '2020年城乡居民医保补助资金转移支付区域绩效目标自评表',
      '城乡居民医保补助资金',
    ],
    ['transfer-self-evaluation', '食品监管补助资金转移支付区域（项目）绩效目标自评表', '食品监管补助资金'],
    [
      'insurance-fund-self-evaluation',
      '喀什地区巴楚县医疗保险基金支出绩效自评表',
      '城乡居民医疗保险基金支出',
    ],
    ['project-self-evaluation', '2022年度共享工程项目自评表', '共享工程'],
    ['target-declaration', '2020年省级财政水利发展资金绩效目标表', '农村饮水安全巩固提升工程专项'],
  ])('%s: %s is %s', (family, title, name) => {
    expect(titled(family, title, name)).toMatchObject({ verdict: 'pass' });
  });

  it('lets one contain the other on other forms', () => {
    const other = titled('project-self-evaluation', '2022年度共享工程项目自评表', '农家书屋');
    expect(other.findings).toMatchObject([{ cell: 'B3', fix: null }]);
  });

  it.each([
    '项目支出绩效自评表',
    '2022年部门预算项目支出绩效自评表',
    '绩效目标申报表（基础设施建设类）',
    '2019年度项目绩效目标、评价指标与标准值表',
    '2020年度县级专项资金绩效目标自评表',
    '2021年中央对地方专项转移支付区域绩效目标自评表',
    '鄂州市2022年市直部门预算项目支出绩效目标表',
  ])('has nothing to compare with %s', (title) => {
    expect(titled('project-self-evaluation', title, '县级储备粮')).toMatchObject({
      verdict: 'not-applicable',
      reason: 'no-title',
    });
  });

  it('finds the name of a form in the project’s name', () => {
    const { findings } = titled(
      'project-self-evaluation',
      '2020年度项目支出绩效自评表',
      '2020年省级自然资源卫片执法补助经费支出绩效自评表',
    );
    expect(findings).toMatchObject([
      { message: 'formName', fix: { edits: [{ cell: 'B3', value: '2020年省级自然资源卫片执法补助经费' }] } },
    ]);
  });

  it('does not apply without a name', () => {
    expect(judge(TITLE_NAME_MISMATCH, {})).toMatchObject({
      verdict: 'not-applicable',
      reason: 'no-project-name',
    });
  });
});
