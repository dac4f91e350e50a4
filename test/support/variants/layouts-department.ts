import type { Layout } from './layout';

/** 部门整体 (F4) and scorecards (F6). */
export const DEPARTMENT_LAYOUTS: readonly Layout[] = [
  {
    id: 'guizhou-department',
    region: '贵州绥阳 2021',
    family: 'department-self-evaluation',
    columns: 11,
    title: '部门整体支出绩效自评表',
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '部门（单位）名称*2|@department*9',
      {
        kind: 'funds',
        block: '部门（单位）总体资金（万元）*2',
        name: 2,
        nameHead: '资金来源',
        columns:
          'budgetInitial:年初预算数（A）*2|executed:全年执行数（B）*2|weight:分值（10分）|score:得分|-:得分计算方法',
        sources: ['total:年度资金总额', 'fiscal:基本支出', 'local:项目支出', 'other:其他'],
      },
      { kind: 'goals', block: '年度总体目标', expected: '年初设定目标*5', actual: '年度总体目标完成情况*5' },
      {
        kind: 'table',
        block: '绩效指标',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标*2|target:年度指标值（A）|actual:全年实际值（B）|weight:分值|method:得分计算方法|score:得分|reason:未完成原因分析',
        vocabulary: 'national',
      },
      '总分*7|@totalWeight||@totalScore|',
    ],
  },
  {
    id: 'chongqing-department',
    region: '重庆 (no level 1 or 2)',
    family: 'department-self-evaluation',
    columns: 10,
    title: '{year}年度部门整体绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '主管部门|@department*4|部门联系人|@contact|联系电话|@phone*2',
      '自评总分（分）|@totalScore*9',
      {
        kind: 'funds',
        block: '部门预算执行情况（万元）',
        name: 2,
        columns:
          'budgetInitial:年初预算数|budget:全年（调整）预算数|executed:全年执行数*2|rate:执行率（%）|weight:执行率权重|score:执行率得分',
        sources: ['total:年度总金额', 'fiscal:其中：财政拨款'],
      },
      { kind: 'goals', block: '当年绩效目标', expected: '年初绩效目标*5', actual: '全年目标实际完成情况*4' },
      {
        kind: 'table',
        block: '绩效指标',
        columns:
          'level3:指标名称|unit:计量单位|operator:指标性质|target:年初指标值|actual:全年完成值|-:得分系数（%）|weight:指标权重（分）|score:指标得分（分）|-:是否核心指标',
        vocabulary: 'flat',
      },
      '说明|无*9',
    ],
  },
  {
    id: 'hunan-department-scores',
    region: '湖南岳阳 (部门整体支出评分表)',
    family: 'scorecard',
    columns: 8,
    title: '{year}年度部门整体支出绩效评价评分表',
    yearLine: null,
    unit: '万元',
    rows: [
      {
        kind: 'table',
        block: '',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|method:评分标准*2|weight:分值|score:自评得分|reason:扣分原因和其他说明',
        vocabulary: 'department',
        points: true,
      },
      '合计*5|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'scorecard-national',
    region: '财预〔2020〕10号 annex 2 (项目支出绩效评价指标体系)',
    family: 'scorecard',
    columns: 7,
    title: '{project}绩效评价指标体系评分表',
    yearLine: null,
    unit: '万元',
    rows: [
      {
        kind: 'table',
        block: '',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|weight:分值|method:评分标准|score:得分|reason:扣分原因',
        vocabulary: 'decision',
        points: true,
      },
      '总分*3|@totalWeight||@totalScore|',
    ],
  },
  {
    id: 'scorecard-explained',
    region: '部门评价 (指标解释 and 指标说明)',
    family: 'scorecard',
    columns: 8,
    title: '{year}年度项目支出绩效评价指标评分表',
    yearLine: null,
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*6',
      {
        kind: 'table',
        block: '',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|weight:分值|-:指标解释*2|score:评价得分|reason:扣分原因',
        vocabulary: 'decision',
      },
      '合计*3|@totalWeight|*2|@totalScore|',
      '评价等级*2|@grade*6',
    ],
  },
  {
    id: 'hebei-department',
    region: '河北, 天津 (部门整体 with 年度履职目标)',
    family: 'department-self-evaluation',
    columns: 9,
    title: '{year}年度部门（单位）整体绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '部门（单位）名称*2|@department*7',
      {
        kind: 'funds',
        block: '年度预算执行情况（万元）*2',
        name: 1,
        columns:
          'budgetInitial:年初预算数|budget:全年预算数|executed:全年执行数|rate:执行率|weight:分值|score:得分',
        sources: ['total:年度资金总额', 'fiscal:其中：基本支出', 'local:项目支出'],
        mark: '—',
      },
      { kind: 'goals', block: '年度总体目标', expected: '预期目标*4', actual: '实际完成情况*4' },
      {
        kind: 'table',
        block: '绩效指标',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|target:年度指标值|actual:实际完成值|weight:分值|score:得分|reason:偏差原因分析及改进措施',
        vocabulary: 'department',
        points: true,
      },
      '总分*6|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'province-special-fund',
    region: '江西, 福建 专项资金绩效自评表 (目标任务 per row)',
    family: 'project-self-evaluation',
    columns: 9,
    title: '{year}年度省级财政专项资金绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '专项资金名称*2|@projectName*7',
      '省级主管部门*2|@department*3|资金使用单位*2|@implementingUnit*2',
      {
        kind: 'funds',
        block: '资金使用情况（万元）*2',
        name: 2,
        columns: 'budget:预算数（A）*2|executed:执行数（B）|rate:执行率（B/A）*2',
        sources: ['total:年度资金总额', 'fiscal:其中：省级财政资金', 'local:市县财政资金', 'other:其他资金'],
      },
      '年度绩效目标*2|@expected*7',
      '年度绩效目标完成情况*2|@actual*7',
      {
        kind: 'table',
        block: '',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标*2|weight:分值|target:目标值|actual:实际完成值|score:得分|reason:未完成原因及改进措施',
        vocabulary: 'national',
        points: true,
      },
      '总分*4|@totalWeight|*2|@totalScore|',
    ],
  },
];
