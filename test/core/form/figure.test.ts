import { describe, expect, it } from 'vitest';
import { figureSlot } from '../../../src/core/form/figure';
import type { MoneyUnit } from '../../../src/core/form/form';
import { slotAt } from '../../../src/core/form/grid';
import { createSheet } from '../../../src/core/sheet/sheet';

function slot(value: string | number, text = String(value), numberFormat = 'General') {
  return slotAt(
    createSheet({ name: 'S', cells: [{ row: 1, column: 1, value, text, formula: null, numberFormat }] }),
    1,
    1,
  );
}

describe('money', () => {
  it.each([
    ['5.8万', '万元', '5.8'],
    ['58000元', '万元', '5.8'],
    ['2.38  万元', '万元', '2.38'],
    ['854万（高标准农田建设400万元，畅通工程159万元）', '万元', '854'],
    ['1,031.50', '万元', '1031.5'],
    ['1.2亿元', '万元', '12000'],
    ['350 万元', '元', '3500000'],
    ['５.８', '万元', '5.8'],
    ['万元', '万元', null],
    ['/', '万元', null],
    ['无', '万元', null],
  ] as const)('%s in a form in %s is %s', (text, unit, expected) => {
    const figure = figureSlot(slot(text), 'money', unit as MoneyUnit);
    expect(figure.figure?.toFixed() ?? null).toBe(expected);
    expect(figure.isText).toBe(expected !== null);
  });

  it('takes a number as it is', () => {
    expect(figureSlot(slot(89.974), 'money', '万元')).toMatchObject({ isText: false, places: 3 });
  });
});

describe('rates', () => {
  it.each([
    ['77.32%', '', '0.7732', 2],
    ['100%', '', '1', 0],
    ['79.27', '', '0.7927', 2],
    ['0.9', '执行率(%)', '0.009', 1],
  ] as const)('text %s under %s', (text, head, expected, places) => {
    const rate = figureSlot(slot(text), 'rate', '万元', head);
    expect(rate.figure?.toFixed()).toBe(expected);
    expect(rate.places).toBe(places);
  });

  it('reads a number in a percent format as a ratio', () => {
    expect(figureSlot(slot(0.7732, '77.32%', '0.00%'), 'rate', '万元')).toMatchObject({ places: 2 });
    expect(figureSlot(slot(0.7732, '77.32%', '0.00%'), 'rate', '万元').figure?.toFixed()).toBe('0.7732');
    expect(figureSlot(slot(79.27), 'rate', '万元').figure?.toFixed()).toBe('0.7927');
  });
});

describe('points', () => {
  it.each([
    ['10分', '10'],
    ['9.5', '9.5'],
    ['10（满分）', '10'],
    ['8个', null],
    ['—', null],
  ] as const)('%s', (text, expected) => {
    expect(figureSlot(slot(text), 'points', '万元').figure?.toFixed() ?? null).toBe(expected);
  });
});
