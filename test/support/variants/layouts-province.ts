import type { Layout } from './layout';
import { nationalFunds, nationalGoals, nationalTable, TABLE_COLUMNS, TITLE } from './layouts-project';

/** 项目支出绩效自评表 (F3) as further provinces lay it out. */
export const PROVINCE_LAYOUTS: readonly Layout[] = [
  {
    id: 'tianchang-enumerated',
    region: '安徽天长 2022 (指标1：, notes below)',
    family: 'project-self-evaluation',
    columns: 10,
    title: TITLE,
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*8',
      '主管部门*2|@department*4|实施单位|@implementingUnit*3',
      {
        kind: 'funds',
        block: '项目资金（万元）*2',
        name: 2,
        columns:
          'budgetInitial:年初预算数|budget:全年预算数（A）|executed:全年执行数（B）|weight:分值|rate:执行率（B/A）|score:得分',
        sources: [
          'total:年度资金总额：',
          'fiscal:其中：本年财政拨款',
          'carryOver:上年结转资金',
          'other:其他资金',
        ],
        mark: '-',
      },
      { kind: 'goals', block: '年度总体目标完成情况', expected: '预期目标*5', actual: '实际完成情况*4' },
      {
        kind: 'table',
        block: '年度绩效指标完成情况',
        columns: TABLE_COLUMNS,
        vocabulary: 'national',
        points: true,
        enumerated: true,
      },
      '总分*7|@totalWeight|@totalScore|',
      {
        kind: 'notes',
        notes: [
          '注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。如有特殊情况，除预算资金执行率外，其他指标权重可作适当调整，但总分应为100分。',
          '2.三级指标的分值由各单位自行设定。',
        ],
      },
    ],
  },
  {
    id: 'yunnan-two-heads',
    region: '云南 (two-level heads)',
    family: 'project-self-evaluation',
    columns: 11,
    title: '{year}年度项目支出绩效自评表',
    yearLine: null,
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*9',
      '主管部门*2|@department*4|实施单位*2|@implementingUnit*3',
      {
        kind: 'funds',
        block: '项目资金（万元）*2',
        name: 2,
        columns:
          'budgetInitial:年初预算数|budget:全年预算数|executed:全年执行数*2|weight:分值|rate:执行率|score:得分',
        sources: [
          'total:年度资金总额',
          'fiscal:其中：当年财政拨款',
          'carryOver:上年结转资金',
          'other:其他资金',
        ],
      },
      { kind: 'goals', block: '年度总体目标', expected: '预期目标*5', actual: '实际完成情况*5' },
      {
        kind: 'table',
        block: '',
        upper: '绩效指标*3|年度指标值*4|^|^|^|^',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|operator:指标性质|target:指标值*2|unit:度量单位|actual:实际完成值|weight:分值|score:得分|reason:偏差原因分析及改进措施',
        vocabulary: 'national',
      },
      '总分*8|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'liaoning-operators',
    region: '辽宁 (运算符号, 偏差原因分类)',
    family: 'project-self-evaluation',
    columns: 13,
    title: '项目（政策）绩效自评表',
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '项目（政策）名称*2|@projectName*11',
      '主管部门*2|@department*5|实施单位*2|@implementingUnit*4',
      {
        kind: 'funds',
        block: '预算资金（万元）*2',
        name: 3,
        columns:
          'budgetInitial:年初预算数*2|budget:全年预算数*2|executed:全年执行数|weight:分值|rate:执行率|score:得分',
        sources: ['total:年度资金总额', 'fiscal:其中：财政拨款', 'other:其他资金'],
      },
      { kind: 'goals', block: '年度总体目标', expected: '预期目标*6', actual: '实际完成情况*6' },
      {
        kind: 'table',
        block: '绩效指标',
        upper: '^|^|^|年度指标值*3|^|^|^|偏差原因分析*3',
        columns:
          'level1:一级指标|level2:二级指标|level3:三级指标|operator:运算符号|target:指标值|unit:度量单位|actual:全年完成值|weight:分值|score:得分|-:经费保障|-:人员保障|reason:改进措施',
        vocabulary: 'national',
      },
      '合计*8|@totalWeight|@totalScore|*3',
    ],
  },
  {
    id: 'beijing-cost-first',
    region: '北京 (项目负责人, 成本指标 first)',
    family: 'project-self-evaluation',
    columns: 10,
    title: TITLE,
    yearLine: '（{year}年度）',
    unit: '万元',
    rows: [
      '项目名称*2|@projectName*8',
      '主管部门*2|@department*4|实施单位|@implementingUnit*3',
      '项目负责人*2|@contact*4|联系电话|@phone*3',
      nationalFunds('项目资金（万元）*2'),
      nationalGoals,
      nationalTable(
        'level1:一级指标|level2:二级指标|level3:三级指标*2|target:年度指标值|actual:实际完成值|weight:分值|score:得分|reason:偏差原因分析及改进措施',
        { vocabulary: 'cost-first' },
      ),
      '总分*7|@totalWeight|@totalScore|',
    ],
  },
  {
    id: 'guangdong-serial',
    region: '广东, 海南 (序号 column, 完成率 column)',
    family: 'project-self-evaluation',
    columns: 11,
    title: '{year}年度{project}绩效自评表',
    yearLine: null,
    unit: '万元',
    unitLine: '单位：万元',
    rows: [
      '项目名称*2|@projectName*4|项目负责人*2|@contact*3',
      '主管部门*2|@department*4|实施单位*2|@implementingUnit*3',
      {
        kind: 'funds',
        block: '资金情况*2',
        name: 2,
        columns:
          'budgetInitial:年初预算数*2|budget:全年预算数|executed:全年执行数|rate:执行率|weight:分值|score:得分',
        sources: ['total:年度资金总额', 'fiscal:其中：财政拨款', 'other:其他资金'],
      },
      '年度目标*2|@expected*9',
      '目标完成情况*2|@actual*9',
      {
        kind: 'table',
        block: '',
        columns:
          '-:序号|level1:一级指标|level2:二级指标|level3:三级指标|weight:权重|target:目标值|actual:完成值|-:完成率|score:自评得分|reason:偏差原因分析及改进措施*2',
        vocabulary: 'national',
      },
      '合计*4|@totalWeight|*3|@totalScore|*2',
    ],
  },
];
