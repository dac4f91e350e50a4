import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureFolder, ratio } from '../../tools/recognition-measure';

const result = measureFolder(join(__dirname, '../../fixtures/samples'));
const FLOOR = 0.98;

describe('published sample sheets against their truth', () => {
  it('finds every form and no other', () => {
    expect(result.forms).toBe(14);
    expect(result.formsFound).toBe(result.forms);
    expect(result.falseForms).toEqual([]);
  });

  it.each([...result.slots])('recall of %s', (_slot, figures) => {
    expect(figures.total).toBeGreaterThan(0);
    expect(ratio(figures)).toBeGreaterThanOrEqual(FLOOR);
  });

  it('precision of indicators', () => {
    expect(result.indicatorsRight / result.indicatorsFound).toBeGreaterThanOrEqual(FLOOR);
  });

  it('ranges and all other places are right', () => {
    expect(result.misses).toEqual([]);
  });
});
