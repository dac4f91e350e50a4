import { describe, expect, it } from 'vitest';
import { MONEY_EQUALS_COUNT } from '../../../src/core/rules/pe209-money-equals-count';
import { buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';
import { judge, judgeRecognition, reportOf } from './judge';

function insurance(amount: number, input: FormInput = {}): FormInput {
  return {
    family: 'insurance-fund-self-evaluation',
    funds: [
      { label: '预算数', kind: 'total', budget: amount, executed: amount },
      { label: '其中：社会保险基金', kind: 'fiscal', budget: amount, executed: amount },
    ],
    ...input,
  };
}

describe('PE209 金额与人数同值', () => {
  it('finds the headcount of the report in the form (巴楚)', () => {
    const { report, workbook } = reportOf([
      '绩效评价报告',
      '职工基本医疗24792人参保计划，参保率稳定在95%以上',
    ]);
    const built = buildForm(insurance(24792, { sheet: '职工' }));
    const { problems, cells } = judgeRecognition(
      MONEY_EQUALS_COUNT,
      { ...workbook, sheets: [...workbook.sheets, ...built.workbook.sheets] },
      { forms: [built.form], reports: [report] },
    );
    expect(problems).toEqual(['“预算数 全年预算数（A）”24792万元与人数“24792人”（报告!A2）数字相同。']);
    expect(cells).toEqual([['C4', '报告!A2', 'D4', 'C5', 'D5']]);
  });

  it('finds it in a goal and in an indicator', () => {
    expect(judge(MONEY_EQUALS_COUNT, insurance(6811, { goals: [['享受待遇6811人', null]] })).verdict).toBe(
      'fail',
    );
    const indicators = [
      { level1: '项目完成指标', level2: '数量指标', level3: '享受人数', target: '6811人', score: 8.33 },
    ];
    expect(judge(MONEY_EQUALS_COUNT, insurance(6811, { indicators })).verdict).toBe('fail');
  });

  it.each<[string, FormInput]>([
    ['another number', insurance(1031, { goals: [['积极推进344534人参保计划', null]] })],
    ['a round number that may meet by chance', insurance(200, { goals: [['救助200人', null]] })],
    ['the amount itself in the text', insurance(24792, { goals: [['安排资金24792万元', null]] })],
  ])('passes %s', (_, input) => {
    expect(judge(MONEY_EQUALS_COUNT, input).verdict).toBe('pass');
  });

  it('does not apply without an amount', () => {
    expect(judge(MONEY_EQUALS_COUNT, { family: 'target-declaration' }).reason).toBe('no-amount');
  });
});
