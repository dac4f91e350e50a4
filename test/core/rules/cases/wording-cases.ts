import type { IndicatorTuple } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  NO_ACTUALS,
  NO_TABLE,
  notApplicable,
  passes,
  report,
  row,
  rows,
  undecided,
} from './rule-case';

const OUTPUT: IndicatorTuple = ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'];
const QUALITY: IndicatorTuple = ['产出指标', '质量指标', '合格率', '≥90%', '95%'];
const TIMELINESS: IndicatorTuple = ['产出指标', '时效指标', '发放及时率', '100%', '100%'];
const ORPHAN: IndicatorTuple = [null, null, '困难群众看病就医方便程度', '明显提高', '明显提高'];

/** PE317–PE325: classes that are missing, and the words of values. */
export const WORDING_CASES: CasesByCode = {
  PE317: [
    fails(
      '江阴: 缓解城乡困难居民医疗负担 良好',
      'C5',
      rows([OUTPUT, ['效果目标', '满意度', '缓解城乡困难居民医疗负担', '良好']]),
    ),
    passes(
      '绵阳: 参保对象满意度(%) ≥90%',
      rows([OUTPUT, ['满意度指标', '服务对象', '参保对象满意度(%)', '≥90%', '95%']]),
    ),
    undecided(
      '昆明: a report without any figure of satisfaction',
      undefined,
      report('项目支出绩效评价报告', '发放社会问卷200份。'),
    ),
    undecided('rows that lost their parents', undefined, rows([OUTPUT, ORPHAN], { mergesLevels: false })),
    notApplicable('a form without indicators', 'no-table', NO_TABLE),
  ],
  PE318: [
    fails('绵阳: no cost', 'B4', rows([OUTPUT])),
    passes('a cost under 产出', rows([OUTPUT, ['产出指标', '成本指标', '项目总成本', '≤90万元']])),
    undecided('a row without a class', undefined, rows([OUTPUT, ['', '', '每人每天400元', '400元']])),
  ],
  PE319: [
    fails('绵阳: no 时效', 'B4', rows([OUTPUT, QUALITY])),
    passes('all three', rows([OUTPUT, QUALITY, TIMELINESS])),
    undecided(
      'an output row without a class',
      undefined,
      rows([OUTPUT, QUALITY, ['产出指标', '', '节点', '2020年12月']]),
    ),
  ],
  PE320: [
    fails('阳谷: 参保人数 658090人', 'E4', row('城乡居民基本医疗保险参保人数', '参保人数 658090人')),
    passes('a price a month', row('补助标准', '每人每月1000元')),
    undecided('a target that a formula lost', 'formula-error', row('参保人数', FAILED)),
    notApplicable('no indicators', 'no-table', NO_TABLE),
  ],
  PE321: [
    fails('江阴: 医疗救助实时结算 / 实时结算', 'E4', row('医疗救助实时结算', '实时结算')),
    passes('江阴: 资金使用规范性 / 规范', row('资金使用规范性', '规范')),
    undecided('a target that a formula lost', 'formula-error', row('医疗救助实时结算', FAILED)),
  ],
  PE322: [
    fails('江阴: 项目管理健全性 / 可控', 'E4', row('项目管理健全性', '可控')),
    passes('江阴: 财务监控有效性 / 有效', row('财务监控有效性', '有效')),
    undecided('a target that a formula lost', 'formula-error', row('项目管理健全性', FAILED)),
  ],
  PE323: [
    fails('绵阳: 12月模拟运', 'F4', row('DRG试点进行模拟运行时间', '2020年12月底', '12月模拟运')),
    passes('year and month', row('完成时间', '2020年12月底前', '2020年11月')),
    undecided('an actual that a formula lost', 'formula-error', row('完成时间', '2020年12月底前', FAILED)),
  ],
  PE324: [
    fails(
      '阳谷: 约达55596人',
      'B4',
      form({ family: 'target-declaration', goals: [['参保人数约达55596人', null]] }),
    ),
    passes('a round figure', form({ family: 'target-declaration', goals: [['参保人数约5.6万人', null]] })),
    undecided(
      'a goal that a formula lost',
      'formula-error',
      form({ family: 'target-declaration', goals: [[FAILED, null]] }),
    ),
  ],
  PE325: [
    fails('绵阳: 符合实际/符合实际', 'F4', row('门诊医疗费用救助比例', '符合实际', '符合实际')),
    passes('a percent', row('困难群众看病就医方便程度', '明显提高', '90%')),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
    undecided('an actual that a formula lost', 'formula-error', row('就医方便程度', '明显提高', FAILED)),
  ],
};
