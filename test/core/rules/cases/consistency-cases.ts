import type { MoneyEntry } from '../../../../src/core/form/form';
import { type CellInput, figureSlotAt, slotAt } from '../../../support/cell-input';
import type { FormInput, FundInput, IndicatorTuple } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  forms,
  notApplicable,
  passes,
  report,
  type Subject,
  undecided,
} from './rule-case';

const titled = (title: string, name: CellInput): Subject =>
  form({ family: 'transfer-self-evaluation', title, identity: [['projectName', '项目名称', name]] });
const goals = (expected: CellInput, actual: CellInput, more: FormInput = {}): Subject =>
  form({ year: 2020, goals: [[expected, actual]], ...more });
const filed = (date: CellInput, year: number | null = 2020): Subject =>
  form({ year, identity: [['reportDate', '填报日期', date]] });
const CARE = '城镇职工长期护理保险政府补贴';
const named = (name: CellInput, satisfaction: CellInput): Subject =>
  form({
    identity: [['projectName', '项目名称', name]],
    indicators: [['满意度指标', '服务对象满意度', satisfaction, '≥99%']],
  });

/** 江阴: 上年度项目实际使用资金 (B3) beside a calculation. */
const prior = (text: string, amount: CellInput = 4200, unit: FormInput['unit'] = '万元'): Subject =>
  form(
    {
      family: 'target-declaration',
      year: 2019,
      unit: unit ?? null,
      sections: [['calculation', '测算依据', text]],
      identity: [['other', '上年度项目实际使用资金', amount]],
    },
    ({ sheet }) => ({
      moneyEntries: [
        { role: 'priorExecuted', label: slotAt(sheet, 3, 1), amount: figureSlotAt(sheet, 3, 2, amount) },
      ] satisfies readonly MoneyEntry[],
    }),
  );

const FUNDS: readonly FundInput[] = [
  { label: '年度资金总额', kind: 'total', budget: 89.974, executed: 80.5 },
];
const half = (budget: CellInput, executed: CellInput): readonly FundInput[] => [
  { label: '年度资金总额', kind: 'total', budget, executed },
];
const table = (name: string, target: CellInput, actual: CellInput): FormInput => ({
  indicators: [['产出指标', '质量指标', name, target, actual]] satisfies readonly IndicatorTuple[],
});
const same = (budget: number): FormInput => ({
  identity: [
    ['projectName', '项目名称', '城乡医疗救助项目'],
    ['implementingUnit', '实施单位', '甲局'],
  ],
  funds: [{ label: '年度资金总额', kind: 'total', budget, executed: 90 }],
});
const AIMED =
  '目标1:持续做好困难群众参保资助工作；\n目标2:住院救助比例达到70%；\n目标3:强化医疗救助规范管理。';
const DONE = '1:持续做好困难群众参保资助工作；\n2:住院救助比例70%；\n3:强化医疗救助规范管理。';
const TRAINING = '完成高标准农田建设2.3万亩，新增粮食产能230万公斤，组织农民技术培训不少于四期。';

