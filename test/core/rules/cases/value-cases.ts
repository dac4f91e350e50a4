import type { CellInput } from '../../../support/cell-input';
import type { FormInput, IndicatorTuple } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  forms,
  NO_ACTUALS,
  NO_TABLE,
  notApplicable,
  passes,
  row,
  rows,
  type Subject,
  undecided,
} from './rule-case';

const OUTPUT: IndicatorTuple = ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'];
const NOTE = '注：3.定性指标。资金使用单位分别按照100%-80%（含）、80%-60%（含）、60%-0%合理填写实际完成值';

/** 绵阳 2020 with its note 3. */
const noted = (name: string, target: CellInput, actual: CellInput): Subject =>
  row(name, target, actual, { family: 'transfer-self-evaluation', notes: [NOTE] });

const percent = (value: number) => ({ value, numberFormat: '0.00%' });

const line = (target: string, actual: CellInput): readonly IndicatorTuple[] => [
  ['产出指标', '质量指标', '自付费用救助比例', '≥70%', '70%'],
  ['满意度指标', '满意度', '政策知晓率', '≥80%', '80%'],
  ['满意度指标', '满意度', '救助对象满意度', target, actual],
];

const project = (name: string, list: readonly IndicatorTuple[]): FormInput => ({
  identity: [['projectName', '项目名称', name]],
  indicators: list,
});
const SURPLUS: IndicatorTuple = ['效益指标', '经济效益', '不合理累计结余减少程度', '成效明显', '成效明显'];
const RELIEF: readonly IndicatorTuple[] = [
  ['产出指标', '数量指标', '资助参保人次', '≥19万人次', '194279人次'],
  ['产出指标', '质量指标', '住院医疗费用救助比例', '≥70%', '72%'],
];
const INSURANCE: readonly IndicatorTuple[] = [
  ['产出指标', '数量指标', '参保居民人数', '≥410万人', '412万人'],
  ['产出指标', '质量指标', '政策范围内住院费用报销比例', '≥70%', '74%'],
];

