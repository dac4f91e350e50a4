import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../../src/core/sheet/address';
import {
  shiftFormula,
  shiftRanges,
  translateFormula,
} from '../../../../../src/hosts/ooxml/patch/formula/shift';
import { shiftRangedFormula } from '../../../../../src/hosts/ooxml/patch/rows/shift-ranged-formulas';

const INSERTION = { sheet: '绩效表', before: 5, count: 2 };

describe('shiftFormula', () => {
  const cases: readonly (readonly [formula: string, sheet: string | null, shifted: string])[] = [
    ['A4+A5', '绩效表', 'A4+A7'],
    ['$A$5+A$5+$A5', '绩效表', '$A$7+A$7+$A7'],
    ['SUM(C3:C8)', '绩效表', 'SUM(C3:C10)'],
    ['SUM(C3:C4)', '绩效表', 'SUM(C3:C4)'],
    ['SUM(3:5)+SUM($5:$9)', '绩效表', 'SUM(3:7)+SUM($7:$11)'],
    ['SUM(A:C)+SUM($A:$C)', '绩效表', 'SUM(A:C)+SUM($A:$C)'],
    ['A9', '别的', 'A9'],
    ['绩效表!A9+别的!A9', '别的', '绩效表!A11+别的!A9'],
    ["'绩效表'!A9:B10", null, "'绩效表'!A11:B12"],
    ["'O''Brien'!A9+绩效表!A9", null, "'O''Brien'!A9+绩效表!A11"],
    ['[1]绩效表!A9', '绩效表', '[1]绩效表!A9'],
    ["'[1]绩效表'!A9:A10", '绩效表', "'[1]绩效表'!A9:A10"],
    ['[1]绩效表!A9+A9', '绩效表', '[1]绩效表!A9+A11'],
    ['绩效表:汇总!A9', '绩效表', '绩效表:汇总!A9'],
    ['"A9"&A9&"""A9"', '绩效表', '"A9"&A11&"""A9"'],
    ['LOG10(A9)', '绩效表', 'LOG10(A11)'],
    ['表1[A9]+表1[[#This Row],[金额]]+A9', '绩效表', '表1[A9]+表1[[#This Row],[金额]]+A11'],
    ['IF(#REF!=#N/A,A9,#DIV/0!)', '绩效表', 'IF(#REF!=#N/A,A11,#DIV/0!)'],
    ['{1,2;3,4}*A9', '绩效表', '{1,2;3,4}*A11'],
    ['税率2020.A9+XFE9+A1048577', '绩效表', '税率2020.A9+XFE9+A1048577'],
    ['1E5+A9', '绩效表', '1E5+A11'],
    ['A9:INDEX(B:B,9)', '绩效表', 'A11:INDEX(B:B,9)'],
    ['A9#+@A9', '绩效表', 'A11#+@A11'],
    ['A1:A1048576', '绩效表', 'A1:A1048576'],
    ['IF(N(C6)=0,"",ROUND(D6/C6,4))', '绩效表', 'IF(N(C8)=0,"",ROUND(D8/C8,4))'],
  ];
  it.each(cases)('%s on %s → %s', (formula, sheet, shifted) => {
    expect(shiftFormula(formula, sheet, INSERTION)).toBe(shifted);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...`A9$:!'"[]#(),+ 绩.B3`) }), (formula) => {
        expect(typeof shiftFormula(formula, '绩效表', INSERTION)).toBe('string');
      }),
    );
  });
});

describe('translateFormula', () => {
  const cases: readonly (readonly [formula: string, rows: number, columns: number, moved: string])[] = [
    ['D3/C3', 2, 0, 'D5/C5'],
    ['$D3/C$3', 2, 1, '$D5/D$3'],
    ['SUM(A:A)', 5, 1, 'SUM(B:B)'],
    ['SUM(3:3)', 5, 1, 'SUM(8:8)'],
    ["'附表 1'!A1", 1, 1, "'附表 1'!B2"],
    ['A1', -1, 0, 'A1048576'],
  ];
  it.each(cases)('%s by %i, %i → %s', (formula, rows, columns, moved) => {
    expect(translateFormula(formula, rows, columns)).toBe(moved);
  });

  it('there and back gives the same formula', () => {
    const address = fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }))
      .map(([row, column]) => formatAddress(row, column));
    fc.assert(
      fc.property(address, address, fc.nat(400), fc.nat(400), (first, second, rows, columns) => {
        const formula = `SUM(${first}:${second})/${first}`;
        expect(translateFormula(translateFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});

describe('shiftRanges', () => {
  it.each([
    ['A1:B4', 'A1:B4'],
    ['A1:B5 C6', 'A1:B7 C8'],
    ['5:6', '7:8'],
    ['A:C', 'A:C'],
  ])('%s → %s', (ranges, shifted) => {
    expect(shiftRanges(ranges, INSERTION)).toBe(shifted);
  });
});

describe('shiftRangedFormula', () => {
  it.each([
    ['A5<>A4', 'A5:A10', 'A7<>A6'],
    ['A3<>A2', 'A3:A10', 'A3<>A2'],
    ['$B$9>A3', 'A3:A10', '$B$11>A3'],
    ['B1>0', 'A10', 'B1>0'],
    ['A3=A4', 'A3:A4', 'A3=A4'],
  ])('%s over %s → %s', (formula, ranges, shifted) => {
    expect(shiftRangedFormula(formula, '绩效表', ranges, INSERTION)).toBe(shifted);
  });
});