/** PE6xx: fields and forms against each other. */
export const CONSISTENCY_CASES: CasesByCode = {
  PE601: [
    fails(
      '绵阳: 医疗保障能力建设',
      'B3',
      titled(
        '保障能力提升补助资金（医疗保障能力建设）转移支付区域绩效目标自评表',
        '中央财政医疗服务与保障能力提升补助资金（医疗保障能力建设部分）',
      ),
    ),
    passes(
      '绵阳: 普遍补助部分',
      titled(
        '城乡医疗救助补助资金（普遍补助部分）转移支付区域绩效目标自评表',
        '城乡医疗救助补助资金（普遍补助部分）',
      ),
    ),
    undecided(
      'a name that a formula lost',
      'formula-error',
      titled('城乡医疗救助补助资金转移支付区域绩效目标自评表', FAILED),
    ),
    notApplicable(
      'no project name',
      'no-project-name',
      titled('城乡医疗救助补助资金转移支付区域绩效目标自评表', null),
    ),
  ],
  PE602: [
    fails('a goal of the year before', 'B4', goals('2019年12月底前完成主体工程', '完成')),
    passes('the year of the form', goals('2020年完成主体工程', '完成')),
    undecided('a goal that a formula lost', 'formula-error', goals(FAILED, '完成')),
  ],
  PE603: [
    fails('巴楚: 填报时间 2020年12月25日', 'B3', filed('2020年12月25日')),
    passes('the last day of the year', filed('2020年12月31日')),
    undecided('no year', 'no-year', filed('2020年12月25日', null)),
    notApplicable('no date', 'no-filing-date', form({})),
  ],
  PE604: [
    fails('阳谷: 城乡居民 in a 城镇职工 project', 'D5', named(CARE, '城乡居民满意度')),
    passes('参保职工', named(CARE, '参保职工满意度')),
    undecided('a project whose name a formula lost', 'formula-error', named(FAILED, '城乡居民满意度')),
  ],
  PE605: [
    fails(
      '江阴: 4200 against 约5700',
      'B3',
      prior('2018年大病救助实际支出约5700万元，2019年支出约为6300万元'),
    ),
    passes('the same', prior('2018年大病救助实际支出4200万元')),
    undecided('no money unit', 'unit-not-stated', prior('2018年支出5700万元', 4200, null)),
    notApplicable('no amount of the year before', 'no-prior-amount', form({ family: 'target-declaration' })),
  ],
  PE606: [
    fails(
      '东川: 885 and 885.24',
      'A3',
      report('绩效评价报告', '2019年收入885万元，无上级补助收入。', '2019年收入885.24万元（含利息）。'),
    ),
    fails('one project of one unit with two totals', 'C6', forms(same(100), same(120))),
    passes('the same in 元', report('绩效评价报告', '2019年收入885万元', '2019年收入8850000元')),
    notApplicable('a report without amounts', 'no-figures', report('绩效评价报告', '一、基本情况')),
  ],
  PE607: [
    fails(
      '100 万元 against 89.974',
      'B6',
      goals('申请预算100万元，用于审计。', '全部完成', { funds: FUNDS }),
    ),
    passes('池州: 89.97 against 89.974', goals('申请预算89.97万元', '完成支出80.5万元', { funds: FUNDS })),
    undecided(
      'no money unit',
      'unit-not-stated',
      goals('申请预算100万元', '完成', { funds: FUNDS, unit: null }),
    ),
  ],
  PE608: [
    fails(
      '东川: 前期调研不够充分 with 8/8',
      'A2',
      report(
        '绩效评价报告',
        '存在前期调研不够充分，预算执行率需要加强等问题。',
        '（1）二级指标“项目立项”满分8分，评价得分8分。',
        '（3）二级指标“项目实施”满分10分，评价得分为7.6分。',
      ),
    ),
    passes(
      'as many problems as blocks that lost points',
      report(
        '绩效评价报告',
        '存在宣传力度不够、信息报送迟缓等问题。',
        '（1）二级指标“项目立项”满分8分，评价得分7分。',
        '（3）二级指标“项目实施”满分10分，评价得分为7.6分。',
      ),
    ),
    notApplicable(
      'no problems named',
      'no-problems',
      report('绩效评价报告', '一切良好。', '（1）二级指标“项目立项”满分8分，评价得分8分。'),
    ),
    notApplicable(
      'no points to hold them against',
      'not-scored',
      report('绩效评价报告', '存在监管措施不完善等问题。'),
    ),
  ],
  PE609: [
    fails('绵阳: the goals over again', 'C4', goals(AIMED, DONE)),
    passes('绵阳: other figures', goals(AIMED, '1:资助194279人；2:住院救助比例72%；3:出台管理办法2项。')),
    undecided('a result that a formula lost', 'formula-error', goals(AIMED, FAILED)),
    notApplicable('no result', 'no-goals', goals(AIMED, '')),
  ],
  PE610: [
    fails(
      '巴楚: ≥80% against ≥85%',
      'B4',
      goals('政策知晓率≥80%', '完成', table('参保群众政策知晓率', '≥85%', '86%')),
    ),
    passes('绵阳: 80% in both', goals('政策知晓率≥80%', '完成', table('政策知晓率', '≥80%', '86%'))),
    undecided(
      'a target that a formula lost',
      'formula-error',
      goals('政策知晓率≥80%', '完成', table('政策知晓率', FAILED, '86%')),
    ),
  ],
  PE611: [
    fails(
      '固原: the training is not answered',
      'C4',
      goals(TRAINING, '已完成高标准农田建设2.3万亩，新增粮食产能235万公斤。'),
    ),
    passes(
      'all answered',
      goals(TRAINING, '已完成高标准农田建设2.3万亩，新增粮食产能235万公斤，组织农民技术培训四期。'),
    ),
    undecided('a result that a formula lost', 'formula-error', goals(TRAINING, FAILED)),
  ],
  PE612: [
    fails(
      '绵阳: 满意度≥85% has no row',
      'B6',
      goals('参保人员对医保服务的满意度≥85%', '完成', {
        funds: FUNDS,
        ...table('政策知晓率', '≥80%', '86%'),
      }),
    ),
    passes('it has one', goals('政策知晓率≥80%', '完成', table('政策知晓率', '≥80%', '86%'))),
    undecided(
      'a goal that a formula lost',
      'formula-error',
      goals(FAILED, '完成', table('政策知晓率', '≥80%', '86%')),
    ),
  ],
  PE613: [
    fails(
      '绵阳: all done with 42.34% spent',
      'C6',
      goals('提升医保信息化水平', '切实保障医保信息系统安全运行', { funds: half(259, 109.67) }),
    ),
    passes(
      'exactly 60%',
      goals('提升医保信息化水平', '切实保障医保信息系统安全运行', { funds: half(100, 60) }),
    ),
    undecided(
      'no budget',
      'budget-blank',
      goals('提升医保信息化水平', '全部完成', { funds: half(null, 10) }),
    ),
    notApplicable('no result', 'no-goals', goals('提升医保信息化水平', '', { funds: half(100, 42) })),
  ],
};
