import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { recognise } from '../../src/core/form/recognise';
import { makeCleanVariant } from '../support/clean/clean-variants';
import { publishedSheets } from '../support/published/published-folder';
import { LAYOUTS } from '../support/sheet-variants';
import { HARMLESS_SLIPS } from './kinds/harmless-slips';
import { changed, findingsOf } from './mutate';

/** Every so many layouts, with every so many slips each: all slips meet several layouts. */
const LAYOUTS_APART = 6;
const SLIPS_APART = 3;

it('another way to write what is right brings no new finding', { timeout: 120_000 }, () => {
  const published = publishedSheets(fileURLToPath(new URL('../fixtures/published', import.meta.url)));
  const tried = new Map(HARMLESS_SLIPS.map(({ name }) => [name, 0]));
  const said: string[] = [];
  for (let seed = 0; seed < LAYOUTS.length + published.length; seed += LAYOUTS_APART) {
    const { workbook, layout } = makeCleanVariant(seed, published);
    const [form] = recognise(workbook).forms;
    if (!form) continue;
    const before = new Set(
      findingsOf(workbook).map(({ code, cell, verdict }) => `${code} ${cell} ${verdict}`),
    );
    HARMLESS_SLIPS.forEach(({ name, make }, at) => {
      const change = (seed / LAYOUTS_APART + at) % SLIPS_APART === 0 ? make(form) : null;
      if (!change) return;
      tried.set(name, (tried.get(name) ?? 0) + 1);
      const fresh = findingsOf(changed(workbook, form.sheet, [change]))
        .map(({ code, cell, verdict }) => `${code} ${cell} ${verdict}`)
        .filter((finding) => !before.has(finding));
      said.push(...fresh.map((finding) => `${name} ${layout} ${change.cell}: ${finding}`));
    });
  }
  expect(said).toEqual([]);
  for (const [name, times] of tried) expect(times, name).toBeGreaterThan(1);
});
