import type { CellInput } from '../../../support/cell-input';
import type { FormInput, FundInput } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  NO_ACTUALS,
  notApplicable,
  passes,
  report,
  row,
  rows,
  type Subject,
  undecided,
} from './rule-case';

const TOTAL = { label: '年度资金总额', kind: 'total' } as const;
const QINGSHEN = {
  label: '总额',
  kind: 'total',
  budgetInitial: 238.93,
  budget: 251.89,
  executed: 251.89,
} as const;
const explained = (fund: FundInput, words = '无'): Subject =>
  form({ funds: [fund], sections: [['explanation', '说明', words]] });
const goal = (expected: CellInput, actual: CellInput = '参保率96%', more: FormInput = {}): Subject =>
  form({ goals: [[expected, actual]], ...more });
const scored = (score: CellInput, reason: string): Subject =>
  form({ indicators: [['效益指标', '社会效益指标', '方便程度', '明显提高', '明显提高', 10, score, reason]] });
const numbered = (...numbers: readonly (number | null)[]): Subject =>
  form({
    indicators: numbers.map((number, at) => [
      '产出指标',
      '数量指标',
      number === null ? FAILED : `指标${number}：第${'甲乙丙'[at]}项工作`,
      '≥5个',
      '6个',
    ]),
  });
const SENTENCE = '通过城乡居民大病救助基金对符合条件的困难居民给予医疗费用补助，切实减轻困难居民的医疗负担。';

/** PE5xx: reasons and texts. */
export const REASON_CASES: CasesByCode = {
  PE501: [
    fails(
      '绵阳: 77.32%, 说明 无',
      'E4',
      explained({ ...TOTAL, budget: 15329.53, executed: 11852.5, rate: '77.32%' }),
    ),
    passes('exactly 90%', explained({ ...TOTAL, budget: 100, executed: 90, rate: '90.00%' })),
    undecided(
      'a blank budget',
      'budget-blank',
      explained({ ...TOTAL, budget: null, executed: 90, rate: null }),
    ),
    undecided(
      'an execution that a formula lost',
      'formula-error',
      explained({ ...TOTAL, budget: 100, executed: FAILED, rate: null }),
    ),
    notApplicable('no funds', 'no-funds', form({})),
  ],
  PE502: [
    fails('青神: 238.93 → 251.89', 'D4', form({ funds: [QINGSHEN] })),
    passes('年中追加人员经费 under 说明', explained(QINGSHEN, '年中追加人员经费12.96万元')),
    undecided(
      'an adjusted budget that a formula lost',
      'formula-error',
      form({ funds: [{ ...QINGSHEN, budget: FAILED }] }),
    ),
    notApplicable(
      'one budget column',
      'one-budget-column',
      form({ funds: [{ ...TOTAL, budget: 5, executed: 5 }] }),
    ),
  ],
  PE503: [
    fails('绵阳: 6-9个月 / 13', 'F4', row('基金滚存结余可支配月数', '6-9个月', 13)),
    ...['无偏差', '不适用', '—', '无。'].map((answer) =>
      fails(
        `“${answer}” for a reason`,
        'F4',
        rows([['产出指标', '数量指标', '参保率', '≥95%', '85%', null, null, answer]]),
      ),
    ),
    passes('exactly met', row('参保率', '≥95%', '95%')),
    passes('1年 in months', row('设施使用期限', '≥1年', '12个月')),
    fails('half a year for a year', 'F4', row('设施使用期限', '≥1年', '6个月')),
    fails('two days for a day', 'F4', row('事项办结时限', '≤24小时', '2天')),
    undecided('days in a month', 'unit-unknown', row('事项办结时限', '≤1个月', '30天')),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
    undecided('绵阳: 70%左右 / 74%', 'approximate-outside', row('报销比例', '70%左右', '74%')),
    undecided(
      '不低于上年 without the year before',
      'relative-no-base',
      row('救助人次', '不低于上年', 150226),
    ),
  ],
  PE504: [
    fails('绵阳: ≥40% / 52% is exactly 130%', 'F4', row('门诊报销比例', '≥40%', '52%')),
    passes('119%', row('培训人数', '≥100人', '119人')),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
    undecided(
      '不低于上年 without the year before',
      'relative-no-base',
      row('救助人次', '不低于上年', 150226),
    ),
    undecided('0.92 under %, or 92%?', 'percent-ambiguous', row('参保率', '≥60%', 0.92)),
  ],
  PE505: [
    fails('银川: 9 of 10', 'H4', scored(9, '')),
    passes('a reason', scored(9, '网点偏少')),
    undecided('a score that a formula lost', 'formula-error', scored(FAILED, '')),
  ],
  PE506: [
    fails('绵阳: 目标1: left in', 'B4', goal('目标1:做好参保资助；\n目标2:救助比例达到70%')),
    passes('a goal in words', goal('参保率稳定在95%以上')),
    undecided('a goal that a formula lost', 'formula-error', goal(FAILED)),
  ],
  PE507: [
    fails('绵阳: <p>', 'B4', goal('<p>1:提升信息化水平。2:加强打击。</p>')),
    passes('< is an operator', goal('费用<5万元且人数>3')),
    undecided('a goal that a formula lost', 'formula-error', goal(FAILED)),
  ],
  PE508: [
    fails(
      '绵阳: …资助参加城乡居',
      'E4',
      row('资助参保人次', '对符合条件的重点救助对象资助参加城乡居', 194279),
    ),
    passes('江阴: a name that ends in 结报比', row('城乡居民大病保险实际住院结报比', '≥75%', '76%')),
    undecided('a target that a formula lost', 'formula-error', row('资助参保人次', FAILED, 194279)),
  ],
  PE509: [
    fails('绵阳: 指标1, 指标3', 'D5', numbered(1, 3)),
    passes('指标1, 指标2', numbered(1, 2)),
    undecided('a name that a formula lost', 'formula-error', numbered(1, null, 2)),
  ],
  PE510: [
    fails('江阴: [2012]', 'B3', form({ sections: [['basis', '立项依据', '(澄政发[2012]161号)']] })),
    passes('江阴: 〔2017〕', form({ sections: [['basis', '立项依据', '苏人社发〔2017〕341号']] })),
    undecided(
      'a basis that a formula lost',
      'formula-error',
      form({ sections: [['basis', '立项依据', FAILED]] }),
    ),
  ],
  PE511: [
    fails(
      '东川: 脑出血 twice',
      'A2',
      report('报告', '病种范围覆盖不全面，如：子宫癌、脑出血、淋巴瘤、脑出血、儿童苯丙酮尿症等病种'),
    ),
    fails(
      '阳谷: 测算依据 = 立项依据',
      'B4',
      form({
        sections: [
          ['basis', '立项依据', SENTENCE],
          ['calculation', '测算依据', SENTENCE],
        ],
      }),
    ),
    passes('goal and result are left to PE609', goal(SENTENCE, SENTENCE)),
    undecided(
      'a section that a formula lost',
      'formula-error',
      form({
        sections: [
          ['basis', '立项依据', SENTENCE],
          ['plan', '实施计划', FAILED],
        ],
      }),
    ),
  ],
  PE512: [
    fails('巴楚: purposes without a figure', 'B4', goal('积极推进全民参保计划，促进社会和谐进步。')),
    passes('巴楚: 参保率稳定在95%以上', goal('积极推进344534人参保计划，参保率稳定在95%以上。')),
    undecided('a goal that a formula lost', 'formula-error', goal(FAILED)),
    notApplicable('neither goal nor result', 'no-goals', form({})),
  ],
};
