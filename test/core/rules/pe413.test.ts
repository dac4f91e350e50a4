import { describe, expect, it } from 'vitest';
import { SCORE_TOTAL } from '../../../src/core/rules/pe413-score-total';
import { judge } from './judge';
import { recogniseOnSheet } from './recognise-on-sheet';
import { ALL_SPENT, nationalRows, outputRow, scoredForm } from './scored-form';

/** 昆明 2019: a scorecard with sub-totals (S002). */
const scorecard = (subtotal: number, total: number) => `
项目支出绩效评价指标体系评分表 | < | < | < | <
一级指标 | 二级指标 | 满分 | 得分 | 扣分原因
项目决策 | 项目立项 | 8 | 8 |
^ | 项目目标 | 12 | 12 |
^ | 小计 | 20 | 20 |
项目管理 | 投入管理 | 4 | 4 |
^ | 财务管理 | 6 | 6 |
^ | 项目实施 | 10 | 7.6 | 监管措施需要进一步完善
^ | 小计 | 20 | ${subtotal} |
项目绩效 | 项目产出 | 30 | 30 |
^ | 项目效益 | 30 | 30 |
^ | 小计 | 60 | 60 |
合计 | < | 100 | ${total} |
`;

describe('PE413 总分≠合计', () => {
  it('finds a total that is not the sum, and offers the sum as a formula', () => {
    const { problems, findings } = judge(
      SCORE_TOTAL,
      scoredForm(nationalRows([50, 27.6, 10]), { totals: { score: 98.6 } }),
    );
    expect(problems).toEqual(['总分为 98.6，预算执行率与各指标得分合计为 97.6，相差 1。']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'H9',
      fix: {
        kind: 'confirm',
        edits: [{ kind: 'set-formula', cell: 'H9', formula: 'SUM(F4,H6:H8)', value: 97.6 }],
      },
    });
  });

  it('passes S002: 20 + 17.6 + 60 = 97.6, sub-totals and all', () => {
    expect(recogniseOnSheet(SCORE_TOTAL, scorecard(17.6, 97.6)).problems).toEqual([]);
  });

  it('finds a wrong sub-total and a wrong total', () => {
    expect(recogniseOnSheet(SCORE_TOTAL, scorecard(18.6, 98.6)).problems).toEqual([
      '小计为 18.6，上面 3 项得分合计为 17.6。',
      '总分为 98.6，预算执行率与各指标得分合计为 97.6，相差 1。',
    ]);
  });

  it.each([
    ['the sum', scoredForm(nationalRows(), { totals: { score: 100 } })],
    [
      'scores shared by two rows count once',
      scoredForm(
        [...nationalRows([40, 30, 10]), outputRow('甲', '1', '1', 5, 10), outputRow('乙', '1', '1', 5, null)],
        { sharedCells: [{ column: 'score', from: 3, count: 2 }], totals: { score: 100 } },
      ),
    ],
    [
      'the scores of all fund rows',
      scoredForm(nationalRows(), {
        funds: [
          { ...ALL_SPENT, weight: 5, score: 5 },
          { ...ALL_SPENT, label: '项目支出', kind: 'other', weight: 5, score: 5 },
        ],
        totals: { score: 100 },
      }),
    ],
    ['no total', scoredForm(nationalRows())],
  ])('passes %s', (_, input) => {
    expect(judge(SCORE_TOTAL, input).verdict).toBe('pass');
  });

  it('cannot judge while a row is open', () => {
    const { reason, problems } = judge(
      SCORE_TOTAL,
      scoredForm(nationalRows([50, null, 10]), { totals: { score: 100 } }),
    );
    expect(reason).toBe('score-missing');
    expect(problems).toEqual(['总分 100 无法核对：有指标没有得分；已填得分小计 70，未填 1 项。']);
  });

  it('cannot judge where rows are missing: the total is larger than all points (重庆)', () => {
    const { reason } = judge(
      SCORE_TOTAL,
      scoredForm(nationalRows().slice(0, 1), { totals: { score: 97.93 } }),
    );
    expect(reason).toBe('rows-missing');
  });
});
