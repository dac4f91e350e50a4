import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectedFileSchema, inspectedFileToOutput } from '../../../src/core/form/inspection';
import { FUND_BLOCK_LABELS, FUND_HEADS } from '../../../src/core/form/lexicon/fund-labels';
import { GOAL_LABELS } from '../../../src/core/form/lexicon/goal-labels';
import { IDENTITY_LABELS } from '../../../src/core/form/lexicon/identity-labels';
import { INDICATOR_HEADS } from '../../../src/core/form/lexicon/indicator-heads';
import { LEVEL1_LABELS, LEVEL2_LABELS } from '../../../src/core/form/lexicon/level-labels';
import { SECTION_LABELS } from '../../../src/core/form/lexicon/section-labels';
import { SIGN_OFF_LABELS } from '../../../src/core/form/lexicon/sign-off-labels';
import { TOTAL_LABELS } from '../../../src/core/form/lexicon/total-labels';
import { recognise } from '../../../src/core/form/recognise';
import { parseRange, type Range, rangeContains } from '../../../src/core/sheet/address';
import { type Cell, type CellValue, createSheet } from '../../../src/core/sheet/sheet';

const LABELS = [
  INDICATOR_HEADS,
  FUND_HEADS,
  FUND_BLOCK_LABELS,
  GOAL_LABELS,
  IDENTITY_LABELS,
  LEVEL1_LABELS,
  LEVEL2_LABELS,
  SECTION_LABELS,
  SIGN_OFF_LABELS,
  TOTAL_LABELS,
].flatMap((entries) => entries.flatMap(({ labels }) => [...labels]));
const OTHERS = [
  '项目支出绩效自评表',
  '（2022年度）',
  '单位：万元',
  '注：1.说明',
  '……',
  '指标1：',
  '≥90%',
  '5.8万',
  '达成预期指标',
  '填报人：张三  联系电话：1',
  '',
  ' ',
  '一、产出指标',
  '其中：财政拨款',
  '/',
  '＃REF！',
];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LABELS) },
  { weight: 3, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(true, { error: '#DIV/0!' }, Number.NaN, 1e308) },
);

const cell: fc.Arbitrary<Cell> = fc
  .record({ row: fc.integer({ min: 1, max: 24 }), column: fc.integer({ min: 1, max: 9 }), value })
  .map(({ row, column, value: raw }) => ({
    row,
    column,
    value: raw,
    formula: null,
    text: typeof raw === 'object' && raw ? raw.error : String(raw),
    numberFormat: 'General',
  }));

const merge: fc.Arbitrary<Range> = fc
  .tuple(
    fc.integer({ min: 1, max: 24 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .map(([top, left, high, wide]) => ({ top, left, bottom: top + high, right: left + wide }));

describe('recognition of odd sheets', () => {
  it('never throws, keeps to the contract and reports no cell outside its form', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 160 }), fc.array(merge, { maxLength: 12 }), (cells, merges) => {
        const sheet = createSheet({ name: 'S', cells, merges });
        const output = inspectedFileToOutput(
          'a.xlsx',
          recognise({ sheets: [sheet], definedNames: [], date1904: false }),
        );
        expect(inspectedFileSchema.safeParse(output).success).toBe(true);
        for (const form of output.forms) {
          const area = parseRange(form.range);
          expect(area).not.toBeNull();
          for (const indicator of form.indicators) {
            expect(area && indicator.row >= area.top && indicator.row <= area.bottom).toBe(true);
            const place = parseRange(indicator.level3?.cell ?? '');
            if (area && place) expect(rangeContains({ ...area, top: 1 }, place.top, place.left)).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
