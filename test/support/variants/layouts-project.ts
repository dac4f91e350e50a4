import type { Layout, LayoutRow } from './layout';

/** The title that most provinces keep. */
export const TITLE = '项目支出绩效自评表';

/** The fund block of 财预〔2020〕10号 annex 1 over ten columns. */
export const nationalFunds = (block = '项目资金（万元）*2'): LayoutRow => ({
  kind: 'funds',
  block,
  name: 2,
  columns:
    'budgetInitial:年初预算数|budget:全年预算数|executed:全年执行数|weight:分值|rate:执行率|score:得分',
  sources: ['total:年度资金总额：', 'fiscal:其中：当年财政拨款', 'carryOver:上年结转资金', 'other:其他资金'],
  mark: '-',
});

/** The goals of the national form. */
export const nationalGoals: LayoutRow = {
  kind: 'goals',
  block: '年度总体目标',
  expected: '预期目标*5',
  actual: '实际完成情况*4',
};

/** The indicator table with the columns given. */
export const nationalTable = (columns: string, more: object = {}): LayoutRow => ({
  kind: 'table',
  block: '绩效指标',
  columns,
  vocabulary: 'national',
  ...more,
});

/** Columns of the national indicator table. */
export const TABLE_COLUMNS =
  'level1:一级指标|level2:二级指标|level3:三级指标*2|target:年度指标值|actual:实际完成值|weight:分值|score:得分|reason:偏差原因分析及改进措施';

