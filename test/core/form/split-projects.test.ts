import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/form/recognise';
import { findingsOf } from '../../mutation/mutate';
import { sheetOf } from './sheet-of';

const HEADS =
  '项目名称 | 预算数 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位 | 权重';
const row = (project: string, goal: string, indicator: string, weight: number) =>
  `${project} | ${project === '^' ? '^' : '126'} | ${goal} | ${indicator} | ${weight}`;
const MONITORING = [
  row('近岸海域水质监测', '开展水质监测12次。', '产出指标 | 数量指标 | 监测次数 | ≥ | 12 | 次', 50),
  row('^', '^', '效益指标 | 生态效益指标 | 水质优良比例 | ≥ | 95 | %', 30),
  row('^', '^', '满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥ | 90 | %', 20),
];
const SOIL = (weight: number) => [
  row('土壤污染防治', '采集土壤样品300个。', '产出指标 | 数量指标 | 采样个数 | ≥ | 300 | 个', weight),
  row('^', '^', '效益指标 | 生态效益指标 | 安全利用率 | ≥ | 93 | %', 30),
  row('^', '^', '满意度指标 | 服务对象满意度指标 | 公众满意度 | ≥ | 90 | %', 20),
];
const workbook = (title: string, rows: readonly string[]) => ({
  sheets: [
    sheetOf(
      `\n${title} | < | < | < | < | < | < | < | < | <\n部门：三亚市生态环境局 | < | < | < | < | < | < | < | 单位：万元 | <\n${[HEADS, ...rows].join('\n')}\n`,
    ),
  ],
  definedNames: [],
  date1904: false,
});
const formsOf = (title: string, rows: readonly string[]) =>
  recognise(workbook(title, rows)).forms.map(({ identity, indicators, area, goals }) => ({
    project: identity.find(({ role }) => role === 'projectName')?.text,
    rows: indicators.map((indicator) => indicator.row),
    area: [area.top, area.bottom],
    goals: goals.map(({ expected }) => expected?.cell),
  }));
const TITLE = '2023年部门预算项目支出绩效目标表';

describe('a table of several projects (海南 2023)', () => {
  it('is a form a project, each with its rows and its goal', () => {
    expect(formsOf(TITLE, [...MONITORING, ...SOIL(50)])).toEqual([
      { project: '近岸海域水质监测', rows: [4, 5, 6], area: [1, 6], goals: ['C4'] },
      { project: '土壤污染防治', rows: [7, 8, 9], area: [7, 9], goals: ['C7'] },
    ]);
  });

  it('reads names that are repeated in every row', () => {
    const repeated = [...MONITORING, ...SOIL(50)].map((line, at) =>
      line.replace(/^\^/, at < 3 ? '近岸海域水质监测' : '土壤污染防治'),
    );
    expect(formsOf(TITLE, repeated).map(({ rows }) => rows)).toEqual([
      [4, 5, 6],
      [7, 8, 9],
    ]);
  });

  it('is one form where there is one project, or where the points of all make 100', () => {
    const shared = [...MONITORING, ...SOIL(50)].map((line) =>
      line.replace(/(\d+)$/, (points) => `${Number(points) / 2}`),
    );
    expect(formsOf(TITLE, MONITORING)).toHaveLength(1);
    expect(formsOf(TITLE, shared)).toHaveLength(1);
  });

  it('holds each project against its own 100 points', () => {
    const weightsOf = (points: number) =>
      findingsOf(workbook(TITLE, [...MONITORING, ...SOIL(points)]))
        .filter(({ code }) => code === 'PE401')
        .map(({ cells }) => cells.filter((cell) => cell !== 'J3'));
    expect(weightsOf(50)).toEqual([]);
    expect(weightsOf(55)).toEqual([['J7', 'J8', 'J9']]);
  });

  it('takes no list of figures without indicators for a form', () => {
    const list = sheetOf(`
2022年度项目支出绩效自评情况汇总表 | < | < | < | < | <
序号 | 项目名称 | 全年预算数 | 全年执行数 | 执行率 | 自评得分
1 | 农村公路养护 | 120 | 118 | 98.33% | 99.8
2 | 校舍维修 | 50 | 40 | 80.00% | 92
合计 | < | 170 | 158 | 92.94% |
`);
    expect(recognise({ sheets: [list], definedNames: [], date1904: false }).forms).toEqual([]);
  });
});
