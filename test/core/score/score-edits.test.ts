import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../src/core/profile/profiles';
import { rateEdits, scoreEdits, totalEdits } from '../../../src/core/score/score-edits';
import { scoreForm } from '../../../src/core/score/score-form';
import type { CellInput } from '../../support/cell-input';
import { buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';

function editsOf(input: FormInput) {
  const { form, sheet } = buildForm(input);
  const score = scoreForm(form, defaultProfile);
  return {
    rates: rateEdits(form, sheet, score),
    scores: scoreEdits(form, sheet, score),
    totals: totalEdits(form, sheet, score),
  };
}

const fund = (rate: CellInput, score: CellInput = null): FormInput => ({
  funds: [{ label: '年度资金总额', kind: 'total', budget: 89.974, executed: 80, rate, weight: 10, score }],
});
const RATE = 'IF(N(C4)=0,"",IF(D4="","",ROUND(D4/C4,4)))';

describe('edits for execution rates', () => {
  it('write the formula into a blank cell, with the percent format', () => {
    expect(editsOf(fund(null)).rates).toEqual([
      {
        edit: {
          kind: 'set-formula',
          sheet: 'Sheet1',
          cell: 'E4',
          expected: { value: null, formula: null },
          formula: RATE,
          value: 0.8891,
          numberFormat: '0.00%',
        },
        conflict: false,
        why: '80 ÷ 89.974 = 88.91%',
        before: '',
        after: '88.91%',
      },
    ]);
  });

  it('tell where the user wrote something else', () => {
    const [proposed] = editsOf(fund(0)).rates;
    expect(proposed).toMatchObject({ conflict: true, before: '0', after: '88.91%' });
    expect(proposed?.why).toBe('80 ÷ 89.974 = 88.91%');
  });

  it.each<[string, CellInput, string | undefined]>([
    ['the same value', { value: 0.8891, numberFormat: '0.00%' }, undefined],
    ['the exact value', { value: 80 / 89.974, numberFormat: '0.00%' }, undefined],
    ['the same value in words', '88.91%', '0.00%'],
    ['the same value with fewer digits', '89%', '0%'],
  ])('turn %s into the formula, without a conflict', (_, rate, numberFormat) => {
    const [proposed] = editsOf(fund(rate)).rates;
    expect(proposed).toMatchObject({ conflict: false, edit: { kind: 'set-formula', formula: RATE } });
    expect(proposed?.why).toContain('数值不变');
    expect(proposed?.edit).toEqual(
      numberFormat
        ? expect.objectContaining({ numberFormat })
        : expect.not.objectContaining({ numberFormat: expect.anything() }),
    );
  });

  it.each<[string, CellInput]>([
    ['the same formula', { value: 0.5, formula: ' if( n($C$4)=0, "", IF(D4="","",ROUND(D4/C4,4)))' }],
    ['a formula of the user with the same value', { value: 80 / 89.974, formula: 'D4/C4' }],
    ['a stroke', '/'],
    ['a dash', '—'],
  ])('leave %s alone', (_, rate) => {
    expect(editsOf(fund(rate)).rates).toEqual([]);
  });

  it('keep a percent format of the user and mend a text format', () => {
    const [own] = editsOf(fund({ value: null, text: ' ', numberFormat: '0%' })).rates;
    expect(own?.edit).not.toHaveProperty('numberFormat');
    const [text] = editsOf({ ...fund(null, { value: null, text: ' ', numberFormat: '@' }) }).scores;
    expect(text?.edit).toMatchObject({ numberFormat: 'General' });
  });

  it('write a value where an operand is typed as text', () => {
    const input: FormInput = {
      funds: [{ label: '年度资金总额', kind: 'total', budget: '89.974', executed: 80, rate: null }],
    };
    const [proposed] = editsOf(input).rates;
    expect(proposed?.edit).toMatchObject({ kind: 'set-value', value: 0.8891, numberFormat: '0.00%' });
    expect(proposed?.why).toContain('C4 是文本');
  });

  it('leave rows without money blank', () => {
    const input: FormInput = {
      funds: [
        { label: '年度资金总额', kind: 'total', budget: 1, executed: 1, rate: null },
        { label: '其他资金', kind: 'other', budget: null, executed: null, rate: null },
      ],
    };
    expect(editsOf(input).rates.map(({ edit }) => 'cell' in edit && edit.cell)).toEqual(['E4']);
  });

  it('are for the sheet of the form only', () => {
    const { form, sheet } = buildForm(fund(null));
    const score = scoreForm(form, defaultProfile);
    expect(rateEdits(form, { ...sheet, name: 'Sheet2' }, score)).toEqual([]);
  });
});

describe('edits for scores, total and grade', () => {
  const input: FormInput = {
    funds: [
      { label: '年度资金总额', kind: 'total', budget: 100, executed: 95, weight: 10, score: null },
      { label: '其中：财政资金', kind: 'fiscal', budget: 100, executed: 95, weight: '/', score: '/' },
    ],
    indicators: [
      ['产出指标', '数量指标', '甲', '≥50个', 45, 40, 36],
      ['产出指标', '质量指标', '乙', '≥90%', '95%', 40, 30],
      ['满意度指标', '满意度', '丙', '≥95%', '96%', 10, '10'],
    ],
    totals: { score: null, grade: '良' },
  };

  it('propose what is missing, report what differs and turn texts into numbers', () => {
    const { scores } = editsOf(input);
    expect(
      scores.map(({ edit, conflict, after }) => [edit.kind, 'cell' in edit && edit.cell, conflict, after]),
    ).toEqual([
      ['set-formula', 'F4', false, '9.5'],
      ['set-formula', 'H7', false, '36'],
      ['set-value', 'H8', true, '40'],
      ['set-value', 'H9', false, '10'],
    ]);
    expect(scores[3]?.why).toContain('单元格的数字是文本');
  });

  it('set the total by its formula and correct the grade openly', () => {
    const { totals } = editsOf(input);
    expect(totals[0]).toMatchObject({
      edit: { kind: 'set-formula', cell: 'H10', formula: 'ROUND(SUM(F4,H7:H9),2)', value: 95.5 },
      conflict: false,
      after: '95.5',
    });
    expect(totals[1]).toMatchObject({
      edit: { kind: 'set-formula', value: '优' },
      conflict: true,
      before: '良',
    });
  });

  it('leave total and grade alone while a row is open', () => {
    const open: FormInput = {
      ...input,
      indicators: [...(input.indicators ?? []), ['效益指标', '生态', '丁', '≥1', null, 5, null]],
    };
    expect(editsOf(open).totals).toEqual([]);
    expect(editsOf(open).scores).toHaveLength(4);
  });

  it('write a shared score once, into the top of its merge', () => {
    const { scores } = editsOf({
      indicators: [
        ['产出指标', '质量指标', '甲', '≥50', 60, 10, null],
        ['产出指标', '质量指标', '乙', '≥50', 60, 10, null],
      ],
      sharedCells: [{ column: 'score', from: 0, count: 2 }],
    });
    expect(scores.map(({ edit }) => 'cell' in edit && edit.cell)).toEqual(['H4']);
  });
});
