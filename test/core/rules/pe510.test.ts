import { describe, expect, it } from 'vitest';
import { DOCUMENT_NUMBER_BRACKET } from '../../../src/core/rules/pe510-doc-number-bracket';
import type { FormInput } from '../../support/form-input';
import { judge, judgeReport } from './judge';

const basis = (text: string): FormInput => ({ sections: [['basis', '立项依据', text]] });
const TITLE = '《大病救助工作实施意见》';

describe('PE510 文号括号不规范', () => {
  it.each([
    ['(澄政发[2012]161号)', '(澄政发〔2012〕161号)'],
    ['阳医保发【2019】6 号', '阳医保发〔2019〕6 号'],
    ['财预（2020）10号', '财预〔2020〕10号'],
    ['国办发(2018)第5号', '国办发〔2018〕第5号'],
    ['苏人社发［2017］341号', '苏人社发〔2017〕341号'],
  ])('puts %s right', (text, right) => {
    const { findings } = judge(DOCUMENT_NUMBER_BRACKET, basis(`${TITLE}${text}`));
    expect(findings).toMatchObject([
      {
        severity: 'info',
        message: 'brackets',
        fix: { kind: 'safe', edits: [{ value: `${TITLE}${right}` }] },
      },
    ]);
  });

  it('says that several styles are mixed, once a form (江阴)', () => {
    const { problems, findings } = judge(DOCUMENT_NUMBER_BRACKET, {
      sections: [
        ['overview', '项目概况', '医保发[2018]2号、澄政发[2012]161号'],
        ['basis', '立项依据', '澄新农合【2013】3号'],
        ['measures', '制度措施', '苏人社发〔2017〕341号'],
      ],
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('文号的括号写法不一（[] 【】 〔〕），其中 3 个没有用〔〕');
    expect(findings[0]?.spans).toHaveLength(3);
  });

  it.each([
    '苏人社发〔2017〕341号',
    '昆明市人民政府公告第 91 号',
    '该项目（2019）完成3号楼改造',
    '阳光小区（2019）2号楼',
    '得分[80]分',
    '（2020年度）1号仓库',
  ])('is content with %s', (text) => {
    expect(judge(DOCUMENT_NUMBER_BRACKET, basis(text)).verdict).toBe('pass');
  });

  it('reads reports', () => {
    expect(judgeReport(DOCUMENT_NUMBER_BRACKET, ['报告', '依据昆财社[2016]108号']).cells).toEqual([['A2']]);
  });
});
