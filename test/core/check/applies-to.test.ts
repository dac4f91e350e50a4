import { describe, expect, it } from 'vitest';
import { rulesFor } from '../../../src/core/check/applies-to';
import { FURTHER_FAMILIES } from '../../../src/core/check/further-families';
import { RULES } from '../../../src/core/rules/index';
import type { Rule } from '../../../src/core/rules/rule';
import { buildForm } from '../../support/form-builder';
import { type FormInput, SCORED_COLUMNS } from '../../support/form-input';
import { judge } from '../rules/judge';
import { nationalRows } from '../rules/scored-form';

const TOTAL = { label: '年度资金总额', kind: 'total' } as const;
const SPENT = { ...TOTAL, budget: 100, executed: 98 };
const UNSCORED = [['产出指标', '数量指标', '培训人次', '≥500人次', '512人次']] as const;

/** 绵阳 2020: neither 分值 nor 得分. */
const TRANSFER_2020: FormInput = {
  family: 'transfer-self-evaluation',
  funds: [SPENT],
  indicators: UNSCORED,
  indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual', 'reason'],
};
/** The later layouts of 河北 and 陕西: a transfer form with points and scores, in the fund block as well. */
const TRANSFER_SCORED: FormInput = {
  family: 'transfer-self-evaluation',
  funds: [
    { ...SPENT, budgetInitial: 90, rate: { value: 0.98, numberFormat: '0.00%' }, weight: 10, score: 9.8 },
  ],
  indicators: nationalRows(),
  indicatorColumns: SCORED_COLUMNS,
  totals: { weight: 100, score: 99.8 },
};
const DECLARED: FormInput = {
  family: 'target-declaration',
  indicators: nationalRows().map(([level1, level2, level3, target = null, , weight = null]) => ({
    level1,
    level2,
    level3,
    target,
    weight,
  })),
  indicatorColumns: ['level1', 'level2', 'level3', 'target', 'weight'],
};
const UNWEIGHTED: FormInput = { ...DECLARED, indicatorColumns: ['level1', 'level2', 'level3', 'target'] };
const SCORECARD: FormInput = {
  family: 'scorecard',
  indicators: nationalRows(),
  indicatorColumns: SCORED_COLUMNS,
};
const SCORECARD_BY_STANDARD: FormInput = {
  family: 'scorecard',
  indicators: nationalRows().map(([level1, level2, level3, , , weight = null, score = null]) => ({
    level1,
    level2,
    level3,
    weight,
    score,
    method: '完成得满分',
  })),
  indicatorColumns: ['level1', 'level2', 'level3', 'method', 'weight', 'score'],
};
const INSURANCE: FormInput = {
  family: 'insurance-fund-self-evaluation',
  funds: [{ ...SPENT, rate: { value: 0.98, numberFormat: '0.00%' } }],
  indicators: UNSCORED,
};

const codesFor = (input: FormInput): ReadonlySet<string> => {
  const applies = rulesFor(buildForm(input).form);
  return new Set(RULES.filter(applies).map(({ code }) => code));
};
const ruleOf = (code: string): Rule => RULES.find((rule) => rule.code === code) ?? expect.fail(code);

const WEIGHTS = ['PE401', 'PE402', 'PE403', 'PE404', 'PE405', 'PE406'];
const SCORES = ['PE407', 'PE408', 'PE409', 'PE410', 'PE411', 'PE412', 'PE413', 'PE414', 'PE416', 'PE417'];
const VALUES = ['PE301', 'PE302', 'PE304', 'PE308', 'PE409', 'PE410', 'PE503', 'PE504'];

