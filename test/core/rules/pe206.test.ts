import { describe, expect, it } from 'vitest';
import { EXECUTION_SCORE_DUPLICATED } from '../../../src/core/rules/pe206-exec-score-duplicated';
import type { CellInput } from '../../support/cell-input';
import type { FundInput } from '../../support/form-input';
import { judge } from './judge';

const row = (label: string, kind: FundInput['kind'], score: CellInput, weight: CellInput = 10) => ({
  label,
  kind,
  budget: 100,
  executed: 100,
  weight,
  score,
});

describe('PE206 分项重复计分', () => {
  it('finds 绥阳: 10 three times', () => {
    const { problems, findings } = judge(EXECUTION_SCORE_DUPLICATED, {
      family: 'department-self-evaluation',
      funds: [row('年度资金总额', 'total', 10), row('基本支出', 'fiscal', 10), row('项目支出', 'other', 10)],
    });
    expect(problems).toEqual(['“年度资金总额”已计 10 分，分项又计分：基本支出 10、项目支出 10。']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cells: ['F5', 'F4', 'F6'],
      fix: {
        edits: [
          { cell: 'F5', value: '/' },
          { cell: 'F6', value: '/' },
        ],
      },
    });
  });

  it.each<[string, FundInput[]]>([
    ['四川: / in the parts', [row('总额', 'total', 10), row('其中：财政资金', 'fiscal', '/', '/')]],
    [
      'two sides of a fund, each with points of its own',
      [row('基金收入', 'total', 5, 5), row('基金支出', 'total', 4.9, 5)],
    ],
    ['blank parts', [row('总额', 'total', 10), row('其中：财政资金', 'fiscal', null, null)]],
    [
      '重庆: only the part is scored',
      [row('总额', 'total', null, null), row('其中：财政拨款', 'fiscal', 7.93)],
    ],
    [
      'weights split over the parts',
      [row('总额', 'total', 9, 10), row('中央', 'central', 5, 5), row('地方', 'local', 4, 5)],
    ],
    ['zeros in the parts', [row('总额', 'total', 10), row('其中：财政资金', 'fiscal', 0, 0)]],
  ])('passes %s', (_, funds) => {
    expect(judge(EXECUTION_SCORE_DUPLICATED, { funds }).verdict).toBe('pass');
  });

  it('does not apply where nothing is scored', () => {
    const funds = [{ label: '总额', kind: 'total', budget: 1 } as const];
    expect(judge(EXECUTION_SCORE_DUPLICATED, { funds }).reason).toBe('no-execution-score');
  });
});
