import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, halfOfLastDigit, powerOfTen } from '../../../src/core/text/decimal';

const figures = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, exponent]) => decimal(`${digits}e${exponent}`));

describe('comparing decimals', () => {
  it('has the sign of their difference', () => {
    fc.assert(
      fc.property(figures, figures, (first, second) => {
        expect(first.cmp(second)).toBe(Math.sign(Number(first.minus(second))) + 0);
        expect(first.cmp(first.plus(second).minus(second))).toBe(0);
      }),
    );
  });

  it('is the same for a number and its decimal', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -50, max: 50 }), (first, second) => {
        expect(first.cmp(second)).toBe(first.cmp(decimal(second)));
        expect(first.gt(String(second))).toBe(first.minus(second).gt(0));
      }),
    );
  });

  it.each([
    ['0', '-0', 0],
    ['-0', 0, 0],
    ['0', '0.01', -1],
    ['0', '-3', 1],
    ['-3', 0, -1],
    ['-2', '-10', 1],
    ['9.9', '10', -1],
    ['1.05', '1.050', 0],
    ['1.05', '1.051', -1],
    ['-1.05', '-1.051', 1],
  ] as const)('%s against %s: %i', (first, second, order) => {
    expect(decimal(first).cmp(second)).toBe(order);
  });
});

describe('powers of ten', () => {
  it.each([
    [-2, '0.01'],
    [0, '1'],
    [3, '1000'],
  ])('10 to %i', (exponent, written) => {
    expect(powerOfTen(exponent).toFixed()).toBe(written);
  });

  it.each([
    [0, '0.5'],
    [2, '0.005'],
    [-1, '5'],
  ])('half of the last of %i decimals', (places, written) => {
    expect(halfOfLastDigit(places).toFixed()).toBe(written);
  });
});

describe('small whole numbers', () => {
  it('keep their value whatever is computed with them', () => {
    const ten = decimal(10);
    fc.assert(
      fc.property(figures, (other) => {
        const results = [ten.plus(other), ten.minus(other), ten.times(other), ten.round(0), ten.abs()];
        expect(results).toHaveLength(5);
        expect([decimal(10).toFixed(), ten.cmp('10'), decimal(10).div(4).toFixed()]).toEqual([
          '10',
          0,
          '2.5',
        ]);
      }),
    );
  });
});
