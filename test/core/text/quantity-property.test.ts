import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantity } from '../../../src/core/text/compare-quantity';
import { parseQuantity } from '../../../src/core/text/parse-quantity';
import { printQuantity } from '../../../src/core/text/print-quantity';
import type { Quantity } from '../../../src/core/text/quantity';
import { quantityType } from '../../../src/core/text/quantity-type';
import { anyText, fragmentText, fuzz } from './fragments';
import { WORDINGS } from './wordings';

const settings = { approximateBand: 5, strictComparison: false };

/** What must survive printing and reading: everything but the text itself and words that carry no value. */
function essence(quantity: Quantity): unknown {
  switch (quantity.kind) {
    case 'number': {
      const { kind, comparison, comparisonInWords, value, unit, isApproximate, places } = quantity;
      return {
        kind,
        comparison,
        comparisonInWords,
        value: value.toFixed(),
        unit: unitEssence(unit),
        isApproximate,
        places,
      };
    }
    case 'range':
      return {
        kind: quantity.kind,
        low: quantity.low.toFixed(),
        high: quantity.high.toFixed(),
        unit: unitEssence(quantity.unit),
        isApproximate: quantity.isApproximate,
      };
    case 'date': {
      const { kind, comparison, from, to, isComplete } = quantity;
      return { kind, comparison, from, to, isComplete };
    }
    case 'grade':
      return { kind: quantity.kind, grade: quantity.grade };
    case 'yes-no':
      return { kind: quantity.kind, answer: quantity.answer };
    case 'relative':
      return {
        kind: quantity.kind,
        comparison: quantity.comparison,
        base: quantity.base,
        change: quantity.change === null ? null : quantity.change.value.toFixed(),
      };
    case 'placeholder':
      return { kind: quantity.kind, comparison: quantity.comparison, unit: unitEssence(quantity.unit) };
    default:
      return { kind: quantity.kind };
  }
}

function unitEssence(unit: Extract<Quantity, { kind: 'number' }>['unit']): unknown {
  return unit === null ? null : { base: unit.base, scale: unit.scale.toFixed(), per: unit.per };
}

function expectAgreement(text: string): void {
  const quantity = parseQuantity(text);
  const printed = printQuantity(quantity);
  expect(essence(parseQuantity(printed)), `${JSON.stringify(text)} → ${JSON.stringify(printed)}`).toEqual(
    essence(quantity),
  );
}

describe('parseQuantity on anything', { timeout: 600_000 }, () => {
  it('gives a quantity for any text and never throws', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.option(anyText, { nil: null }),
        fc.option(anyText, { nil: null }),
        (text, unit, name) => {
          const quantity = parseQuantity(text, { unit, indicatorName: name, operator: unit });
          expect(quantity.text).toBe(text);
          if (quantity.kind === 'unreadable') {
            expect(quantity.at).toBeGreaterThanOrEqual(0);
            expect(quantity.at).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      fuzz(2000),
    );
  });

  it('gives a quantity for any raw number in any format', () => {
    const formats = fc.constantFrom(
      'General',
      '0',
      '0.00',
      '0%',
      '0.00%',
      'yyyy/m/d',
      '#,##0.00',
      '0"人"',
      'yyyy"年"m"月"',
    );
    fc.assert(
      fc.property(fc.double({ noNaN: false }), formats, fragmentText, (number, numberFormat, text) => {
        expect(parseQuantity(text, { number, numberFormat }).text).toBe(text);
      }),
      fuzz(2000),
    );
  });

  it('reads what it prints, for joined fragments of the grammar', () => {
    fc.assert(fc.property(fragmentText, expectAgreement), fuzz(5000));
  });

  it('reads what it prints, for mutated real wordings', () => {
    const wording = fc.constantFrom(...WORDINGS.map((row) => row[0]));
    const mutated = fc
      .tuple(wording, fc.nat(), fc.constantFrom('delete', 'repeat', 'insert', 'swap', 'cut'), fragmentText)
      .map(([text, place, operation, extra]) => mutate(text, place, operation, extra));
    fc.assert(fc.property(mutated, expectAgreement), fuzz(5000));
  });

  it('compares any two values without throwing and calls a value equal to itself never unmet', () => {
    fc.assert(
      fc.property(fragmentText, fragmentText, (first, second) => {
        const target = parseQuantity(first);
        compareQuantity(target, parseQuantity(second), settings);
        const type = quantityType(target);
        const isLowered = type === 'qualitative' || type === 'yes-no';
        if (!isLowered && type !== null)
          expect(compareQuantity(target, target, settings).met).not.toBe(false);
      }),
      fuzz(3000),
    );
  });
});

function mutate(text: string, place: number, operation: string, extra: string): string {
  const at = text.length === 0 ? 0 : place % text.length;
  switch (operation) {
    case 'delete':
      return text.slice(0, at) + text.slice(at + 1);
    case 'repeat':
      return text.slice(0, at + 1) + text.slice(at);
    case 'insert':
      return text.slice(0, at) + extra + text.slice(at);
    case 'swap':
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    default:
      return text.slice(0, at);
  }
}
