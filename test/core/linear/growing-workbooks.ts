import type { Range } from '../../../src/core/sheet/address';
import { type Cell, createSheet, type Sheet, type Workbook } from '../../../src/core/sheet/sheet';

/** A kind of workbook that can be made as large as wanted; `mark` keeps its texts apart from those of another one. */
export interface Growing {
  readonly name: string;
  /** What is doubled: forms, rows, sheets, merges. */
  readonly size: number;
  readonly make: (size: number, mark: string) => Workbook;
}

type Line = readonly (string | number)[];

const HEADS: Line = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分', '偏差原因'];
const FUND_HEADS: Line = [
  '项目资金（万元）',
  '',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '分值',
  '执行率',
  '得分',
];

/** Numbers start high, so that they have as many digits however many there are. */
const FIRST = 1_000;

function times<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(FIRST + at));
}

function indicatorLine(mark: string, at: number): Line {
  const [level1, level2] =
    at % 3 === 0
      ? ['产出指标', '数量指标']
      : at % 3 === 1
        ? ['产出指标', '质量指标']
        : ['效益指标', '社会效益指标'];
  return [level1, level2, `${mark}第${at}类设施改造`, `≥${at + 1}个`, `${at}个`, 1, 1, ''];
}

function formLines(mark: string, indicators: number): readonly Line[] {
  return [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', `${mark}改造项目`, '主管部门', `${mark}局`, '实施单位', `${mark}中心`],
    FUND_HEADS,
    ['', '年度资金总额', 100, 100, 90, 10, '90%', 9],
    ['', '其中：财政拨款', 100, 100, 90, '', '', ''],
    ['年度总体目标', '预期目标', '', '', '实际完成情况'],
    ['', `完成${mark}5个设施改造，惠及300户`, '', '', `完成${mark}4个设施改造`],
    HEADS,
    ...times(indicators, (at) => indicatorLine(mark, at)),
    ['总分', '', '', '', '', 100, 99, ''],
    [`注：1.${mark}资金使用单位按项目绩效目标填报。`],
    [],
  ];
}

/** Forms of so many columns each, with one left free between two. */
const WIDTH = 9;

/** Forms beside each other instead of one under the other. */
function beside(forms: readonly (readonly Line[])[]): readonly Line[] {
  const height = Math.max(0, ...forms.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    forms.flatMap((lines) => Array.from({ length: WIDTH }, (_, column) => lines[row]?.[column] ?? '')),
  );
}

function sheetOf(name: string, lines: readonly Line[], merges: readonly Range[] = []): Sheet {
  const cells = lines.flatMap((line, row): Cell[] =>
    line.flatMap((value, column) =>
      value === ''
        ? []
        : [
            {
              row: row + 1,
              column: column + 1,
              value,
              text: String(value),
              formula: null,
              numberFormat: 'General',
            },
          ],
    ),
  );
  return createSheet({ name, cells, merges });
}

function bookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets, definedNames: [], date1904: false };
}

function oneSheet(lines: readonly Line[], merges: readonly Range[] = []): Workbook {
  return bookOf(sheetOf('表', lines, merges));
}

/** A form with so many lines of one kind put in after the line that starts with a word. */
function formWith(mark: string, after: string, lines: readonly Line[]): readonly Line[] {
  const form = formLines(mark, 6);
  const at = form.findIndex((line) => line.includes(after)) + 1;
  return [...form.slice(0, at), ...lines, ...form.slice(at)];
}

