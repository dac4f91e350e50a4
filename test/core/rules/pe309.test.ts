import { describe, expect, it } from 'vitest';
import { TARGET_COPIED } from '../../../src/core/rules/pe309-target-copied';
import { cellsOf, findings, projectForm, type Row } from './indicator-rule';

const ON_THE_LINE: readonly Row[] = [
  ['产出指标', '质量指标', '自付费用救助比例', '≥70%', '70%'],
  ['满意度指标', '满意度', '政策知晓率', '≥80%', '80%'],
  ['满意度指标', '满意度', '救助对象满意度', '≥85%', '85%'],
];

describe('PE309 target-copied', () => {
  it('reports three rows exactly on their bounds in one finding (绵阳)', () => {
    const found = findings(
      TARGET_COPIED,
      projectForm([...ON_THE_LINE, ['产出指标', '数量指标', '人数', '≥3人', '5人']]),
    );
    expect(found).toMatchObject([{ message: 'copied', at: { cell: 'F4' }, parameters: { count: 3 } }]);
    expect(cellsOf(found)).toEqual(['F4', 'E4', 'F5', 'E5', 'F6', 'E6']);
  });

  it.each<[string, Row]>([
    ['100 % cannot be passed', ['产出指标', '质量指标', '合格率', '≥100%', '100%']],
    ['nothing is below 0', ['产出指标', '质量指标', '事故', '≤0起', '0起']],
    ['an exact amount is meant so', ['产出指标', '数量指标', '人数', '=42个', '42']],
    ['a bare figure has no bound', ['产出指标', '数量指标', '人数', '42', '42']],
  ])('does not count a row where %s', (_, row) => {
    expect(findings(TARGET_COPIED, projectForm([...ON_THE_LINE.slice(1), row]))).toEqual([]);
  });

  it('compares across units', () => {
    const row: Row = ['产出指标', '数量指标', '参保人数', '≥410万人', '4100000人'];
    expect(findings(TARGET_COPIED, projectForm([...ON_THE_LINE.slice(1), row]))).toHaveLength(1);
  });
});
