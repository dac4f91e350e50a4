import type { Family } from '../form/family';
import type { FundColumn, IndicatorColumn } from '../form/form';
import type { Rule } from '../rules/rule';
import { DECLARATIONS } from '../rules/support/families';

/** What a form can carry: a column of the indicator table, points by row or by label, or a column of the fund block. */
export type Carried = IndicatorColumn | 'points' | 'parts' | `funds.${FundColumn}`;

/** Forms of these families that carry all of this are also judged by the rules of another family, as far as they are named. */
export interface FurtherFamily {
  readonly families: readonly Family[];
  readonly carries: readonly Carried[];
  readonly countsAs: Family;
  readonly rules: readonly Rule['code'][];
}

const TRANSFER: readonly Family[] = ['transfer-self-evaluation'];
const TRANSFER_AND_INSURANCE: readonly Family[] = [...TRANSFER, 'insurance-fund-self-evaluation'];
const SCORECARD: readonly Family[] = ['scorecard'];

/**
 * The families of the catalogue describe the national layouts; provinces add columns to them: 分值 and 得分 to transfer forms,
 * 分值 to declarations, 目标值 and 完成值 to scorecards, 年初预算数 and 执行率 to any fund block.
 */
export const FURTHER_FAMILIES: readonly FurtherFamily[] = [
  {
    families: ['department-target'],
    carries: ['funds.budget', 'parts'],
    countsAs: 'target-declaration',
    rules: ['PE201'],
  },
  {
    families: ['insurance-fund-self-evaluation'],
    carries: ['funds.rate'],
    countsAs: 'project-self-evaluation',
    rules: ['PE202'],
  },
  {
    families: TRANSFER_AND_INSURANCE,
    carries: ['funds.budgetInitial', 'funds.budget', 'funds.executed'],
    countsAs: 'project-self-evaluation',
    rules: ['PE203', 'PE502'],
  },
  {
    families: TRANSFER_AND_INSURANCE,
    carries: ['funds.executed', 'funds.score'],
    countsAs: 'project-self-evaluation',
    rules: ['PE205', 'PE206'],
  },
  {
    families: TRANSFER_AND_INSURANCE,
    carries: ['funds.executed', 'points', 'score'],
    countsAs: 'project-self-evaluation',
    rules: ['PE415'],
  },
  {
    families: [...DECLARATIONS, ...TRANSFER],
    carries: ['points'],
    countsAs: 'project-self-evaluation',
    rules: ['PE401', 'PE402', 'PE403', 'PE404', 'PE405', 'PE406'],
  },
  {
    families: DECLARATIONS,
    carries: ['target'],
    countsAs: 'project-self-evaluation',
    rules: ['PE308'],
  },
  {
    families: TRANSFER,
    carries: ['score'],
    countsAs: 'project-self-evaluation',
    rules: ['PE407', 'PE413', 'PE414', 'PE416'],
  },
  {
    families: TRANSFER,
    carries: ['points', 'score'],
    countsAs: 'project-self-evaluation',
    rules: ['PE408', 'PE409', 'PE410', 'PE411', 'PE412', 'PE417', 'PE505'],
  },
  {
    families: SCORECARD,
    carries: ['target', 'actual'],
    countsAs: 'project-self-evaluation',
    rules: [
      ...(['PE301', 'PE302', 'PE303', 'PE304', 'PE305', 'PE306', 'PE307', 'PE308', 'PE309'] as const),
      ...(['PE311', 'PE312', 'PE313', 'PE314', 'PE320', 'PE321', 'PE322', 'PE323'] as const),
    ],
  },
  {
    families: SCORECARD,
    carries: ['target', 'actual', 'reason'],
    countsAs: 'project-self-evaluation',
    rules: ['PE325', 'PE503', 'PE504'],
  },
  {
    families: SCORECARD,
    carries: ['target', 'actual', 'points', 'score'],
    countsAs: 'project-self-evaluation',
    rules: ['PE409', 'PE410', 'PE411', 'PE412'],
  },
];
