import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding/finding';
import { findingsOf } from '../../mutation/mutate';
import { makeCleanVariant } from '../../support/clean/clean-variants';
import { publishedSheets } from '../../support/published/published-folder';

const SHEETS = 240;
/** A layout that lacks a column which its family needs: the published form of 巴楚 2020 has no actual values. */
const LACKING: ReadonlyMap<string, string> = new Map([['insurance-fund-2020', 'PE101']]);
/** Warnings a sheet may have on the average: 成本 missing from older forms, spare rows of templates. */
const WARNINGS_A_SHEET = 0.6;

describe(`${SHEETS} sheets in which everything agrees`, () => {
  const published = publishedSheets(fileURLToPath(new URL('../../fixtures/published', import.meta.url)));
  const found: { readonly layout: string; readonly seed: number; readonly finding: Finding }[] = [];
  for (let seed = 0; seed < SHEETS; seed++) {
    const { workbook, layout } = makeCleanVariant(seed, published);
    for (const finding of findingsOf(workbook))
      if (finding.verdict === 'fail' && LACKING.get(layout) !== finding.code)
        found.push({ layout, seed, finding });
  }

  it('have no error', () => {
    const errors = found
      .filter(({ finding }) => finding.severity === 'error')
      .map(({ layout, seed, finding }) => `${seed} ${layout} ${finding.code} ${finding.cell}`);
    expect(errors).toEqual([]);
  });

  it('have hardly a warning', () => {
    const warnings = found.filter(({ finding }) => finding.severity === 'warning');
    expect(warnings.length / SHEETS).toBeLessThan(WARNINGS_A_SHEET);
  });
});
