import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publishedSheets } from '../../support/published/published-folder';
import { measurePublished } from '../../tools/recognition-measure';

const FOLDER = fileURLToPath(new URL('../../fixtures/published', import.meta.url));

describe('layouts as provinces publish them', () => {
  const sheets = publishedSheets(FOLDER);
  const measured = measurePublished(FOLDER);

  it('come from many provinces and of every family, each with its source', () => {
    expect(sheets.length).toBeGreaterThanOrEqual(100);
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
});
