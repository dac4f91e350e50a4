import { describe, expect, it } from 'vitest';
import { SheetWriter } from './cell-input';
import { evaluateFormula } from './evaluate-formula';

const writer = new SheetWriter();
[10, 0, 'x', null, 2.5, ''].forEach((value, at) => {
  writer.put(at + 1, 1, value);
});
const sheet = writer.sheet('Sheet1');

describe('formulas as Excel computes them', () => {
  it.each([
    ['1+2*3-4/2', 5],
    ['-(1-3)*2', 4],
    ['ROUND(2.675,2)', 2.68],
    ['ROUND(1.005*100,0)', 101],
    ['ROUND(-2.5,0)', -3],
    ['IF(N(A2)=0,"",1/A2)', ''],
    ['IF(A4="","blank",1)', 'blank'],
    ['IF(A6="","blank",1)', 'blank'],
    ['COUNT(A1:A6)', 3],
    ['COUNT(A1,A3,A4)', 1],
    ['SUM(A1:A6,1)', 13.5],
    ['MAX(0,MIN(1,A5/A1))', 0.25],
    ['ABS(A2-A1)', 10],
    ['IF("x">9,1,2)', 1],
    ['A4+1', 1],
    ['N(A3)', 0],
  ])('%s = %j', (formula, value) => {
    expect(evaluateFormula(formula, sheet)).toBe(value);
  });

  it.each([
    ['A1/A2', '#DIV/0!'],
    ['A3*2', '#VALUE!'],
    ['SUM("x")', '#VALUE!'],
  ])('%s is %s', (formula, error) => {
    expect(() => evaluateFormula(formula, sheet)).toThrow(error);
  });
});
