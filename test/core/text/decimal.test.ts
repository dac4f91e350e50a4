import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, halfOfLastDigit, powerOfTen } from '../../../src/core/text/decimal';

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

const figures = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, exponent]) => decimal(`${digits}e${exponent}`));

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
