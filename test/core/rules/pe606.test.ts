import { describe, expect, it } from 'vitest';
import { SAME_AMOUNT_TWO_FIGURES } from '../../../src/core/rules/pe606-same-amount-two-figures';
import type { FormInput } from '../../support/form-input';
import { together, workbookFindings } from './indicator-rule';
import { judgeReport } from './judge';

const told = (...paragraphs: string[]) =>
  judgeReport(SAME_AMOUNT_TWO_FIGURES, ['绩效评价报告', ...paragraphs]);

describe('PE606 same-amount-two-figures', () => {
  it('finds one amount with two figures in a report', () => {
    const { findings } = told('2019年收入885万元，无上级补助收入。', '2019年收入885.24万元（含利息）。');
    expect(findings).toMatchObject([
      { cell: 'A3', cells: ['A3', 'A2'], parameters: { firstFigure: '885万元', secondFigure: '885.24万元' } },
    ]);
    expect(findings[0]?.spans).toHaveLength(2);
  });

  it.each<readonly string[]>([
    ['2019年收入885万元', '2019年收入8850000元'],
    ['2018年收入885万元', '2019年收入900万元'],
    ['项目支出100万元', '基本支出102万元'],
    ['支出约1200万元', '支出1259.95万元'],
    ['预算100万元', '预算95万元', '预算98万元'],
    ['收入100万元', '收入900万元'],
    ['人均支出100元', '人均支出102元'],
    ['预算由100万元调整为102万元'],
    ['支出增加10万元', '支出增加11万元'],
  ])('is content with %j', (...paragraphs) => {
    expect(told(...paragraphs).findings).toEqual([]);
  });

  const form = (budget: number, executed: number, unit = '甲局', year = 2020): FormInput => ({
    year,
    identity: [
      ['projectName', '项目名称', '城乡医疗救助项目'],
      ['implementingUnit', '实施单位', unit],
    ],
    funds: [{ label: '年度资金总额', kind: 'total', budget, executed }],
  });
  const between = (...forms: FormInput[]) => workbookFindings(SAME_AMOUNT_TWO_FIGURES, together(...forms));

  it('finds one project of one unit with two totals', () => {
    expect(between(form(100, 90), form(120, 90))).toMatchObject([
      { message: 'forms', sheet: 'Sheet2', with: [{ cell: 'Sheet1!C6' }], parameters: { column: '预算数' } },
    ]);
  });

  it.each<readonly FormInput[]>([
    [form(100, 90), form(100, 90)],
    [form(100, 90), form(120, 90, '乙局')],
    [form(100, 90), form(120, 90, '甲局', 2021)],
    [form(100, 90), { ...form(120, 90), family: 'target-declaration' }],
    [form(100, 90), form(0, 0)],
  ])('leaves other forms alone', (...forms) => {
    expect(between(...forms)).toEqual([]);
  });
});
