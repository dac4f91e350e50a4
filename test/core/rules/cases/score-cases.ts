import type { CellInput } from '../../../support/cell-input';
import type { FormInput, IndicatorTuple } from '../../../support/form-input';
import { ALL_SPENT, insuranceForm, nationalRows, outputRow, scoredForm } from '../scored-form';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  notApplicable,
  passes,
  type Subject,
  undecided,
} from './rule-case';

/** 产出 50, 效益 30 or less, 满意度 not applicable: 90 points are left. */
const withoutSatisfaction = (output: number): readonly IndicatorTuple[] => [
  ...nationalRows([output, 30, null]).slice(0, 2),
  ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', '不适用', 10, '/'],
];

const scored = (list: readonly IndicatorTuple[], more: FormInput = {}): Subject =>
  form(scoredForm(list, more));

/** One row under 产出指标: weight G6, score H6. */
const one = (
  name: CellInput,
  target: CellInput,
  actual: CellInput,
  weight: CellInput,
  score: CellInput,
  reason: CellInput = '',
): Subject => scored([['产出指标', '数量指标', name, target, actual, weight, score, reason]]);

/** 巴楚: scores, but neither weights nor actuals. */
const KASHI = form(insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]]));

const under = (label: string, weights: readonly CellInput[]): readonly IndicatorTuple[] =>
  weights.map((weight, at) => [label, '数量指标', `任务${at + 1}`, '≥5项', '5项', weight, weight]);

/** A form of a county that has no points at all. */
const UNSCORED = form({
  indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual'],
  indicators: [['产出指标', '数量指标', '参保人数', '≥410万人', '412万人']],
});
const PARTLY = '部分达成年度指标并具有一定效果';
const spent = (executed: number, scores: readonly (number | null)[] = [50, 30, 10]): Subject =>
  scored(nationalRows(scores), { funds: [{ ...ALL_SPENT, executed, score: executed / 10 }] });

const EMPLOYEES = [
  ...[
    '数量指标',
    '数量指标',
    '数量指标',
    '数量指标',
    '质量指标',
    '质量指标',
    '质量指标',
    '成本指标',
    '成本指标',
  ],
  ...['社会效益指标', '可持续影响指标', '满意度指标'],
];
const kashi = (scores: readonly (number | null)[]): Subject =>
  form(
    insuranceForm(
      EMPLOYEES.map((level2, at) => ['项目完成指标', level2, `指标${at + 1}`, scores[at] ?? null]),
    ),
  );