/** PE301–PE316: indicators and their values. */
export const VALUE_CASES: CasesByCode = {
  PE301: [
    fails(
      '青神: a blank 完成值',
      'F5',
      rows([OUTPUT, ['产出指标', '质量指标', '不合格产品处置率', '100%', null]]),
    ),
    passes('绵阳', row('参保人数', '≥410万人', '412万人')),
    undecided('巴楚: no such column', 'actual-column-missing', NO_ACTUALS),
    undecided('an actual that a formula lost', 'formula-error', row('参保人数', '≥410万人', FAILED)),
    notApplicable('no indicators', 'no-table', NO_TABLE),
  ],
  PE302: [
    fails('大英: ≤ 30 万元 / 完成', 'F4', row('项目总成本', '≤ 30 万元', '完成')),
    passes('a figure', row('项目总成本', '≤30万元', '28.6万元')),
    undecided(
      'two figures in one cell',
      'unreadable',
      row('培训人数', '≥50人', '第一期28人，第二期31人，合格率98%'),
    ),
    undecided('an actual that a formula lost', 'formula-error', row('培训人数', '≥50人', FAILED)),
    undecided('a target that a formula lost', 'formula-error', row('培训人数', FAILED, '56人')),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
  ],
  PE303: [
    fails(
      '绵阳: a cut-off text / 194279',
      'F4',
      row('资助参保人次', '对符合条件的重点救助对象资助参加城乡居', 194279),
    ),
    passes(
      'a relative phrase is no text',
      row('住院救助人次', '原则上不低于上年度前三季度住院救助人次', 150226),
    ),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
    undecided('an actual that a formula lost', 'formula-error', row('就医方便程度', '明显提高', FAILED)),
  ],
  PE304: [
    fails('绵阳: ≥550元 / 550', 'F4', row('各级财政实际补助标准', '≥550元', 550)),
    fails('a target without the unit of its actual', 'E4', row('举办培训', '≥12', '14期')),
    fails('the same though the name carries the unit', 'E4', row('培训人数', '≥500', '512人')),
    fails('a rate without its percent sign', 'E4', row('验收合格率', '100', '100%')),
    passes('the same unit in other words', row('补助村干部', '42个', '42人')),
    undecided('0.92 under %, or 92%?', 'percent-ambiguous', row('参保率', '≥90%', 0.92)),
    undecided('a target that a formula lost', 'formula-error', row('补助标准', FAILED, '550元')),
  ],
  PE305: [
    fails('绵阳: 参保对象满意度(%) ≥90%', 'E4', row('参保对象满意度(%)', '≥90%', '95%')),
    passes('the unit in the name alone', row('参保人数(万人)', '≥410', 412)),
    undecided('a target that a formula lost', 'formula-error', row('参保对象满意度(%)', FAILED, 95)),
    notApplicable('no indicators', 'no-table', NO_TABLE),
  ],
  PE306: [
    fails('阳谷: 350 万元', 'E4', rows([['产出指标', '成本指标', '医疗补助金额', '350 万元']])),
    passes('a comparison in words', row('参保率', '不低于90%')),
    undecided('a target that a formula lost', 'formula-error', row('参保率', FAILED)),
    undecided(
      'an operator that a formula lost',
      'formula-error',
      form({
        indicatorColumns: ['level1', 'level2', 'level3', 'operator', 'target', 'unit'],
        indicators: [
          {
            level1: '产出指标',
            level2: '质量指标',
            level3: '合格率',
            operator: FAILED,
            target: 95,
            unit: '%',
          },
        ],
      }),
    ),
  ],
  PE307: [
    fails('江阴: 实际住院结报比 =75%', 'E4', row('城乡困难居民实际住院结报比', '=75%')),
    passes('江阴: =100% of a rate that cannot exceed it', row('救助对象覆盖率', '=100%')),
    undecided('a target that a formula lost', 'formula-error', row('城乡困难居民实际住院结报比', FAILED)),
    notApplicable('no indicators', 'no-table', NO_TABLE),
  ],
  PE308: [
    fails('绵阳: 参保率 101%', 'F4', row('以常住人口数为基数计算的', '≥98%', percent(1.01))),
    passes('exactly 100%', row('参保率', '≥98%', '100%')),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
    undecided('an actual that a formula lost', 'formula-error', row('参保率', '≥98%', FAILED)),
  ],
  PE309: [
    fails('绵阳: ≥70%/70%, ≥80%/80%, ≥85%/85%', 'F4', rows(line('≥85%', '85%'))),
    passes('two of three', rows(line('≥85%', '86%'))),
    undecided(
      'two on the line, and a third that a formula lost',
      'formula-error',
      rows(line('≥85%', FAILED)),
    ),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
  ],
  PE310: [
    fails(
      '绵阳: 明显提高 where note 3 asks for a percent',
      'F4',
      noted('困难群众看病就医方便程度', '明显提高', '明显提高'),
    ),
    passes('a percent', noted('困难群众看病就医方便程度', '明显提高', '90%')),
    undecided(
      'an actual that a formula lost',
      'formula-error',
      noted('困难群众看病就医方便程度', '明显提高', FAILED),
    ),
    notApplicable(
      'notes that ask for the grade in words',
      'no-note-set',
      row('就医方便程度', '明显提高', '达成预期指标', {
        family: 'transfer-self-evaluation',
        notes: ['3.定性指标根据指标完成情况分为：全部或基本达成预期指标、部分达成预期指标并具有一定效果'],
      }),
    ),
  ],
  PE311: [
    fails('绵阳: 门诊医疗费用救助比例 符合实际', 'E4', row('门诊医疗费用救助比例', '符合实际')),
    passes('a relative phrase', row('住院救助人次', '不低于上年')),
    undecided('a target that a formula lost', 'formula-error', row('门诊医疗费用救助比例', FAILED)),
  ],
  PE312: [
    fails('绵阳: 不低于上年 / 高于上年', 'E4', row('“一站式”即时结算覆盖率', '不低于上年', '高于上年')),
    passes('the base beside it', row('救助人次', '不低于上年', '150226人次（上年148000人次）')),
    undecided('a target that a formula lost', 'formula-error', row('救助人次', FAILED, 150226)),
  ],
  PE313: [
    fails(
      '绵阳: 前三季度 against a whole year',
      'F4',
      row('住院救助人次', '原则上不低于上年度前三季度住院救助人次', 150226),
    ),
    passes('the same months', row('住院救助人次', '不低于上年度前三季度', '前三季度150226人次')),
    undecided(
      'an actual that a formula lost',
      'formula-error',
      row('住院救助人次', '不低于上年度前三季度', FAILED),
    ),
    notApplicable('巴楚: no 实际完成值', 'actual-column-missing', NO_ACTUALS),
  ],
  PE314: [
    fails('绵阳: 虚报参保人数(人) 0', 'E4', row('虚报参保人数(人)', 0, 0)),
    passes('a target above 0', row('合格率', '≥90%', '95%')),
    undecided('a target that a formula lost', 'formula-error', row('虚报参保人数(人)', FAILED, 0)),
  ],
  PE315: [
    fails('a name twice in one form', 'D6', rows([...RELIEF, RELIEF[0] ?? OUTPUT])),
    fails(
      '绵阳: a row of the other form',
      'D7',
      forms(project('医疗救助', [...RELIEF, SURPLUS]), project('居民医保', [...INSURANCE, SURPLUS])),
    ),
    fails(
      'a telling name under another class, with another target',
      'D5',
      rows([
        ['产出指标', '数量指标', '重点救助对象资助参保人数', '≥194279人', '194279人'],
        ['效益指标', '社会效益指标', '重点救助对象资助参保人数', '明显提高', '明显提高'],
      ]),
    ),
    passes('different names', rows(RELIEF)),
    undecided(
      'a name that a formula lost',
      'formula-error',
      rows([...RELIEF, ['产出指标', '数量指标', FAILED, '≥3次', '3次']]),
    ),
  ],
  PE316: [
    fails(
      '绵阳: 政策知晓率 under 满意度',
      'D4',
      rows([['满意度指标', '服务对象满意度', '政策知晓率', '≥80%']]),
    ),
    passes('及时 under 时效', rows([['产出指标', '时效指标', '补助资金发放及时率', '100%']])),
    undecided(
      '绵阳: a row that lost its parents',
      'parents-missing',
      rows([OUTPUT, [null, null, '困难群众看病就医方便程度', '明显提高']], { mergesLevels: false }),
    ),
    undecided(
      'a name that a formula lost',
      'formula-error',
      rows([['产出指标', '时效指标', FAILED, '100%']]),
    ),
  ],
};
