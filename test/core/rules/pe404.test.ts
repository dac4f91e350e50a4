import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEIGHT_ROUNDING_DRIFT } from '../../../src/core/rules/pe404-weight-rounding-drift';
import type { IndicatorTuple } from '../../support/form-input';
import { judge } from './judge';
import { insuranceForm, nationalRows, scoredForm } from './scored-form';

const parts = (label: string, weight: number, count: number): readonly IndicatorTuple[] =>
  Array.from({ length: count }, (_, at) => [
    label,
    '数量指标',
    `任务${at + 1}`,
    '≥5项',
    '5项',
    weight,
    weight,
  ]);

describe('PE404 均分舍入漂移', () => {
  it('finds 8.33 × 6 = 49.98 of 50 and puts the remainder on the last row', () => {
    const { problems, findings } = judge(
      WEIGHT_ROUNDING_DRIFT,
      scoredForm([...parts('产出指标（50分）', 8.33, 6), ...nationalRows().slice(1)]),
    );
    expect(problems).toEqual(['6 行平均分值 8.33，合计 49.98，与“产出指标（50分）”的 50 分相差 0.02。']);
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      cell: 'G11',
      fix: { kind: 'confirm', edits: [{ kind: 'set-value', cell: 'G11', value: 8.35 }] },
    });
  });

  it('holds rows without printed group points against 100', () => {
    const { findings } = judge(
      WEIGHT_ROUNDING_DRIFT,
      scoredForm([...parts('产出指标', 16.67, 3), ...nationalRows().slice(1)]),
    );
    expect(findings[0]).toMatchObject({ cell: 'G8', fix: { edits: [{ value: 16.66 }] } });
  });

  it('is a hint where only scores are printed (S004-B)', () => {
    const scores = [8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10, 8.33];
    const { findings, problems } = judge(
      WEIGHT_ROUNDING_DRIFT,
      insuranceForm(scores.map((score, at) => ['项目完成指标', '数量指标', `指标${at}`, score])),
    );
    expect(problems).toEqual(['6 行得分都是 8.33，合计 49.98，像是把 50 分平均分配后舍入，差 0.02。']);
    expect(findings[0]).toMatchObject({ severity: 'info', cells: expect.arrayContaining(['F4', 'F12']) });
  });

  it('says nothing of S004-A: 8.33 × 5 is no part of 50, and there are no weights', () => {
    const scores = [8.33, 8.33, 8.33, 8.33, 8.33, 15, 15, 10];
    const input = insuranceForm(scores.map((score, at) => ['项目完成指标', '数量指标', `指标${at}`, score]));
    const { verdict, findings } = judge(WEIGHT_ROUNDING_DRIFT, input);
    expect([verdict, findings]).toEqual(['cannot-judge', []]);
  });

  it.each([
    ['8.33 × 5 + 8.35', [...parts('产出指标（50分）', 8.33, 5), ...parts('产出指标（50分）', 8.35, 1)]],
    ['大英 22.5 × 4', parts('产出指标', 22.5, 4)],
    ['whole parts: 8 × 6 is a wrong sum, not rounding', parts('产出指标（50分）', 8, 6)],
  ])('passes %s', (_, rows) => {
    expect(judge(WEIGHT_ROUNDING_DRIFT, scoredForm([...rows])).verdict).toBe('pass');
  });

  it('finds every rounded split, and its fix makes the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 13 }), fc.constantFrom(30, 40, 50, 60), (count, whole) => {
        const cents = Math.round((whole * 100) / count);
        const { findings } = judge(
          WEIGHT_ROUNDING_DRIFT,
          scoredForm(parts(`产出指标（${whole}分）`, cents / 100, count)),
        );
        if (cents * count === whole * 100) {
          expect(findings).toEqual([]);
          return;
        }
        const [edit] = findings[0]?.fix?.edits ?? [];
        const last = edit?.kind === 'set-value' ? Math.round(Number(edit.value) * 100) : 0;
        expect(last + cents * (count - 1)).toBe(whole * 100);
      }),
      { numRuns: 60 },
    );
  });
});