/** Every way in which a workbook can be large. */
export const GROWING: readonly Growing[] = [
  {
    name: 'forms one under the other',
    size: 16,
    make: (size, mark) => oneSheet(times(size, (at) => formLines(`${mark}${at}号`, 5)).flat()),
  },
  {
    name: 'forms side by side',
    size: 12,
    make: (size, mark) => oneSheet(beside(times(size, (at) => formLines(`${mark}${at}号`, 5)))),
  },
  {
    name: 'forms side by side under one row of heads',
    size: 12,
    make: (size, mark) => oneSheet(beside(times(size, (at) => formLines(`${mark}${at}号`, 5).slice(2)))),
  },
  {
    name: 'the same form again and again',
    size: 16,
    make: (size, mark) => oneSheet(times(size, () => formLines(mark, 5)).flat()),
  },
  {
    name: 'sheets',
    size: 16,
    make: (size, mark) => bookOf(...times(size, (at) => sheetOf(`表${at}`, formLines(`${mark}${at}号`, 5)))),
  },
  {
    name: 'sheets with the same form',
    size: 16,
    make: (size, mark) => bookOf(...times(size, (at) => sheetOf(`表${at}`, formLines(mark, 5)))),
  },
  { name: 'indicators', size: 80, make: (size, mark) => oneSheet(formLines(mark, size)) },
  {
    name: 'fund rows',
    size: 80,
    make: (size, mark) =>
      oneSheet(
        formWith(
          mark,
          '其中：财政拨款',
          times(size, (at) => ['', `${mark}${at}号补助资金`, at, at, at, '', '', '']),
        ),
      ),
  },
  {
    name: 'goals',
    size: 80,
    make: (size, mark) =>
      oneSheet(
        formWith(
          mark,
          '预期目标',
          times(size, (at) => ['', `目标${at}：新建${mark}${at}公里`, '', '', `建成${mark}${at}公里`]),
        ),
      ),
  },
  {
    name: 'items of one goal',
    size: 80,
    make: (size, mark) =>
      oneSheet(
        formWith(mark, '预期目标', [
          [
            '',
            times(size, (at) => `${at + 1}.新建${mark}${at}公里。`).join('\n'),
            '',
            '',
            times(size, (at) => `${at + 1}.建成${mark}${at}公里。`).join('\n'),
          ],
        ]),
      ),
  },
  {
    name: 'notes',
    size: 80,
    make: (size, mark) =>
      oneSheet([...formLines(mark, 5), ...times(size, (at) => [`${at + 1}.${mark}填报时请注意第${at}条。`])]),
  },
  {
    name: 'labels with answers',
    size: 100,
    make: (size, mark) =>
      oneSheet(
        formWith(
          mark,
          '项目名称',
          times(size, (at) => ['联系人', `${mark}${at}`, '项目概况', `${mark}${at}概况`]),
        ),
      ),
  },
  {
    name: 'titles',
    size: 200,
    make: (size, mark) => oneSheet(times(size, (at) => [`${mark}${at}项目支出绩效自评表`])),
  },
  { name: 'headers', size: 80, make: (size) => oneSheet(times(size, () => HEADS)) },
  {
    name: 'rows of figures',
    size: 150,
    make: (size, mark) => oneSheet(times(size, (at) => [`${mark}${at}`, at, at * 2, `说明${at}`])),
  },
  {
    name: 'rows of figures under a form',
    size: 200,
    make: (size, mark) =>
      oneSheet([...formLines(mark, 5), ...times(size, (at) => [`${mark}${at}`, at, at * 2, `说明${at}`])]),
  },
  {
    name: 'columns',
    size: 80,
    make: (size, mark) =>
      oneSheet(
        formLines(mark, 5).map((line) => [
          ...Array.from({ length: 9 }, (_, at) => line[at] ?? ''),
          ...times(size, (at) => `${mark}${at}`),
        ]),
      ),
  },
  {
    name: 'prose',
    size: 80,
    make: (size, mark) =>
      oneSheet([
        [`${mark}绩效评价报告`],
        ...times(size, (at) => [
          at % 4 === 0
            ? `一、${mark}项目概况${at}`
            : `${mark}${at}年投入资金${at}万元，完成率98%。${'项目按计划实施，'.repeat(8)}`,
        ]),
      ]),
  },
  {
    name: 'merges over rows',
    size: 30,
    make: (size, mark) =>
      oneSheet(
        formLines(mark, size * 2),
        Array.from({ length: size }, (_, at) => ({
          top: 10 + at * 2,
          left: 1,
          bottom: 11 + at * 2,
          right: 1,
        })),
      ),
  },
  {
    name: 'tall merges',
    size: 100,
    make: (size, mark) =>
      oneSheet(
        formLines(mark, 20),
        Array.from({ length: size }, (_, at) => ({ top: 1, left: 20 + at, bottom: 5_000, right: 20 + at })),
      ),
  },
  {
    name: 'defined names',
    size: 200,
    make: (size, mark) => ({
      ...oneSheet(formLines(mark, 5)),
      definedNames: times(size, (at) => ({
        name: `名称${at}`,
        refersTo: `表!$A$${at + 1}`,
        sheet: null,
      })),
    }),
  },
];
