import { describe, expect, it } from 'vitest';
import { SCORE_SHIFTED } from '../../../src/core/rules/pe416-score-shifted';
import { judge } from './judge';
import { insuranceForm, nationalRows, outputRow, scoredForm } from './scored-form';

type Scores = readonly (number | null)[];

/** S004: all classes under one level 1 label. */
const kashi = (classes: readonly string[], scores: Scores) =>
  insuranceForm(classes.map((level2, at) => ['项目完成指标', level2, `指标${at + 1}`, scores[at] ?? null]));

const EMPLOYEES = [
  '数量指标',
  '数量指标',
  '数量指标',
  '数量指标',
  '质量指标',
  '质量指标',
  '质量指标',
  '成本指标',
  '成本指标',
  '社会效益指标',
  '可持续影响指标',
  '满意度指标',
];
const RESIDENTS = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '成本指标',
  '经济效益指标',
  '经济效益指标',
  '社会效益指标',
  '可持续影响力指标',
  '满意度',
];

describe('PE416 得分错行', () => {
  it('finds S004-B: 15, 15 on 质量 and 10 on 成本, with 效益 and 满意度 blank', () => {
    const { problems, cells } = judge(
      SCORE_SHIFTED,
      kashi(EMPLOYEES, [8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10, 8.33, null, null, null]),
    );
    expect(problems).toEqual([
      '“效益指标／满意度指标”的 30／10 分均分为 15／10，落在 F9、F10／F11 的其他指标上，而“效益指标／满意度指标”各行没有得分。',
    ]);
    expect(cells[0]).toEqual(['F9', 'F10', 'F11', 'F13', 'F14', 'F15']);
  });

  it('finds S004-A: 10 on 社会效益, with 满意度 blank', () => {
    const { findings } = judge(
      SCORE_SHIFTED,
      kashi(RESIDENTS, [8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10, null, null]),
    );
    expect(findings[0]).toMatchObject({ severity: 'warning', cell: 'F11' });
  });

  it.each([
    ['scores in their own rows', kashi(RESIDENTS, [10, 10, 10, 10, 10, 10, 10, 5, 5, 10])],
    [
      'a 10 that belongs to the points of its own block',
      kashi(['数量指标', '质量指标', '满意度'], [40, 10, null]),
    ],
    [
      'rows with that very weight',
      scoredForm([
        outputRow('甲', '1', '1', 10, 10),
        outputRow('乙', '1', '1', 30, 20),
        ...nationalRows([40, 20, null]).slice(1),
      ]),
    ],
    ['nothing blank', kashi(EMPLOYEES, [8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10, 8.33, 1, 1, 1])],
  ])('passes %s', (_, input) => {
    expect(judge(SCORE_SHIFTED, input).verdict).toBe('pass');
  });

  it('does not apply without scores', () => {
    expect(
      judge(SCORE_SHIFTED, {
        indicators: [['产出指标', '数量指标', '甲', '1', '1']],
        indicatorColumns: ['level1', 'level2', 'level3', 'target', 'actual'],
      }).verdict,
    ).toBe('not-applicable');
  });
});
