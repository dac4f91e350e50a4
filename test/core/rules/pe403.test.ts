import { describe, expect, it } from 'vitest';
import { WEIGHT_PARENT_CHILD } from '../../../src/core/rules/pe403-weight-parent-child';
import { toDecimal } from '../../../src/core/text/decimal';
import type { IndicatorTuple } from '../../support/form-input';
import { judge } from './judge';
import { insuranceForm, scoredForm } from './scored-form';

const under = (label: string, weights: readonly (number | null)[]): readonly IndicatorTuple[] =>
  weights.map((weight, at) => [label, '数量指标', `任务${at + 1}`, '≥5项', '5项', weight, weight]);

describe('PE403 上下级分值不等', () => {
  it('finds rows that do not make the points of their label', () => {
    const { problems, findings } = judge(
      WEIGHT_PARENT_CHILD,
      scoredForm([...under('产出指标（50分）', [8, 8, 8, 8, 8, 8]), ...under('效益指标（40分）', [40])]),
    );
    expect(problems).toEqual(['“产出指标（50分）”标明 50 分，下级分值合计为 48（8＋8＋8＋8＋8＋8）。']);
    expect(findings[0]).toMatchObject({ severity: 'error', cell: 'B6', fix: null });
  });

  it('passes 池州: 8×5 + 10 = 50', () => {
    const input = scoredForm(under('产出指标（50分）', [8, 8, 8, 8, 8, 10]));
    expect(judge(WEIGHT_PARENT_CHILD, input).verdict).toBe('pass');
  });

  it('leaves rounded equal parts to PE404', () => {
    const input = scoredForm(under('产出指标（50分）', [8.33, 8.33, 8.33, 8.33, 8.33, 8.33]));
    expect(judge(WEIGHT_PARENT_CHILD, input).verdict).toBe('pass');
  });

  it('compares level 2 labels with the level 1 label over them', () => {
    const rows: readonly IndicatorTuple[] = [
      ['产出指标（50分）', '数量指标（20分）', '培训人次', '≥5', '5', 20, 20],
      ['产出指标（50分）', '质量指标（25分）', '合格率', '≥95%', '96%', 30, 30],
    ];
    expect(judge(WEIGHT_PARENT_CHILD, scoredForm(rows)).problems).toEqual([
      '“产出指标（50分）”标明 50 分，下级分值合计为 45（20＋25）。',
      '“质量指标（25分）”标明 25 分，下级分值合计为 30（30）。',
    ]);
  });

  it.each([
    ['90: all rows', 90, 'pass'],
    ['80, where the whole form makes 100: one goal of several', 80, 'pass'],
  ])('holds 绩效指标 against %s', (_, points, verdict) => {
    const { verdict: found } = judge(
      WEIGHT_PARENT_CHILD,
      scoredForm(under('产出指标', [60, 30])),
      ({ form }) => ({
        table: form.table && { ...form.table, points: toDecimal(points) },
      }),
    );
    expect(found).toBe(verdict);
  });

  it.each([
    [80, 'fail'],
    [60, 'pass'],
  ])('holds 绩效指标（%s分） against rows that do not make 100 either', (points, verdict) => {
    const { verdict: found } = judge(
      WEIGHT_PARENT_CHILD,
      scoredForm(under('产出指标', [30, 30])),
      ({ form }) => ({
        table: form.table && { ...form.table, points: toDecimal(points) },
      }),
    );
    expect(found).toBe(verdict);
  });

  it('cannot judge where rows are missing: the total is larger than all points', () => {
    const input = scoredForm(under('产出指标（50分）', [20, 10]), { totals: { score: 98 } });
    expect(judge(WEIGHT_PARENT_CHILD, input).reason).toBe('rows-missing');
  });

  it('cannot judge with a blank weight', () => {
    const { reason } = judge(WEIGHT_PARENT_CHILD, scoredForm(under('满意度指标（10分）', [null, 5])));
    expect(reason).toBe('weight-missing');
  });

  it('cannot judge a group with an empty template row', () => {
    const { reason } = judge(
      WEIGHT_PARENT_CHILD,
      scoredForm(under('效益指标（30分）', [10, 10])),
      ({ form }) => ({
        table: form.table && {
          ...form.table,
          groups: form.table.groups.map((group) => ({ ...group, lastRow: 8 })),
          templateRows: [
            { row: 8, kind: 'empty-class', level1: null, level2: null, level3: null, class: 'sustainable' },
          ],
        },
      }),
    );
    expect(reason).toBe('spare-rows');
  });

  it('cannot judge without weights (S004)', () => {
    expect(
      judge(WEIGHT_PARENT_CHILD, insuranceForm([['项目完成指标', '数量指标', '参保人数', 8.33]])).reason,
    ).toBe('weight-column-missing');
  });
});
