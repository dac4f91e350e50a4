import type { Form } from '../../../../src/core/form/form';
import { type CellInput, figureSlotAt, SheetWriter, slotAt } from '../../../support/cell-input';
import type { FormInput, FundInput } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  notApplicable,
  passes,
  report,
  type Subject,
  undecided,
  withUnitsOfNames,
} from './rule-case';

const TOTAL = { label: '年度资金总额', kind: 'total' } as const;
const CENTRAL = { label: '其中：中央补助', kind: 'central' } as const;
const LOCAL = { label: '地方资金', kind: 'local' } as const;
const percent = (value: number) => ({ value, numberFormat: '0.00%' });
const funds = (...list: readonly FundInput[]): Subject => form({ funds: list });

/** 绵阳 2020: 年度资金总额 15329.53, spent 11852.50. */
const MIANYANG: readonly FundInput[] = [
  { ...TOTAL, budget: 15329.53, executed: 11852.5, rate: percent(0.7732) },
  { ...CENTRAL, budget: 11221.53, executed: 11221.53, rate: percent(1) },
  { ...LOCAL, budget: 4108, executed: 630.97, rate: percent(0.1536) },
];

/** 青神 2023: 238.93 raised to 251.89. */
const QINGSHEN = {
  label: '总额',
  kind: 'total',
  budgetInitial: 238.93,
  budget: 251.89,
  executed: 251.89,
} as const;

const scored = (...list: readonly FundInput[]): Subject =>
  form({ funds: list, indicators: [['产出指标', '数量指标', '培训人次', '≥50人次', '50人次', 90, 90]] });

const declared = (budget: CellInput, calculation: CellInput, more: FormInput = {}): Subject =>
  form({
    family: 'target-declaration',
    funds: [{ label: '年度财政拨款(万元)', kind: 'total', budget }],
    sections: [['calculation', '测算依据及说明', calculation]],
    ...more,
  });

const DOCUMENTS_ONLY =
  '阳医保发【2019】6 号《关于对特困人员、低保对象缴纳居民基本医疗保险个人缴费部分补助的意见》';
const EQUATION = '县级财政补贴: 658090 人×32 元=21058880 元。';

const residents = (budget: CellInput): Subject =>
  form(
    {
      family: 'transfer-self-evaluation',
      funds: [{ ...TOTAL, budget, executed: budget }],
      indicators: [
        ['产出指标', '数量指标', '参保人数(万人)', '≥410', '412'],
        ['产出指标', '成本指标', '各级财政实际补助标准', '≥550元', '550'],
      ],
    },
    withUnitsOfNames,
  );

/** 子项目明细 from row 2 on, its total below, 本年度项目金额 in D1. */
function subprojects(amounts: readonly CellInput[], total: CellInput, annual: CellInput): Subject {
  return form({ family: 'target-declaration' }, (): Partial<Form> => {
    const writer = new SheetWriter();
    amounts.forEach((amount, at) => {
      writer.put(at + 2, 2, `子项目${at + 1}`);
      writer.put(at + 2, 3, amount);
    });
    writer.put(1, 4, annual);
    writer.put(amounts.length + 2, 3, total);
    const sheet = writer.sheet('Sheet1');
    const rows = amounts.map((amount, at) => ({
      name: slotAt(sheet, at + 2, 2),
      amount: figureSlotAt(sheet, at + 2, 3, amount),
    }));
    return {
      subprojects: { rows, total: figureSlotAt(sheet, amounts.length + 2, 3, total) },
      moneyEntries: [
        { role: 'annual', label: slotAt(sheet, 1, 3), amount: figureSlotAt(sheet, 1, 4, annual) },
      ],
    };
  });
}

const project = (total: number | null, annual: number, period: string): Subject =>
  form({
    family: 'target-declaration',
    identity: [['period', '项目期限', period]],
    funds: [
      { label: '项目资金总额', kind: 'total', budget: total },
      { label: '年度资金申请总额', kind: 'total', budget: annual },
    ],
  });

const spoken = (goal: string, more: FormInput = {}): Subject =>
  form({
    family: 'transfer-self-evaluation',
    funds: [{ ...TOTAL, budget: 885, executed: 885 }],
    goals: [[goal, null]],
    ...more,
  });