/** 项目支出绩效自评表 (F3) of the Ministry and of provinces. */
export const PROJECT_LAYOUTS: readonly Layout[] = [
  {
    id: 'national-2020',
    region: '财预〔2020〕10号 annex 1; 安徽池州 2022',
    family: 'project-self-evaluation',
    columns: 10,
    title: TITLE,
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*8',
      '主管部门*2|@department*4|实施单位|@implementingUnit*3',
      nationalFunds(),
      nationalGoals,
      nationalTable(TABLE_COLUMNS, { points: true }),
      '总分*7|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'central-with-code',
    region: '中央部门; 河南, 宁夏 (主管部门及代码)',
    family: 'project-self-evaluation',
    columns: 10,
    title: '项目支出绩效自评表',
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*8',
      '主管部门及代码*2|@department*4|实施单位|@implementingUnit*3',
      nationalFunds('项目资金（万元）*2'),
      {
        kind: 'goals',
        block: '年度总体目标',
        expected: '年初设定目标*5',
        actual: '年度总体目标完成情况综述*4',
      },
      nationalTable(
        'level1:一级指标|level2:二级指标|level3:三级指标*2|target:年度指标值（A）|actual:全年实际值（B）|weight:分值|score:得分|reason:未完成原因分析与改进措施',
      ),
      '总分*7|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'city-fund-central',
    region: '市级 schema (市级主管部门, 中央补助)',
    family: 'project-self-evaluation',
    columns: 10,
    title: '{year}年度项目支出绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*8',
      '市级主管部门*2|@department*4|项目实施单位|@implementingUnit*3',
      {
        kind: 'funds',
        block: '项目资金（万元）*2',
        name: 2,
        columns:
          '-:|budget:全年预算数（A）|executed:全年执行数（B）|weight:分值|rate:执行率（B/A）|score:得分',
        sources: ['total:年度资金总额', 'central:其中：中央补助', 'local:地方资金', 'other:其他资金'],
      },
      nationalGoals,
      nationalTable(
        'level1:一级指标|level2:二级指标|level3:三级指标*2|target:年度指标值（A）|actual:实际完成值（B）|weight:分值|score:得分|reason:偏差原因分析及改进措施',
        { points: true },
      ),
      '合计*7|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'sichuan-2023',
    region: '四川 (青神, 大英 2023)',
    family: 'project-self-evaluation',
    columns: 11,
    title: '部门预算项目支出绩效自评表（{year}年度）',
    yearLine: null,
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*9',
      '主管部门*2|@department*3|实施单位（盖章）*2|@implementingUnit*4',
      { kind: 'goals', block: '项目基本情况', expected: '项目年度目标*5', actual: '年度目标完成情况*5' },
      '|2.项目实施内容及过程概述*3|按计划组织实施。*7',
      {
        kind: 'funds',
        block: '预算执行情况（10分）*1',
        name: 2,
        nameHead: '年度预算数（万元）',
        columns:
          'budgetInitial:年初预算|budget:调整后预算数|executed:预算执行数|rate:预算执行率|weight:权重|score:得分|reason:原因*2',
        sources: [
          'total:总额',
          'fiscal:其中：财政资金',
          'special:财政专户管理资金',
          'unit:单位资金',
          'other:其他资金',
        ],
        mark: '/',
        reason:
          '1.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）；2.年中发生预算调整的应单独说明理由。',
      },
      nationalTable(
        'level1:一级指标|level2:二级指标|level3:三级指标|operator:指标性质|target:指标值|unit:度量单位|actual:完成值|weight:权重|score:得分|reason:未完成原因分析',
      ),
      '合计*8|@totalWeight|@totalScore|',
      '评价结论|自评得分较好，项目达到预期。*10',
      '存在问题|无*10',
      '改进措施|无*10',
      '项目负责人：*5|财务负责人：*6',
    ],
  },
  {
    id: 'hubei-2020',
    region: '湖北 (黄冈, 湖北工程学院, 黄石)',
    family: 'project-self-evaluation',
    columns: 7,
    title: '{year}年度{project}自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '单位名称：黄冈市水利和湖泊局*4|填报日期：@@reportDate*3',
      '项目名称*2|@projectName*5',
      '主管部门*2|@department*2|项目实施单位|@implementingUnit*2',
      '项目类别*2|1、部门预算项目 ☑　2、省直专项 □　3、省对下转移支付项目 □*5',
      '项目属性*2|1、持续性项目 ☑　2、新增性项目 □*5',
      {
        kind: 'funds',
        block: '预算执行情况（万元）（20分）*2',
        name: 1,
        columns: 'budget:预算数（A）|executed:执行数（B）|rate:执行率（B/A）|score:得分（20分*执行率）',
        sources: ['total:年度财政资金总额'],
      },
      {
        kind: 'table',
        block: '年度绩效目标1（80分）',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|target:年初目标值（A）|actual:实际完成值（B）|score:得分',
        vocabulary: 'national',
        points: true,
      },
      '总分*6|@totalScore',
      '偏差大或目标未完成原因分析*2|无*5',
      '改进措施及结果应用方案*2|加强预算执行管理。*5',
    ],
  },
  {
    id: 'yinchuan-2021',
    region: '宁夏银川 2021',
    family: 'project-self-evaluation',
    columns: 9,
    title: TITLE,
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*7',
      '主管部门*2|@department*3|实施单位|@implementingUnit*3',
      {
        kind: 'funds',
        block: '项目资金（万元）*2',
        name: 1,
        columns:
          'budgetInitial:年初预算数|budget:调整预算数（A）|executed:全年执行数（B）|rate:执行率（B/A）|weight:分值|score:自评得分',
        sources: ['total:年度资金总额', 'fiscal:其中：财政拨款', 'other:其他资金'],
      },
      { kind: 'goals', block: '年度总体目标', expected: '年初设定目标*4', actual: '全年实际完成情况*4' },
      nationalTable(
        'level1:一级指标|level2:二级指标|level3:三级指标|weight:参考分值|target:指标值（A）|actual:全年实际值（B）|score:得分|reason:未完成原因分析及改进措施',
        { points: true },
      ),
      '合计*4|@totalWeight|*2|@totalScore|',
    ],
  },
  {
    id: 'anhui-import',
    region: '安徽 import layout (分值 before 指标值)',
    family: 'department-self-evaluation',
    columns: 9,
    title: '部门整体支出绩效自评表',
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '部门（单位）名称*2|@department*7',
      { kind: 'goals', block: '年度总体目标', expected: '预期目标*4', actual: '实际完成情况*4' },
      nationalTable(
        'level1:一级指标|level2:二级指标|level3:三级指标|weight:分值|target:指标值|actual:实际完成值|score:得分|reason:偏差原因分析及改进措施',
      ),
      '总分*4|@totalWeight|*2|@totalScore|',
    ],
  },
];
