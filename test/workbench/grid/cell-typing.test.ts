import { describe, expect, it } from 'vitest';
import { editorText, typedNumber } from '../../../src/workbench/grid/cell-typing';

describe('what is typed into a cell', () => {
  it.each([
    ['50%', 'General', 0.5, '0%'],
    ['77.32%', 'General', 0.7732, '0.00%'],
    ['50%', '0.00%', 0.5, '0.00%'],
    ['50', '0.00%', 0.5, '0.00%'],
    ['0.5', '0.00%', 0.5, '0.00%'],
    ['1,234.50', 'General', 1234.5, 'General'],
    ['¥12', '0.00', 12, '0.00'],
    ['15329.53', 'General', 15329.53, 'General'],
    ['2020年3月15日', 'General', 43905, 'yyyy/m/d'],
    ['2020-3-15', 'yyyy"年"m"月"', 43905, 'yyyy"年"m"月"'],
  ])('%s in a cell of %s is %d', (text, format, value, numberFormat) => {
    expect(typedNumber(text, format)).toEqual({ value, numberFormat });
  });

  it.each([
    ['50%', '@'],
    ['≥95%', 'General'],
    ['2020年度', 'General'],
    ['=A1', 'General'],
    ['100 万元', '0.00'],
    ['', 'General'],
  ])('%s in a cell of %s stays as typed', (text, format) => {
    expect(typedNumber(text, format)).toBeNull();
  });
});

describe('in a workbook that counts its days from 1904', () => {
  it.each([
    ['2020年3月15日', 'General', 42443, 'yyyy/m/d'],
    ['2020-3-15', 'yyyy"年"m"月"', 42443, 'yyyy"年"m"月"'],
    ['1904/1/1', 'General', 0, 'yyyy/m/d'],
    ['12:00', 'General', 0.5, 'h:mm'],
    ['50%', 'General', 0.5, '0%'],
  ])('%s in a cell of %s is %d, and stands so in the editor again', (text, format, value, numberFormat) => {
    expect(typedNumber(text, format, true)).toEqual({ value, numberFormat });
    const again = typedNumber(editorText(value, numberFormat, true), numberFormat, true);
    expect(again?.value).toBe(value);
  });
});

describe('a number opened for typing', () => {
  it.each([
    [0.77318, '0.00%', '77.318%'],
    [0.07, '0%', '7%'],
    [15329.53, '#,##0.0', '15329.53'],
    [1, '0"%"', '1'],
    [43905, 'yyyy"年"m"月"', '2020/3/15'],
    [0.5, 'h:mm', '12:00:00'],
  ])('%d shown as %s stands there as %s', (value, format, text) => {
    expect(editorText(value, format)).toBe(text);
  });
});
