import { describe, expect, it } from 'vitest';
import { IDENTITY_CELL_BLANK } from '../../../src/core/rules/pe102-identity-cell-blank';
import { judge } from './judge';

describe('PE102 基本信息空项', () => {
  it('lists the blank cells of 阳谷 in one finding', () => {
    const { problems, cells } = judge(IDENTITY_CELL_BLANK, {
      family: 'target-declaration',
      identity: [
        ['projectName', '项目名称', '2020 年度贫困人口医疗救助资金项目'],
        ['projectCode', '项目编号', null],
        ['department', '主管部门', '阳谷县医疗保障局'],
        ['other', '主管部门编码', null],
        ['other', '项目代码:', null],
        ['other', '项目类别', null],
        ['contact', '项目联系人', null],
      ],
    });
    expect(problems).toEqual(['基本信息有 3 项未填：项目编号、主管部门编码、项目代码。']);
    expect(cells).toEqual([['B4', 'B6', 'B7']]);
  });

  it('takes no code for the name of the project', () => {
    const named = (text: string) =>
      judge(IDENTITY_CELL_BLANK, { identity: [['projectName', '项目名称', text]] }).verdict;
    expect(['XM2200451', '51000022T000004'].map(named)).toEqual(['fail', 'fail']);
    expect(['51000022T-工资性支出', '5G基站建设', '211工程'].map(named)).toEqual(['pass', 'pass', 'pass']);
  });

  it('asks only for what the form has a label for', () => {
    const identity = [['projectName', '项目名称', '城乡居民大病救助基金']] as const;
    expect(judge(IDENTITY_CELL_BLANK, { identity }).verdict).toBe('pass');
  });

  it.each(['（    年度）', '（____年度）', '（ 年度 ）'])('misses the year in %s', (text) => {
    const { verdict, problems } = judge(
      IDENTITY_CELL_BLANK,
      { identity: [['projectName', '项目名称', '工资性支出']] },
      ({ form }) => ({ year: null, yearSlot: form.yearSlot && { ...form.yearSlot, text } }),
    );
    expect(verdict).toBe('fail');
    expect(problems).toEqual(['基本信息有 1 项未填：年度。']);
  });

  it('does not apply without identity cells', () => {
    expect(judge(IDENTITY_CELL_BLANK, { year: null }).reason).toBe('no-identity');
  });
});
