import type { TemplateRow } from '../../../../src/core/form/form';
import type { BuiltForm } from '../../../support/form-builder';
import type { FormInput, IndicatorTuple } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  NO_TABLE,
  notApplicable,
  passes,
  report,
  rows,
  undecided,
} from './rule-case';

const KASHI: FormInput['indicators'] = [
  {
    level1: '项目完成指标',
    level2: '数量指标',
    level3: '项目参保人数（人）',
    target: '≥374520人',
    score: 8.33,
  },
];
const NAME: IndicatorTuple = ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'];
const ORPHAN: IndicatorTuple = [null, null, '困难群众看病就医方便程度', '明显提高', '明显提高'];

/** The last row as an empty class of the template (阳谷). */
function lastIsEmpty({ form: { table, indicators } }: BuiltForm) {
  const templateRows = indicators.slice(-1).map(
    ({ row, level1, level2, level3, class: kind }): TemplateRow => ({
      row,
      kind: 'empty-class',
      level1,
      level2,
      level3,
      class: kind,
    }),
  );
  return { indicators: indicators.slice(0, -1), table: table && { ...table, templateRows } };
}

const YANGGU_CLASSES: FormInput = {
  family: 'target-declaration',
  indicators: [
    ['效益指标', '社会效益指标', '政策知晓率', '≥96%'],
    ['效益指标', '生态效益指标', null, null],
  ],
};

/** PE1xx: structure and recognition. */
export const STRUCTURE_CASES: CasesByCode = {
  PE101: [
    fails(
      '巴楚: neither actual nor weight beside the scores',
      'E3',
      form({
        family: 'insurance-fund-self-evaluation',
        indicatorColumns: ['level1', 'level2', 'level3', 'target', 'score'],
        indicators: KASHI,
      }),
    ),
    passes(
      'a transfer form of 2020, which has no points',
      form({ family: 'transfer-self-evaluation', indicators: KASHI }),
    ),
    notApplicable('a form without an indicator table', 'no-table', NO_TABLE),
  ],
  PE102: [
    fails(
      '阳谷: 项目编号 blank',
      'B4',
      form({
        identity: [
          ['projectName', '项目名称', '2020 年度贫困人口医疗救助资金项目'],
          ['projectCode', '项目编号', null],
        ],
      }),
    ),
    passes('江阴', form({ identity: [['projectName', '项目名称', '城乡居民大病救助基金']] })),
    undecided(
      'a name that a formula fetches from a lost sheet',
      'formula-error',
      form({ identity: [['projectName', '项目名称', FAILED]] }),
    ),
    notApplicable('a form without identity cells', 'no-identity', form({ year: null })),
  ],
  PE103: [
    fails(
      '绵阳: 经济效益 beside 社会效益指标',
      'C5',
      rows([
        NAME,
        ['效益指标', '经济效益', '不合理累计结余减少程度', '成效明显'],
        ['效益指标', '社会效益指标', '政策知晓率', '≥80%'],
      ]),
    ),
    passes('one style', rows([NAME, ['效益指标', '社会效益指标', '政策知晓率', '≥80%']])),
    undecided(
      'a row that lost its parents',
      'parents-missing',
      rows([NAME, ORPHAN], { mergesLevels: false }),
    ),
    undecided(
      'a label that a formula lost',
      'formula-error',
      rows([NAME, ['效益指标', FAILED, '政策知晓率', '≥80%']]),
    ),
    notApplicable('no level 2 labels', 'no-levels', NO_TABLE),
  ],
  PE104: [
    fails(
      '绵阳: 经济效益 under 满意度',
      'C5',
      rows([NAME, ['满意度', '经济效益', '不合理累计结余减少程度', '成效明显']]),
    ),
    fails(
      'no 效益 belongs under a department’s 管理效率',
      'C4',
      rows([['管理效率', '社会效益', '带动就业人数', '≥1502人']]),
    ),
    passes('社会效应 holds 社会效益', rows([['社会效应', '社会效益', '带动就业人数', '≥1502人']])),
    passes('阳谷: 满意度 within 效益', rows([['效益指标', '服务对象满意度指标', '受益群众满意度', '≥96%']])),
    notApplicable(
      '重庆: no levels at all',
      'no-levels',
      form({
        indicatorColumns: ['level3', 'target', 'actual'],
        indicators: [{ level3: '公益林管护面积', target: '≥8万亩', actual: '8' }],
      }),
    ),
  ],
  PE105: [
    fails(
      'past the points between the two columns',
      'G4',
      form({
        family: 'target-declaration',
        indicatorColumns: ['level1', 'level2', 'level3', 'target', 'weight', 'remark'],
        indicators: [
          { level1: '产出指标', level2: '数量指标', level3: '改造里程', weight: 9.5, remark: '≥136.9公里' },
        ],
      }),
    ),
    fails(
      '阳谷: ≥99 in 备注',
      'F4',
      form({
        family: 'target-declaration',
        indicators: [
          {
            level1: '效益指标',
            level2: '满意度指标',
            level3: '城乡居民满意度',
            target: '群众满意度',
            remark: '≥99',
          },
        ],
      }),
    ),
    passes(
      'words in 备注',
      form({
        family: 'target-declaration',
        indicators: [
          {
            level1: '效益指标',
            level2: '满意度指标',
            level3: '城乡居民满意度',
            target: '≥99%',
            remark: '按月统计',
          },
        ],
      }),
    ),
    undecided(
      'a remark that a formula lost',
      'formula-error',
      form({
        family: 'target-declaration',
        indicators: [
          {
            level1: '效益指标',
            level2: '满意度指标',
            level3: '城乡居民满意度',
            target: '群众满意度',
            remark: FAILED,
          },
        ],
      }),
    ),
    notApplicable('no indicators', 'no-table', form({ family: 'target-declaration' })),
  ],
  PE106: [
    fails('阳谷: 生态效益指标 without an indicator', 'C5', form(YANGGU_CLASSES, lastIsEmpty)),
    passes('every class filled', rows([['效益指标', '社会效益指标', '政策知晓率', '≥96%']])),
    notApplicable('no table', 'no-table', NO_TABLE),
  ],
  PE107: [
    fails(
      '昆明: 部门整体 in the report on a project',
      'A2',
      report('项目支出绩效评价报告', '2019年部门整体支出绩效自评指标体系设置3个一级指标、7个二级指标。'),
    ),
    fails(
      'a project form that concludes on the department',
      'A3',
      form({
        family: 'project-self-evaluation',
        sections: [['conclusion', '部门整体支出绩效评价结论', '优']],
      }),
    ),
    passes(
      'one framework throughout',
      report('2019年城乡医疗救助项目绩效自评报告', '项目绩效自评指标体系共29个指标。'),
    ),
    undecided(
      'a scorecard whose title names neither',
      'framework-unknown',
      form({
        family: 'scorecard',
        title: '绩效评价指标体系评分表',
        sections: [['conclusion', '评价结论', '优']],
      }),
    ),
    notApplicable('a report without words', 'not-a-report', report()),
    notApplicable('a form without a title', 'no-title', form({ title: null })),
  ],
};
