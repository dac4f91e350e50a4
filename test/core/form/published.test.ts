import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Disturbance, disturb } from '../../support/published/disturb';
import { publishedSheets } from '../../support/published/published-folder';
import { measureLayouts, measurePublished } from '../../tools/recognition-measure';

const FOLDER = fileURLToPath(new URL('../../fixtures/published', import.meta.url));

describe('layouts as provinces publish them', () => {
  const sheets = publishedSheets(FOLDER);
  const measured = measurePublished(FOLDER);

  it('come from many provinces and of every family, each with its source', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(150);
    expect(new Set(sheets.map(({ family }) => family)).size).toBe(7);
    expect(sheets.filter(({ source }) => source.length < 10)).toEqual([]);
  });

  it('are found, and nothing beside them', () => {
    expect(measured.formsFound).toBe(measured.forms);
    expect(measured.falseForms).toEqual([]);
    expect(measured.indicatorsFound).toBe(measured.indicatorsRight);
  });

  it.each(sheets.map(({ id }) => id))('%s: every slot at its cell', (id) => {
    expect(measured.misses.filter(({ form, slot }) => form === id && slot !== 'range')).toEqual([]);
  });

  it.each<Disturbance>([
    { width: 'half', spaced: 0, split: [0, 3] },
    { width: 'full', spaced: 2, split: [1, 4] },
  ])('keep every slot with figures as text and %j', (disturbance) => {
    const { misses, forms, formsFound, falseForms } = measureLayouts(
      publishedSheets(FOLDER, (text) => disturb(text, disturbance)),
    );
    expect(misses.filter(({ slot }) => slot !== 'range')).toEqual([]);
    expect(formsFound).toBe(forms);
    expect(falseForms).toEqual([]);
  });
});