describe('a form is judged by what it carries', () => {
  it.each([
    ['a transfer form with points and scores', TRANSFER_SCORED, [...WEIGHTS, ...SCORES, 'PE415', 'PE505']],
    ['its fund block', TRANSFER_SCORED, ['PE203', 'PE205', 'PE206', 'PE502']],
    ['a declaration with points', DECLARED, WEIGHTS],
    ['a scorecard with targets and actuals', SCORECARD, VALUES],
    ['an insurance form with rates', INSURANCE, ['PE202']],
    [
      "a department's targets over a fund block",
      {
        family: 'department-target',
        funds: [
          { ...TOTAL, budget: 10 },
          { label: '基本支出', kind: 'other', budget: 10 },
        ],
      },
      ['PE201'],
    ],
  ] as const satisfies readonly (readonly [string, FormInput, readonly string[]])[])(
    '%s',
    (_, input, codes) => {
      const found = codesFor(input);
      expect(codes.filter((code) => !found.has(code))).toEqual([]);
    },
  );

  it.each([
    ['a transfer form of 2020', TRANSFER_2020, [...WEIGHTS, ...SCORES, 'PE203', 'PE205', 'PE206', 'PE505']],
    ['a declaration without points', UNWEIGHTED, WEIGHTS],
    ['a declaration with points', DECLARED, [...SCORES, 'PE301', 'PE503', 'PE505']],
    ['a scorecard by standards', SCORECARD_BY_STANDARD, VALUES],
    ['a scorecard', SCORECARD, ['PE318', 'PE319', 'PE406', 'PE601']],
    ['an insurance form without rates', { ...INSURANCE, funds: [SPENT] }, ['PE202']],
  ] as const satisfies readonly (readonly [string, FormInput, readonly string[]])[])(
    'not by what %s lacks',
    (_, input, codes) => {
      const found = codesFor(input);
      expect(codes.filter((code) => found.has(code))).toEqual([]);
    },
  );

  it('names rules of the catalogue whose families the form counts as', () => {
    const strangers = FURTHER_FAMILIES.flatMap(({ rules, countsAs, families }) =>
      rules.filter((code) => {
        const known = ruleOf(code).families;
        return known === 'all' || !known.includes(countsAs) || families.some((own) => known.includes(own));
      }),
    );
    expect(strangers).toEqual([]);
  });
});

describe('what the rules then say', () => {
  const withWeight = (input: FormInput, weight: number): FormInput => ({
    ...input,
    indicators: (input.indicators ?? []).map((row, at) =>
      at > 0
        ? row
        : 'length' in row
          ? [row[0], row[1], row[2], row[3] ?? null, row[4] ?? null, weight, row[6] ?? null]
          : { ...row, weight },
    ),
  });

  it.each([
    ['PE401', 'the points of a transfer form', withWeight(TRANSFER_SCORED, 48), 'G6'],
    ['PE408', 'a score above its points', withWeight(TRANSFER_SCORED, 48), 'H6'],
    ['PE401', 'the points of a declaration', withWeight(DECLARED, 45), 'F3'],
    ['PE405', 'points left out of a declaration', withWeight(DECLARED, 0), 'F4'],
    [
      'PE413',
      'the total of a transfer form',
      { ...TRANSFER_SCORED, totals: { weight: 100, score: 98 } },
      'H9',
    ],
    [
      'PE301',
      'an actual left out of a scorecard',
      {
        ...SCORECARD,
        indicators: [
          ['产出指标', '数量指标', '培训人次', '≥500人次', null, 50, 50],
          ...nationalRows().slice(1),
        ],
      },
      'F4',
    ],
    [
      'PE202',
      'the rate of an insurance form',
      { ...INSURANCE, funds: [{ ...SPENT, rate: { value: 0.89, numberFormat: '0.00%' } }] },
      'E4',
    ],
  ] as const satisfies readonly (readonly [string, string, FormInput, string])[])(
    '%s finds %s',
    (code, _, input, cell) => {
      const { verdict, cells } = judge(ruleOf(code), input);
      expect([verdict, cells.flat().includes(cell)]).toEqual(['fail', true]);
    },
  );

  it.each([
    ['90, which leaves 10 for the execution rate', DECLARED, 'pass'],
    ['100', withWeight(DECLARED, 60), 'pass'],
    ['95', withWeight(DECLARED, 55), 'fail'],
  ] as const)('a declaration may share out %s: %s', (_, input, verdict) => {
    expect(judge(ruleOf('PE401'), input).verdict).toBe(verdict);
  });
});
