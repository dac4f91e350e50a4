import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/core/check/cross-file';
import { type FileSummary, summariseFile } from '../../../src/core/check/file-summary';
import { CHINESE } from '../../../src/core/messages/chinese';
import { renderFinding } from '../../../src/core/messages/render';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { buildForm } from '../../support/form-builder';
import type { FormInput, IndicatorInput } from '../../support/form-input';

const SURPLUS: IndicatorInput = ['效益指标', '经济效益', '不合理累计结余减少程度', '成效明显', '成效明显'];
const AID: readonly IndicatorInput[] = [
  ['产出指标', '数量指标', '资助困难群众参保人次', '≥19万人次', '194279人次'],
  ['产出指标', '质量指标', '住院医疗费用救助比例', '≥70%', '72%'],
  SURPLUS,
];
const CARE: readonly IndicatorInput[] = [
  ['产出指标', '数量指标', '评估失能参保人员数量', '≥50人', '50人'],
  ['产出指标', '质量指标', '护理机构服务考核合格率', '≥90%', '95%'],
  SURPLUS,
];
const GOAL = '持续做好困难群众参保资助工作，强化医疗救助规范管理，有效化解不合理累计结余';

interface Project {
  readonly name: string;
  readonly indicators?: readonly IndicatorInput[];
  readonly goal?: string;
  readonly budget?: number;
  readonly unit?: string;
}

function summary(file: string, ...projects: readonly Project[]): FileSummary {
  const forms = projects.map(({ name, indicators = [], goal = '完成', budget = 100, unit = '甲局' }, at) => {
    const input: FormInput = {
      sheet: `Sheet${at + 1}`,
      identity: [
        ['projectName', '项目名称', name],
        ['implementingUnit', '实施单位', unit],
      ],
      funds: [{ label: '年度资金总额', kind: 'total', budget, executed: budget }],
      goals: [[goal, '']],
      indicators,
    };
    return buildForm(input).form;
  });
  return summariseFile(file, { forms, reports: [] });
}

const found = (...files: readonly FileSummary[]) =>
  checkFolder(files).map(({ file, otherFile, finding }) => [
    file,
    otherFile,
    finding.code,
    finding.cells.join(' '),
  ]);

describe('cross-form checks over the files of a folder', () => {
  it('finds a row pasted from another file', () => {
    const files = [
      summary('a.xlsx', { name: '医疗救助', indicators: AID }),
      summary('b.xlsx', { name: '长期护理', indicators: CARE }),
    ];
    expect(found(...files)).toEqual([['b.xlsx', 'a.xlsx', 'PE315', 'D12 [a.xlsx]Sheet1!D12']]);
    const [first] = checkFolder(files);
    const { problem } = renderFinding(first?.finding ?? expect.fail(), CHINESE);
    expect(problem).toContain(
      '“不合理累计结余减少程度”（成效明显／成效明显）与表“医疗救助”的 [a.xlsx]Sheet1!D12',
    );
  });

  it('finds a goal copied from another file', () => {
    expect(
      found(
        summary('a.xlsx', { name: '医疗救助', goal: GOAL }),
        summary('b.xlsx', { name: '长期护理', goal: GOAL }),
      ),
    ).toEqual([['b.xlsx', 'a.xlsx', 'PE604', 'B8 [a.xlsx]Sheet1!B8']]);
  });

  it('finds one project of one unit with two totals', () => {
    const files = [
      summary('a.xlsx', { name: '医疗救助项目', budget: 100 }),
      summary('b.xlsx', { name: '医疗救助', budget: 120 }),
    ];
    expect(found(...files).map(([file, , code]) => [file, code])).toEqual([
      ['b.xlsx', 'PE606'],
      ['b.xlsx', 'PE606'],
    ]);
    const texts = checkFolder(files).map(({ finding }) => renderFinding(finding, CHINESE).problem);
    expect(texts[0]).toMatch(/预算数，\[a\.xlsx\]Sheet1!C\d+ 是 100万元，C\d+ 是 120万元/);
  });

  it('leaves other units, templates, common property and forms of one file alone', () => {
    const aid = { name: '医疗救助', indicators: AID, goal: GOAL };
    const care = { name: '长期护理', indicators: CARE, goal: GOAL };
    const birth = { name: '生育补助', indicators: CARE, goal: GOAL };
    expect(found(summary('a.xlsx', aid, care))).toEqual([]);
    expect(found(summary('a.xlsx', aid), summary('b.xlsx', care), summary('c.xlsx', birth))).toEqual([]);
    expect(found(summary('a.xlsx', aid), summary('b.xlsx', { ...aid, unit: '乙局', budget: 120 }))).toEqual(
      [],
    );
    const template = { name: '甲项目', indicators: AID };
    expect(found(summary('a.xlsx', template), summary('b.xlsx', { ...template, name: '乙项目' }))).toEqual(
      [],
    );
  });

  it('takes severities from the profile', () => {
    const files = [
      summary('a.xlsx', { name: '医疗救助', goal: GOAL }),
      summary('b.xlsx', { name: '长期护理', goal: GOAL }),
    ];
    const off = { ...defaultProfile, severities: { PE604: 'off' as const } };
    expect(checkFolder(files, off)).toEqual([]);
    const strict = { ...defaultProfile, severities: { 'cross-form-copy': 'error' as const } };
    expect(checkFolder(files, strict)[0]?.finding.severity).toBe('error');
  });

  it('reads summaries one by one and keeps them small', () => {
    function* many() {
      for (let at = 0; at < 300; at++) {
        yield summary(`${at}.xlsx`, { name: `项目${at}号工程`, indicators: AID, goal: GOAL });
      }
    }
    expect(checkFolder(many())).toEqual([]);
    expect(
      JSON.stringify(summary('a.xlsx', { name: '医疗救助', indicators: AID, goal: GOAL })).length,
    ).toBeLessThan(1500);
  });
});
