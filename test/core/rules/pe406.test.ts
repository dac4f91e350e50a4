import { describe, expect, it } from 'vitest';
import { WEIGHT_OVERCONCENTRATED } from '../../../src/core/rules/pe406-weight-overconcentrated';
import { judge } from './judge';
import { insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

describe('PE406 单指标权重过大', () => {
  it('finds 大英: one indicator with 90', () => {
    const { problems, cells } = judge(
      WEIGHT_OVERCONCENTRATED,
      scoredForm([outputRow('预算控制数', '≤30万元', '完成', 90, 90)]),
    );
    expect(problems).toEqual(['“预算控制数”的分值 90 占全部指标分值 90 的 100.00%，超过一半。']);
    expect(cells).toEqual([['G6', 'D6']]);
  });

  it.each([
    ['一项 45 of 90', scoredForm([outputRow('甲', '1', '1', 45, 45), outputRow('乙', '1', '1', 45, 45)])],
    [
      'a 满意度 row of 10, alone in its block',
      scoredForm([
        outputRow('甲', '1', '1', 40, 40),
        outputRow('乙', '1', '1', 40, 40),
        ...nationalRows().slice(2),
      ]),
    ],
    ['30 points of a form whose other rows are missing', scoredForm([outputRow('甲', '1', '1', 30, 30)])],
    [
      '50 points shared by two rows',
      scoredForm([outputRow('甲', '1', '1', 50, 50), outputRow('乙', '1', '1', 50, 50)], {
        sharedCells: [{ column: 'weight', from: 0, count: 2 }],
      }),
    ],
  ])('passes %s', (_, input) => {
    expect(judge(WEIGHT_OVERCONCENTRATED, input).verdict).toBe('pass');
  });

  it('cannot judge without the column (S004)', () => {
    expect(
      judge(WEIGHT_OVERCONCENTRATED, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).verdict,
    ).toBe('cannot-judge');
  });
});