/** PE2xx: funds and the execution rate. */
export const FUND_CASES: CasesByCode = {
  PE201: [
    fails('池州: 总额 0, 本年财政拨款 90', 'C4', funds({ ...TOTAL, budget: 0 }, { ...CENTRAL, budget: 90 })),
    passes('绵阳: 11221.53 + 4108 = 15329.53', funds(...MIANYANG)),
    undecided(
      'a total that is blank',
      undefined,
      funds({ ...TOTAL, budget: null }, { ...CENTRAL, budget: 60 }, { ...LOCAL, budget: 40 }),
    ),
    notApplicable('no parts', 'no-parts', funds({ ...TOTAL, budget: 5 })),
  ],
  PE202: [
    fails(
      '绵阳 with 77.33%',
      'E4',
      funds({ ...TOTAL, budget: 15329.53, executed: 11852.5, rate: percent(0.7733) }),
    ),
    passes('绵阳: 77.32%, 15.36%, 100.00%', funds(...MIANYANG)),
    undecided(
      'a rate that its formula lost',
      'formula-error',
      funds({ ...TOTAL, budget: 90, executed: 80, rate: { value: { error: '#DIV/0!' } } }),
    ),
    undecided(
      'a budget of 0',
      'budget-zero',
      funds({ ...TOTAL, budget: 0, executed: 50, rate: percent(0.5) }),
    ),
    undecided(
      'a blank budget',
      'budget-blank',
      funds({ ...TOTAL, budget: null, executed: 50, rate: percent(0.5) }),
    ),
  ],
  PE203: [
    fails(
      'a rate on the budget of the beginning of the year',
      'F4',
      funds({ ...QINGSHEN, rate: percent(1.0542) }),
    ),
    passes('青神: on the adjusted one', funds({ ...QINGSHEN, rate: percent(1) })),
    undecided(
      'an adjusted budget that a formula lost',
      'formula-error',
      funds({ ...QINGSHEN, budget: FAILED, rate: percent(1.0542) }),
    ),
    notApplicable(
      '绥阳: one budget column',
      'one-budget-column',
      funds({ ...TOTAL, budgetInitial: 1172.55, executed: 1268.72, rate: percent(1.082) }),
    ),
  ],
  PE204: [
    fails('绥阳: 1268.72 of 1172.55', 'D4', funds({ ...TOTAL, budgetInitial: 1172.55, executed: 1268.72 })),
    passes('绵阳', funds(...MIANYANG)),
    undecided(
      'a budget that a formula lost',
      'formula-error',
      funds({ ...TOTAL, budget: FAILED, executed: 50 }),
    ),
    notApplicable('no execution', 'column-missing', funds({ ...TOTAL, budget: 5 })),
  ],
  PE205: [
    fails('银川: 100%, 9 of 10', 'F4', scored({ ...TOTAL, budget: 80, executed: 80, weight: 10, score: 9 })),
    passes('重庆: 76% × 10 = 7.6', scored({ ...TOTAL, budget: 100, executed: 76, weight: 10, score: 7.6 })),
    undecided(
      'no budget',
      'budget-blank',
      scored({ ...TOTAL, budget: null, executed: 80, weight: 10, score: 9 }),
    ),
  ],
  PE206: [
    fails(
      '绥阳: 10 points at the parts as well',
      'F5',
      funds(
        { ...TOTAL, budget: 100, executed: 100, weight: 10, score: 10 },
        { label: '基本支出', kind: 'fiscal', budget: 100, executed: 100, weight: 10, score: 10 },
      ),
    ),
    passes(
      '甘肃: 基金收入 and 基金支出, each a total of its own',
      funds(
        { label: '基金收入', kind: 'total', budget: 100, executed: 98, score: 4.9 },
        { label: '其中：利息收入', kind: 'other', budget: 100, executed: 98 },
        { label: '基金支出', kind: 'total', budget: 80, executed: 80, score: 5 },
        { label: '其中：养老金支出', kind: 'other', budget: 80, executed: 80 },
      ),
    ),
    passes(
      '四川: / at the parts',
      funds(
        { ...TOTAL, budget: 100, executed: 100, weight: 10, score: 10 },
        { label: '其中：财政资金', kind: 'fiscal', budget: 100, executed: 100, weight: '/', score: '/' },
      ),
    ),
    undecided(
      'a part whose score a formula lost',
      'formula-error',
      funds(
        { ...TOTAL, budget: 100, executed: 100, weight: 10, score: 10 },
        { label: '其中：财政资金', kind: 'fiscal', budget: 100, executed: 100, weight: null, score: FAILED },
      ),
    ),
    notApplicable('nothing scored', 'no-execution-score', funds({ ...TOTAL, budget: 1 })),
  ],
  PE207: [
    fails('绵阳: 100.00% beside 15.36%', 'D6', funds(...MIANYANG)),
    passes('both spent', funds(...MIANYANG.slice(0, 2), { ...LOCAL, budget: 4108, executed: 4108 })),
    undecided(
      'a source whose execution a formula lost',
      'formula-error',
      funds(...MIANYANG.slice(0, 2), { ...LOCAL, budget: 4108, executed: FAILED }),
    ),
    notApplicable('no parts', 'no-parts', funds({ ...TOTAL, budget: 1 })),
  ],
  PE208: [
    fails('885 元 in the goal, 885 万元 in the table', 'B6', spoken('安排救助资金885元，救助困难群众。')),
    passes('the same amount in 元', spoken('安排救助资金8850000元')),
    undecided('no money unit', 'unit-not-stated', spoken('安排救助资金885元', { unit: null })),
  ],
  PE209: [
    fails(
      '巴楚: 24792 万元 and 24792人',
      'C4',
      spoken('职工基本医疗24792人参保计划', { funds: [{ ...TOTAL, budget: 24792, executed: 24792 }] }),
    ),
    passes(
      'another number',
      spoken('积极推进344534人参保计划', { funds: [{ ...TOTAL, budget: 1031, executed: 1031 }] }),
    ),
    undecided(
      'an amount that a formula lost',
      'formula-error',
      spoken('24792人参保计划', { funds: [{ ...TOTAL, budget: 1031, executed: FAILED }] }),
    ),
    notApplicable('no amount', 'no-amount', form({ family: 'target-declaration' })),
  ],
  PE210: [
    fails('阳谷: 21058880 元 shown as 2105.88', 'C4', declared(2105.88, EQUATION)),
    passes('阳谷: 1111920 元 shown as 111.19', declared(111.19, '合计: 1111920.00 元。')),
    undecided('no money unit', 'unit-not-stated', declared(2105.88, EQUATION, { unit: null })),
    notApplicable('no amount in 元', 'no-amount', declared(350, '聊医保发【2019】43 号')),
  ],
  PE211: [
    fails('658090 × 32 = 21050880', 'B5', declared(2105.09, '658090 人×32 元=21050880 元')),
    passes('阳谷', declared(2105.88, EQUATION)),
    undecided('a calculation that a formula lost', 'formula-error', declared(2105.88, FAILED)),
    notApplicable('no calculation', 'no-calculation', form({ family: 'target-declaration' })),
  ],
  PE212: [
    fails('阳谷: titles of documents only', 'B5', declared(350, DOCUMENTS_ONLY)),
    passes('an equation', declared(2105.88, EQUATION)),
    undecided('a calculation that a formula lost', 'formula-error', declared(2105.88, FAILED)),
    notApplicable('no calculation', 'no-calculation', form({ family: 'target-declaration' })),
  ],
  PE213: [
    fails('绵阳: 412万人 × 550元 against 208629.83', 'C4', residents(208629.83)),
    passes('within 5%', residents(226000)),
    undecided(
      'no money unit',
      'unit-not-stated',
      form(
        {
          family: 'transfer-self-evaluation',
          unit: null,
          funds: [{ ...TOTAL, budget: 208629.83, executed: 208629.83 }],
          indicators: [
            ['产出指标', '数量指标', '参保人数(万人)', '≥410', '412'],
            ['产出指标', '成本指标', '各级财政实际补助标准', '≥550元', '550'],
          ],
        },
        withUnitsOfNames,
      ),
    ),
  ],
  PE214: [
    fails('3000 + 2000 under a total of 5500', 'C4', subprojects([3000, 2000], 5500, 5000)),
    passes('江阴: 5500 = 5500 = 5500', subprojects([5500], 5500, 5500)),
    undecided('a subproject that a formula lost', 'formula-error', subprojects([3000, FAILED], 5500, 5500)),
    notApplicable('no subprojects', 'no-subprojects', form({ family: 'target-declaration' })),
  ],
  PE215: [
    fails(
      '昆明: no opening balance stated',
      'A1',
      report('2019年收入885.24万元；本年医疗救助待遇支出1,259.95万元；年末收支累计结余为120.21万元。'),
    ),
    passes('tied', report('上年结余494.92万元，本年收入885.24万元，支出1259.95万元，年末结余120.21万元。')),
    undecided(
      'a goal that a formula lost',
      'formula-error',
      form({
        family: 'insurance-fund-self-evaluation',
        goals: [['基金收入1000万元，基金支出900万元，年末滚存结余100万元', FAILED]],
      }),
    ),
    notApplicable('no balance', 'no-income-expense', report('本年收入885万元，支出预算执行率95%。')),
  ],
  PE216: [
    fails('three years for the money of one', 'C5', project(6300, 6300, '2020 年 1 月 至 2022 年 12 月')),
    passes('江阴: 6300 and 5500', project(6300, 5500, '2020 年 1 月 至 2020 年 12 月')),
    undecided(
      'equal amounts, and no years to hold them against',
      'period-unknown',
      project(350, 350, '长期'),
    ),
    notApplicable('one amount', 'no-amount', project(null, 350, '2020年')),
  ],
};
