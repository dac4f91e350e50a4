import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '../../../src/core/text/decimal';
import { findNumbers } from '../../../src/core/text/find-numbers';
import { readNumber } from '../../../src/core/text/number';
import { convert, readUnit, sameUnit } from '../../../src/core/text/unit';
import { UNIT_TABLE } from '../../../src/core/text/unit-table';
import { anyText, fragmentText, fuzz } from './fragments';

describe('readNumber', { timeout: 120_000 }, () => {
  it.each([
    ['1234.50', '1234.5', '1', 2],
    ['1,234,567.8', '1234567.8', '1', 1],
    ['１，２３４', '1234', '1', 0],
    ['-3', '-3', '1', 0],
    ['1.2e3', '1200', '1', 1],
    ['95%', '95', '1', 0],
    ['1.5万', '1.5', '10000', 1],
    ['3百万', '3', '1000000', 0],
    ['1.2亿', '1.2', '100000000', 1],
    ['二十三', '23', '1', 0],
    ['十五', '15', '1', 0],
    ['一百二十', '120', '1', 0],
    ['两百零五', '205', '1', 0],
    ['三万五千', '35000', '1', 0],
    ['三点五', '3.5', '1', 1],
    ['二〇二一', '2021', '1', 0],
    ['百分之九十五', '95', '1', 0],
    ['658 090', '658090', '1', 0],
  ])('%j is %s × %s', (text, value, multiplier, places) => {
    const number = readNumber(text);
    expect(number?.value.toFixed()).toBe(value);
    expect(number?.multiplier.toFixed()).toBe(multiplier);
    expect(number?.places).toBe(places);
  });

  it.each(['', '/', '95分', '约5', '1,23', '1.2.3', '一站式', '12-31', '#DIV/0!', '1'.repeat(60)])(
    '%j is none',
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it('reads every number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(Number(readNumber(String(value))?.value.toString())).toBe(value === 0 ? 0 : value);
      }),
      fuzz(1000),
    );
  });
});

describe('findNumbers', { timeout: 120_000 }, () => {
  it('finds figures with their units and places, not document numbers, dates and ordinals', () => {
    const text =
      '依据〔2020〕10号，2020年12月底前补助 658,090人×32元，参保率达95％，约1.2万户，第3批，A4纸。';
    const found = findNumbers(text);
    expect(found.map((figure) => `${figure.value.toFixed()}${figure.unit?.text ?? ''}`)).toEqual([
      '658090人',
      '32元',
      '95%',
      '1.2万户',
    ]);
    for (const figure of found) expect(text.slice(figure.from, figure.to).trimEnd()).toBe(figure.text);
    expect(found[0]?.text).toBe('658,090人');
  });

  it('stays inside any text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fragmentText), (text) => {
        let last = 0;
        for (const figure of findNumbers(text)) {
          expect(figure.from).toBeGreaterThanOrEqual(last);
          expect(figure.to).toBeGreaterThan(figure.from);
          expect(figure.to).toBeLessThanOrEqual(text.length);
          last = figure.from;
        }
      }),
      fuzz(2000),
    );
  });
});

describe('units', () => {
  it('lists each spelling once', () => {
    const names = UNIT_TABLE.flatMap((entry) => entry.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    ['万亩', '亩', '10000', null],
    ['％', '%', '1', null],
    ['百分比', '%', '1', null],
    ['%(百分比)', '%', '1', null],
    ['（人）', '人', '1', null],
    ['元/人·年', '元', '1', '人·年'],
    ['元每年每人', '元', '1', '人·年'],
    ['亿元', '元', '100000000', null],
    ['单位：万元', '元', '10000', null],
    ['集装箱', '集装箱', '1', null],
  ])('%j', (text, base, scale, per) => {
    const unit = readUnit(text);
    expect([unit?.base, unit?.scale.toFixed(), unit?.per]).toEqual([base, scale, per]);
  });

  it.each(['', '/', '无', '—', '123', '严格执行相关制度规定'])('%j is no unit', (text) => {
    expect(readUnit(text)).toBeNull();
  });

  it.each([
    ['410', '万人', '人', '4100000'],
    ['1.5', '亿元', '万元', '15000'],
    ['8', '万亩', '亩', '80000'],
    ['3', '公里', '米', '3000'],
    ['3', '千米', '公里', '3'],
    ['3500', '公斤', '吨', '3.5'],
    ['5', '‰', '%', '0.5'],
    ['2', '个月', '月', '2'],
  ])('%s %s in %s is %s', (value, from, to, expected) => {
    expect(convert(decimal(value), readUnit(from), readUnit(to))?.toFixed()).toBe(expected);
  });

  it('keeps what cannot be converted apart', () => {
    expect(sameUnit(readUnit('年'), readUnit('月'))).toBe(false);
    expect(sameUnit(readUnit('人'), readUnit('人次'))).toBe(false);
    expect(sameUnit(readUnit('元/人'), readUnit('元'))).toBe(false);
    expect(sameUnit(readUnit('名'), readUnit('万人'))).toBe(true);
    expect(convert(decimal(1), readUnit('户'), readUnit('人'))).toBeNull();
  });
});
