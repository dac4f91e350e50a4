import { describe, expect, it } from 'vitest';
import { WEIGHT_MISSING } from '../../../src/core/rules/pe405-weight-missing';
import { judge } from './judge';
import { insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

describe('PE405 分值缺失或为0', () => {
  it('names every row without a weight in one finding', () => {
    const { problems, cells } = judge(
      WEIGHT_MISSING,
      scoredForm([
        ...nationalRows(),
        outputRow('公众满意度', null, null, null, null),
        outputRow('合格率', '100%', '100%', 0, 0),
      ]),
    );
    expect(problems).toEqual(['2 个指标没有分值或分值为 0：G9“公众满意度”、G10“合格率”。']);
    expect(cells).toEqual([['G9', 'G10']]);
  });

  it.each([
    ['full weights', scoredForm(nationalRows())],
    [
      'a weight cell shared by two rows',
      scoredForm(
        [...nationalRows(), outputRow('甲', '1', '1', 5, 5), outputRow('乙', '1', '1', null, null)],
        { sharedCells: [{ column: 'weight', from: 3, count: 2 }] },
      ),
    ],
    [
      'a row that was struck out',
      scoredForm([...nationalRows(), ['产出指标', '数量指标', '其他', '/', '/', '/', '/']]),
    ],
    [
      'a row that says 不适用',
      scoredForm([...nationalRows(), outputRow('其他', '≥5', '不适用', null, null)]),
    ],
  ])('passes %s', (_, input) => {
    expect(judge(WEIGHT_MISSING, input).verdict).toBe('pass');
  });

  it('says nothing of an unfilled form', () => {
    const { verdict, reason } = judge(
      WEIGHT_MISSING,
      scoredForm([outputRow('培训人次', null, null, null, null)]),
    );
    expect([verdict, reason]).toEqual(['not-applicable', 'unfilled']);
  });

  it('cannot judge without the column (S004)', () => {
    expect(
      judge(WEIGHT_MISSING, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).reason,
    ).toBe('weight-column-missing');
  });
});
