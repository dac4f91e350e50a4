import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateOrTimeFormat } from '../../../src/core/sheet/date-format';
import { displayText } from '../../../src/core/sheet/number-format';
import { builtinNumberFormat } from '../../../src/core/sheet/number-format-builtin';
import type { CellValue } from '../../../src/core/sheet/sheet';

type Case = readonly [value: CellValue, code: string, shown: string];

const GENERAL_CASES: readonly Case[] = [
  [0, 'General', '0'],
  [-0, 'General', '0'],
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [1 / 3, 'General', '0.333333333'],
  [-1 / 3, 'General', '-0.333333333'],
  [123456.789012, 'General', '123456.789'],
  [12345678901, 'General', '12345678901'],
  [123456789012, 'General', '1.23457E+11'],
  [99999999999.9, 'General', '1E+11'],
  [1e20, 'General', '1E+20'],
  [0.00001, 'General', '0.00001'],
  [0.000012345678, 'General', '1.23457E-05'],
  [1e-10, 'General', '1E-10'],
  [0.9997, 'General', '0.9997'],
  [77.318, '', '77.318'],
  [45, '@', '45'],
];

const NUMBER_CASES: readonly Case[] = [
  [1.005, '0.00', '1.01'],
  [2.675, '0.00', '2.68'],
  [0.285, '0%', '29%'],
  [8.325, '0.00', '8.33'],
  [99.995, '0.00', '100.00'],
  [-2.5, '0', '-3'],
  [-0.001, '0.00', '0.00'],
  [0.77318, '0.00%', '77.32%'],
  [1, '0%', '100%'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [999, '#,##0', '999'],
  [-1234, '#,##0', '-1,234'],
  [1234567, '#,##0,', '1,235'],
  [12345678, '0.0,,"百万"', '12.3百万'],
  [0.5, '#.##', '.5'],
  [5, '#.##', '5.'],
  [5, '0.##', '5.'],
  [7, '0000', '0007'],
  [10, '0"分"', '10分'],
  [10, '0\\分', '10分'],
  [10, 'General"分"', '10分'],
  [1234.5, '"¥"#,##0.00', '¥1,234.50'],
  [1234.5, '[$¥-804]#,##0.00', '¥1,234.50'],
  [-5, '0.00_);(0.00)', '(5.00)'],
  [5, '0.00_);(0.00)', '5.00 '],
  [-5, '#,##0.00;[Red]-#,##0.00', '-5.00'],
  [-5, '0;[红色]0', '5'],
  [0, '0;-0;"零"', '零'],
  [0, '0;-0;;@', ''],
  [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' -   '],
  [150, '[>=100]0"+";0', '150+'],
  [50, '[>=100]0"+";0', '50'],
  [-5, '[<0]"负"0;0', '负5'],
  [12345, '0.00E+00', '1.23E+04'],
  [0.00012, '0.0E-0', '1.2E-4'],
  [1.5, '# ?/?', '1 1/2'],
  [0.75, '?/?', '3/4'],
  [13800001111, '000-0000-0000', '138-0000-1111'],
];

const DATE_CASES: readonly Case[] = [
  [44562, 'yyyy"年"m"月"d"日"', '2022年1月1日'],
  [44562, 'yyyy/m/d', '2022/1/1'],
  [44562, 'yyyy-mm-dd', '2022-01-01'],
  [44562, 'yyyy.m.d', '2022.1.1'],
  [44562, 'yy-m', '22-1'],
  [44627, 'm"月"d"日"', '3月7日'],
  [44627, 'm月d日', '3月7日'],
  [44627, '[$-804]yyyy"年"m"月";@', '2022年3月'],
  [44562, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二二年一月一日'],
  [44562 + 8.5 / 24, 'yyyy/m/d h:mm', '2022/1/1 8:30'],
  [0.354166666666667, 'h:mm', '8:30'],
  [0.999999999, 'h:mm:ss', '0:00:00'],
  [0.75, 'h:mm AM/PM', '6:00 PM'],
  [0.25, '上午/下午h"时"mm"分"', '上午6时00分'],
  [1.5, '[h]:mm', '36:00'],
  [0.0625, '[mm]:ss', '90:00'],
  [59, 'yyyy-mm-dd', '1900-02-28'],
  [60, 'yyyy-mm-dd', '1900-02-29'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
  [1, 'yyyy-mm-dd', '1900-01-01'],
  [44562, 'aaaa', '星期六'],
  [44562, 'dddd', 'Saturday'],
  [44562, 'd-mmm-yy', '1-Jan-22'],
  [0.5000058, 'mm:ss.0', '00:00.5'],
  [-1, 'yyyy-mm-dd', '-1'],
];

const OTHER_CASES: readonly Case[] = [
  [null, '0.00', ''],
  [true, '0.00', 'TRUE'],
  [false, 'General', 'FALSE'],
  [{ error: '#DIV/0!' }, '0.00%', '#DIV/0!'],
  ['优秀', '0.00', '优秀'],
  ['100', '0.00', '100'],
  ['张', '@"先生"', '张先生'],
  ['甲', '0;-0;0;"【"@"】"', '【甲】'],
  ['第一行\n第二行', '@', '第一行\n第二行'],
  [5, '0.00"', '5.00'],
  [5, '[', ''],
  [5, ';;;', ''],
];

describe('text shown for a value', () => {
  it.each([...GENERAL_CASES, ...NUMBER_CASES, ...DATE_CASES, ...OTHER_CASES])(
    '%s in %s',
    (value, code, shown) => {
      expect(displayText(value, code)).toBe(shown);
    },
  );

  it('counts dates from 1904 when the workbook does', () => {
    expect(displayText(43100, 'yyyy-mm-dd', true)).toBe('2022-01-01');
    expect(displayText(1.5, '[h]:mm', true)).toBe('36:00');
  });

  it.each([
    [14, 44562, '2022/1/1'],
    [27, 44562, '2022年1月'],
    [31, 44562, '2022年1月1日'],
    [57, 44562, '2022年1月'],
    [58, 44562, '1月1日'],
    [9, 0.5, '50%'],
    [10, 0.5, '50.00%'],
    [4, 1234.5, '1,234.50'],
    [37, -1234, '-1,234'],
  ])('built-in format %i', (id, value, shown) => {
    expect(displayText(value, builtinNumberFormat(id) ?? '')).toBe(shown);
  });

  it('tells dates from numbers', () => {
    for (const code of ['yyyy/m/d', 'h:mm', '[h]:mm', 'm"月"']) expect(isDateOrTimeFormat(code)).toBe(true);
    for (const code of ['0.00', 'General', '0"年"', '[Red]0', '@'])
      expect(isDateOrTimeFormat(code)).toBe(false);
  });
});

describe('properties of shown text', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  it('never throws, whatever the code', () => {
    const piece = fc.constantFrom(
      '0',
      '#',
      '?',
      '.',
      ',',
      '%',
      '/',
      'E+',
      ';',
      '"',
      '\\',
      '_',
      '*',
      '[',
      ']',
      'y',
      'm',
      'd',
      'h',
      's',
      '@',
      '年',
      '[>5]',
      'General',
    );
    fc.assert(
      fc.property(finite, fc.array(piece, { maxLength: 12 }), (value, pieces) => {
        expect(typeof displayText(value, pieces.join(''))).toBe('string');
        expect(typeof displayText('文', pieces.join(''))).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });

  it('General is at most 11 characters beside the sign and reads back as the number, to 5 digits', () => {
    fc.assert(
      fc.property(finite, (value) => {
        const shown = displayText(value, 'General').replace(/^-/, '');
        expect(shown.length).toBeLessThanOrEqual(shown.includes('E') ? 12 : 11);
        if (Math.abs(value) < 1e-300) return;
        const difference = Math.abs(Number(shown) - Math.abs(value));
        expect(difference).toBeLessThanOrEqual(Math.abs(value) * 1e-5);
      }),
    );
  });

  it('two decimals differ from the value by half a cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        const shown = Number(displayText(thousandths / 1000, '0.00'));
        const cents = Math.sign(thousandths) * Math.floor((Math.abs(thousandths) + 5) / 10);
        expect(Math.round(shown * 100) + 0).toBe(cents + 0);
      }),
    );
  });
});
