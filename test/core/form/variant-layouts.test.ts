import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/core/sheet/address';
import { LAYOUTS, makeVariant, makeVariantOf } from '../../support/sheet-variants';
import { PLAIN } from '../../support/variants/nuisance';
import { randomFrom } from '../../support/variants/random';

describe('the generated variants themselves', () => {
  it.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('%s draws without a clash', (_, layout) => {
    const { workbook, truths } = makeVariantOf([layout], PLAIN, randomFrom(7), 7);
    expect(workbook.sheets[0]?.cells.size).toBeGreaterThan(10);
    expect(truths[0]?.slots.some((slot) => slot.path === 'indicators[0].level3')).toBe(true);
  });

  it('never puts two cells or two merges on one place', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { workbook, truths } = makeVariant(seed);
      for (const { merges, cells } of workbook.sheets) {
        const covered = new Set<string>();
        const clashes: string[] = [];
        for (const { top, left, bottom, right } of merges) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              const address = formatAddress(row, column);
              if (covered.has(address)) clashes.push(`merges over ${address}`);
              covered.add(address);
            }
          }
        }
        const anchors = new Set(merges.map(({ top, left }) => formatAddress(top, left)));
        for (const { row, column } of cells.values()) {
          const address = formatAddress(row, column);
          if (covered.has(address) && !anchors.has(address)) clashes.push(`${address} inside a merge`);
        }
        expect(clashes, `seed ${seed}`).toEqual([]);
      }
      for (const truth of truths) expect(truth.titleCell, `seed ${seed}`).not.toBe('');
    }
  });

  it('gives the same workbook for the same seed', () => {
    const one = makeVariant(41);
    const two = makeVariant(41);
    expect([...(two.workbook.sheets.at(-1)?.cells.values() ?? [])]).toEqual([
      ...(one.workbook.sheets.at(-1)?.cells.values() ?? []),
    ]);
    expect(two.truths).toEqual(one.truths);
  });
});