/** PE4xx: weights and scores. */
export const SCORE_CASES: CasesByCode = {
  PE401: [
    fails(
      '10 + 50 + 30 + 8',
      'G8',
      scored([...nationalRows().slice(0, 2), ['满意度指标', '满意度', '群众满意度', '≥90%', '95%', 8, 8]]),
    ),
    passes('10 + 50 + 30 + 10', scored(nationalRows())),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
    undecided(
      'a weight that a formula lost',
      'weight-missing',
      scored([...nationalRows().slice(0, 2), outputRow('满意度', '≥90%', '95%', null, 8)]),
    ),
    notApplicable('a form that is not scored', 'not-scored', UNSCORED),
  ],
  PE402: [
    fails(
      '黄冈: 20 + 80 under the national pack',
      'B6',
      scored(
        under('产出指标', [60]).concat([
          ['效益指标', '社会效益指标', '知晓率', '≥9%', '9%', 20, 20],
          ['满意度指标', '满意度指标', '满意度', '≥90%', '95%', 10, 10],
        ]),
      ),
    ),
    passes('50, 30, 10', scored(nationalRows())),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
  ],
  PE403: [
    fails(
      '8 × 6 under 产出指标（50分）',
      'B6',
      scored([...under('产出指标（50分）', [8, 8, 8, 8, 8, 8]), ...under('效益指标（40分）', [40])]),
    ),
    passes('池州: 8×5 + 10 = 50', scored(under('产出指标（50分）', [8, 8, 8, 8, 8, 10]))),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
    undecided(
      'a weight that a formula lost',
      undefined,
      scored(under('产出指标（50分）', [8, 8, 8, 8, 8, FAILED])),
    ),
  ],
  PE404: [
    fails(
      '8.33 × 6 = 49.98',
      'G11',
      scored([...under('产出指标（50分）', Array(6).fill(8.33)), ...nationalRows().slice(1)]),
    ),
    passes('池州', scored(under('产出指标（50分）', [8, 8, 8, 8, 8, 10]))),
    undecided('巴楚: no 分值, and scores that tell nothing', 'weight-column-missing', KASHI),
    notApplicable('not scored', 'not-scored', UNSCORED),
  ],
  PE405: [
    fails(
      'a row without 分值',
      'G9',
      scored([...nationalRows(), outputRow('公众满意度', '≥5', '5', null, null)]),
    ),
    passes('every row has one', scored(nationalRows())),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
    undecided('a weight that a formula lost', 'formula-error', one('培训人次', '≥5', '5', FAILED, 8)),
  ],
  PE406: [
    fails('大英: one indicator with 90', 'G6', one('预算控制数', '≤30万元', '完成', 90, 90)),
    passes('45 and 45', scored(under('产出指标', [45, 45]))),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
  ],
  PE407: [
    fails(
      '巴楚: a row unscored',
      'F5',
      form(
        insuranceForm([
          ['项目完成指标', '数量指标', '参保人数', 8.33],
          ['满意度指标', '满意度', '参保对象满意度', null],
        ]),
      ),
    ),
    passes('every row scored', scored(nationalRows())),
    undecided('a score that a formula lost', 'formula-error', one('培训人次', '≥5', '5', 8, FAILED)),
    notApplicable('not scored', 'not-scored', UNSCORED),
  ],
  PE408: [
    fails('10 of 8', 'H6', one('培训人次', '≥500人次', '512人次', 8, 10)),
    passes('8 of 8', one('培训人次', '≥500人次', '512人次', 8, 8)),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
    undecided(
      'a weight that a formula lost',
      'formula-error',
      one('培训人次', '≥500人次', '512人次', FAILED, 10),
    ),
  ],
  PE409: [
    fails('黄冈: 98%/98% scored 19.6 of 20', 'H6', one('资助完成率', '98%', '98%', 20, 19.6)),
    passes('full marks for a met target', one('资助完成率', '≥98%', '98%', 20, 20)),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', KASHI),
    undecided('绵阳: 70%左右 / 74%', 'approximate-outside', one('报销比例', '70%左右', '74%', 10, 9)),
    undecided(
      '不低于上年 without the year before',
      'relative-no-base',
      one('救助人次', '不低于上年', '高于上年', 10, 10),
    ),
  ],
  PE410: [
    fails('重庆: 72.74% of 100%, 2 of 2', 'H6', one('政府采购执行率', '100%', '72.74%', 2, 2)),
    passes('a met target', one('政府采购执行率', '≥72%', '72.74%', 2, 2)),
    undecided('绵阳: 70%左右 / 74%', 'approximate-outside', one('报销比例', '70%左右', '74%', 10, 10)),
    undecided(
      'a cost without a sign: a ceiling or an amount?',
      'cost-bare-number',
      scored([['产出指标', '成本指标', '项目总成本', '90万元', '85万元', 8, 8]]),
    ),
  ],
  PE411: [
    fails('大英: ≤ 30 万元, 完成, 90 of 90', 'H6', one('预算控制数', '≤ 30 万元', '完成', 90, 90)),
    passes('a figure', one('预算控制数', '≤30万元', '28.6万元', 90, 90)),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', KASHI),
    undecided('an actual that a formula lost', 'formula-error', one('预算控制数', '≤30万元', FAILED, 90, 90)),
  ],
  PE412: [
    fails('10 of 10 for 部分达成', 'H6', one('服务水平', '显著提升', PARTLY, 10, 10)),
    passes('7 of 10 for 部分达成', one('服务水平', '显著提升', PARTLY, 10, 7)),
    undecided(
      'words that are no grade',
      'qualitative-no-grade',
      one('服务水平', '显著提升', '显著提升', 10, 3),
    ),
    undecided('巴楚: no 实际完成值', 'actual-column-missing', KASHI),
  ],
  PE413: [
    fails('97.6 summed to 98.6', 'H9', scored(nationalRows([50, 27.6, 10]), { totals: { score: 98.6 } })),
    fails(
      'a score lowered, the total as before',
      'H9',
      scored(nationalRows([48, 30, 10]), { totals: { score: 100 } }),
    ),
    passes(
      'a score and the total lowered together: PE409 speaks of the score',
      scored(nationalRows([48, 30, 10]), { totals: { score: 98 } }),
    ),
    passes(
      'a row that does not apply: the rest brought to 100',
      scored(withoutSatisfaction(40), { totals: { score: 88.89 } }),
    ),
    passes('… or left as it is', scored(withoutSatisfaction(40), { totals: { score: 80 } })),
    fails('… but nothing else', 'H9', scored(withoutSatisfaction(40), { totals: { score: 100 } })),
    passes('100', scored(nationalRows(), { totals: { score: 100 } })),
    undecided(
      'a row still open',
      'score-missing',
      scored(nationalRows([50, null, 10]), { totals: { score: 70 } }),
    ),
    undecided(
      'a total that a formula lost',
      'formula-error',
      scored(nationalRows(), { totals: { score: FAILED } }),
    ),
  ],
  PE414: [
    fails(
      '优 for 89.5',
      'B9',
      scored(nationalRows([50, 27.6, 10]), { totals: { score: 89.5, grade: '优' } }),
    ),
    passes('优 for 97.6', scored(nationalRows([50, 27.6, 10]), { totals: { score: 97.6, grade: '优' } })),
    undecided(
      'no total, and a row that cannot be scored',
      undefined,
      scored([outputRow('救助人次', '不低于上年', '高于上年', 90, null)], {
        totals: { score: null, grade: '优' },
      }),
    ),
    notApplicable('no grade', 'no-grade', scored(nationalRows(), { totals: { score: 100 } })),
  ],
  PE415: [
    fails('90 of 90 at 70%', 'H6', spent(70)),
    passes('exactly 5% apart', spent(95)),
    undecided('a row still open', 'score-missing', spent(70, [50, null, 10])),
    notApplicable('no rate', 'no-rate', form({ indicators: nationalRows() })),
  ],
  PE416: [
    fails(
      '巴楚: 15, 15 on 质量 and 10 on 成本',
      'F9',
      kashi([8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10, 8.33, null, null, null]),
    ),
    passes('scores in their own rows', kashi([12.5, 12.5, 12.5, 12.5, 5, 5, 5, 5, 5, 10, 10, 5])),
    undecided('a score that a formula lost', 'formula-error', one('培训人次', '≥5', '5', 8, FAILED)),
  ],
  PE417: [
    fails('full marks everywhere at 79.27%', 'H6', spent(79.27)),
    passes('exactly 90%', spent(90)),
    undecided('巴楚: no 分值', 'weight-column-missing', KASHI),
    notApplicable('no rate', 'no-rate', form({ indicators: nationalRows() })),
  ],
};
