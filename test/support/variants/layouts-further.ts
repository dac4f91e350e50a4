import type { Layout } from './layout';
import { nationalFunds, nationalGoals, TITLE } from './layouts-project';

/** Further arrangements of the same content: other column orders, weights at every level, heads in other words. */
export const FURTHER_LAYOUTS: readonly Layout[] = [
  {
    id: 'inner-mongolia-weight-first',
    region: '内蒙古, 山西 (分值 before the target, rate after score)',
    family: 'project-self-evaluation',
    columns: 10,
    title: '{year}年度项目支出绩效自评表',
    yearLine: null,
    unit: '万元',
    unitLine: '金额单位：万元',
    rows: [
      '项目名称*2|@projectName*4|项目编码*2|@projectCode*2',
      '主管部门*2|@department*4|项目实施单位*2|@implementingUnit*2',
      {
        kind: 'funds',
        block: '项目资金*2',
        name: 2,
        columns:
          'budgetInitial:年初预算数|budget:调整后预算数（A）|executed:实际支出数（B）|rate:预算执行率（B/A）|weight:分值|score:得分',
        sources: ['total:资金总额', 'fiscal:其中：当年财政拨款', 'carryOver:上年结转资金', 'other:其他资金'],
      },
      { kind: 'goals', block: '年度总体目标', expected: '年初预期目标*5', actual: '年度实际完成情况*4' },
      {
        kind: 'table',
        block: '绩效指标',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标*2|weight:分值|target:年度指标值|actual:实际完成值|score:得分|reason:偏差原因及改进措施',
        vocabulary: 'cost-first',
      },
      '总 分*5|@totalWeight|*2|@totalScore|',
    ],
  },
  {
    id: 'weights-at-every-level',
    region: '上海, 浙江 (权重 beside every level)',
    family: 'scorecard',
    columns: 10,
    title: '{project}绩效评价表',
    yearLine: null,
    unit: '万元',
    rows: [
      {
        kind: 'table',
        block: '',
        columns:
          'level1:一级指标|-:权重|level2:二级指标|-:分值|level3:三级指标|unit:计量单位|target:目标值|weight:分值|actual:完成值|score:得分',
        vocabulary: 'decision',
      },
      '合计*7|@totalWeight||@totalScore',
    ],
  },
  {
    id: 'no-second-level',
    region: '浙江, 深圳 (level 1 and name only)',
    family: 'project-self-evaluation',
    columns: 8,
    title: TITLE,
    yearLine: '{year}年度',
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*6',
      '主管部门*2|@department*3|实施单位|@implementingUnit*2',
      '年度绩效目标*2|@expected*6',
      '年度目标完成情况*2|@actual*6',
      {
        kind: 'table',
        block: '绩效指标',
        columns: 'level1:一级指标|level3:指标名称*2|target:目标值|actual:完成值|weight:权重|score:得分',
        vocabulary: 'national',
      },
      '合计*6|@totalWeight|@totalScore',
    ],
  },
  {
    id: 'grade-and-sign-off',
    region: '江西, 吉林 (score on top, grade and signatures below)',
    family: 'project-self-evaluation',
    columns: 10,
    title: '{year}年度项目支出绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*4|项目负责人*2|@contact*2',
      '主管部门*2|@department*4|实施单位*2|@implementingUnit*2',
      nationalFunds('项目资金（万元）*2'),
      nationalGoals,
      {
        kind: 'table',
        block: '绩效指标',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标*2|target:年度指标值|actual:实际完成值|weight:分值|score:得分|reason:未完成原因分析',
        vocabulary: 'national',
        points: true,
      },
      '总分*7|@totalWeight|@totalScore|',
      '自评等级*2|@grade*8',
      '填表人：李某*3|联系电话：0791-86281234*3|单位负责人（签字）：*4',
    ],
  },
  {
    id: 'unit-beside-year',
    region: '广西, 贵州 (year and unit in one row, three-line heads)',
    family: 'project-self-evaluation',
    columns: 9,
    title: '自治区本级项目支出绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '（{year}年度）*6|单位：万元*3',
      '一级项目名称*2|@projectName*7',
      '预算部门*2|@department*4|预算单位|@implementingUnit*2',
      {
        kind: 'funds',
        block: '预算资金情况（10分）*2',
        name: 2,
        columns:
          'budgetInitial:年初预算数|budget:全年预算数（A）|executed:全年执行数（B）|rate:执行率（B/A）|score:得分',
        sources: ['total:合计', 'fiscal:一般公共预算拨款', 'other:其他资金'],
      },
      { kind: 'goals', block: '年度总体目标', expected: '年初设定目标*4', actual: '目标完成情况*4' },
      {
        kind: 'table',
        block: '绩效指标（90分）',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|target:年度指标值|actual:实际完成值|weight:指标分值|score:自评得分|reason:偏差原因分析及改进措施',
        vocabulary: 'project-completion',
      },
      '合计*6|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'tianjin-department',
    region: '天津, 黑龙江 (部门整体 with main tasks)',
    family: 'department-self-evaluation',
    columns: 9,
    title: '部门（单位）整体支出绩效自评表',
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '部门（单位）名称*2|@department*4|联系人|@contact*2',
      '年度主要任务*2|任务名称*2|完成情况*2|预算数（万元）|执行数（万元）|执行率',
      '*2|任务一*2|已完成*2|120|118|98.33%',
      '*2|任务二*2|已完成*2|60|60|100%',
      { kind: 'goals', block: '年度总体目标', expected: '年初设定目标*4', actual: '实际完成情况*4' },
      {
        kind: 'table',
        block: '年度绩效指标',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|target:年初指标值|actual:全年实际完成值|weight:权重|score:得分|reason:未完成原因及改进措施',
        vocabulary: 'department',
      },
      '总计*6|@totalWeight|@totalScore|',
    ],
  },
];
