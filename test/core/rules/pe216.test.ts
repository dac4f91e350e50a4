import { describe, expect, it } from 'vitest';
import { CUMULATIVE_VERSUS_ANNUAL } from '../../../src/core/rules/pe216-cumulative-vs-annual';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function project(total: number | null, annual: number, period: string): FormInput {
  return {
    family: 'target-declaration',
    identity: [['period', '项目期限', period]],
    funds: [
      { label: '项目资金总额', kind: 'total', budget: total },
      { label: '年度资金申请总额', kind: 'total', budget: annual },
    ],
  };
}

const THREE_YEARS = '2020 年 1 月 至 2022 年 12 月';
const ONE_YEAR = '2020 年 1 月 至 2020 年 12 月';

describe('PE216 累计与年度口径混用', () => {
  it('finds a project of three years that costs what one year costs', () => {
    const { problems, findings } = judge(CUMULATIVE_VERSUS_ANNUAL, project(6300, 6300, THREE_YEARS));
    expect(problems).toEqual([
      '项目期限为“2020年1月至2022年12月”（3 年），“项目资金总额”6300 却与“年度资金申请总额”6300 相等。',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'warning', cells: ['C5', 'C6', 'B3'] });
  });

  it('finds a whole that is less than one year of it', () => {
    const { problems } = judge(CUMULATIVE_VERSUS_ANNUAL, project(5000, 5500, ONE_YEAR));
    expect(problems).toEqual(['“项目资金总额”5000 小于“年度资金申请总额”5500。']);
  });

  it.each<[string, FormInput]>([
    ['江阴: 6300 and 5500', project(6300, 5500, ONE_YEAR)],
    ['one year of a project of one year', project(350, 350, ONE_YEAR)],
  ])('passes %s', (_, input) => {
    expect(judge(CUMULATIVE_VERSUS_ANNUAL, input).verdict).toBe('pass');
  });

  it('cannot judge equal amounts of a period that is not stated', () => {
    const { verdict, reason } = judge(CUMULATIVE_VERSUS_ANNUAL, project(350, 350, '长期'));
    expect([verdict, reason]).toEqual(['cannot-judge', 'period-unknown']);
  });

  it('does not apply without both amounts', () => {
    expect(judge(CUMULATIVE_VERSUS_ANNUAL, project(null, 350, ONE_YEAR)).reason).toBe('no-amount');
    expect(judge(CUMULATIVE_VERSUS_ANNUAL, { family: 'target-declaration' }).reason).toBe('no-amount');
  });
});
