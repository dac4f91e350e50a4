import { describe, expect, it } from 'vitest';
import { NUMBERING_BROKEN } from '../../../src/core/rules/pe509-numbering-broken';
import { findNumberingBreak } from '../../../src/core/rules/support/numbering';
import { projectForm, type Row } from './indicator-rule';
import { judge, judgeReport } from './judge';

/** `数量1` stands for a name `指标1：…` under 产出指标, 数量指标. */
function table(...list: readonly (readonly [level1: string, level2: string, number: number | null])[]) {
  return projectForm(
    list.map(([level1, level2, number], at): Row => {
      const name = `第${'甲乙丙丁戊己庚辛'[at]}项工作`;
      return [level1, level2, number === null ? name : `指标${number}：${name}`, '≥5个', '6个'];
    }),
  );
}
const O = '产出指标';
const B = '效益指标';

describe('PE509 编号断裂', () => {
  it('finds numbers that run on here and begin anew there (绵阳)', () => {
    const { findings, problems } = judge(
      NUMBERING_BROKEN,
      table(
        [O, '数量指标', 1],
        [O, '数量指标', 2],
        [O, '质量指标', 1],
        [B, '社会效益', 2],
        [B, '社会效益', 3],
      ),
    );
    expect(findings).toMatchObject([
      { message: 'names', severity: 'info', cells: ['D7'], fix: { kind: 'confirm' } },
    ]);
    expect(findings[0]?.fix?.edits).toMatchObject([
      { value: '指标1：第丁项工作' },
      { value: '指标2：第戊项工作' },
    ]);
    expect(problems[0]).toContain('D7“指标2：第丁项工作”');
  });

  it.each([
    [
      '1..n in each 二级指标',
      table([O, '数量指标', 1], [O, '数量指标', 2], [O, '质量指标', 1], [B, '社会效益', 1]),
    ],
    [
      '1..n in each 一级指标',
      table([O, '数量指标', 1], [O, '质量指标', 2], [B, '社会效益', 1], [B, '生态效益', 2]),
    ],
    ['1..n over the table', table([O, '数量指标', 1], [O, '质量指标', 2], [B, '社会效益', 3])],
    ['names without numbers', table([O, '数量指标', null], [O, '质量指标', null])],
    [
      'a name without a number among them',
      table([O, '数量指标', 1], [O, '数量指标', null], [O, '数量指标', 2]),
    ],
  ])('is content with %s', (_, input) => {
    expect(judge(NUMBERING_BROKEN, input).verdict).toBe('pass');
  });

  it('reads labels that every row repeats, and leaves spare rows of the template alone', () => {
    const names = table([O, '数量指标', 1], [O, '数量指标', 2], [O, '数量指标', 3], [O, '质量指标', 2]);
    const repeated = judge(NUMBERING_BROKEN, { ...names, mergesLevels: false }, ({ form }) => ({
      indicators: form.indicators.filter((_, at) => at !== 1 && at !== 3),
      table: form.table && {
        ...form.table,
        templateRows: [1, 3].flatMap((at) => {
          const row = form.indicators[at];
          return row ? [{ ...row, kind: 'spare' as const }] : [];
        }),
      },
    }));
    expect(repeated.verdict).toBe('pass');
  });

  it('finds a lost item of a goal', () => {
    const { problems, findings } = judge(NUMBERING_BROKEN, {
      goals: [['1.参保率95%；\n2.报销比例70%；\n4.满意度90%', '均已完成']],
    });
    expect(problems).toEqual(['B4 中“4.满意度90%”前面没有第 3 条。'.replace('B4', findings[0]?.cell ?? '')]);
  });

  it('finds a number that stands twice (岳阳)', () => {
    const text = '1.监督调度。2.维护平台。3.整理信息。4.考核考评。4.处理投诉。5.业务指导。';
    expect(judge(NUMBERING_BROKEN, { goals: [[text, '均已完成']] }).findings).toMatchObject([
      { message: 'repeated' },
    ]);
  });

  it('finds the headings of a report that begin anew (东川)', () => {
    const { findings } = judgeReport(NUMBERING_BROKEN, [
      '摘要',
      '一、项目概况',
      '2019年自评报告',
      '一、项目基本情况',
      '（一）项目概况',
      '部门工作完成情况',
      '（一）资助困难居民参保（二）门诊救助1.对老年人给予补助。2.对重特大疾病给予救助。',
      '1.收入885万元',
      '2.支出1259万元',
      '（二）绩效目标',
      '1.合理提高救助力度',
    ]);
    expect(findings).toMatchObject([{ message: 'headings', cells: ['A7'] }]);
  });
});

describe('numbers in a text', () => {
  it.each<[string, string | null]>([
    ['参保率95%以上；3.按时足额安排资金；4.实施大病保险', '3.'],
    ['1.甲；2.乙；3.丙', null],
    ['目标1：甲；目标2：乙', null],
    ['（一）甲1.子；2.丑。（二）乙1.寅；2.卯', null],
    ['一、二级残疾人参保；三、四级残疾人减半', null],
    ['5、6月份完成；7、8月份验收', null],
    ['1.甲；2.乙。\n1.丙；2.丁', null],
    ['1.甲；2.乙；2.丙', '2.'],
    ['①甲②乙④丁', null],
    ['①甲；②乙；④丁', '④'],
    ['DRG 2.0上线；完成比例3:7', null],
    ['没有编号的目标', null],
  ])('%s: %s', (text, broken) => {
    expect(findNumberingBreak(text)?.text ?? null).toBe(broken);
  });
});
