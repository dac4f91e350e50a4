import type { Workbook } from '../../../src/core/sheet/sheet';
import { type PublishedSheet, workbookOf } from '../published/published-sheet';
import { LAYOUTS, makeVariantOf } from '../sheet-variants';
import { makeNuisance, type Nuisance } from '../variants/nuisance';
import { randomFrom } from '../variants/random';
import { makeCleanModel } from './clean-model';
import { cleanPublished } from './clean-published';

/** A sheet without a fault, laid out as some province does it. */
export interface CleanVariant {
  readonly seed: number;
  readonly layout: string;
  readonly workbook: Workbook;
}

/** Disorders of a sheet that are faults of their own are left out; the rest leaves a right form right. */
function harmless(nuisance: Nuisance): Nuisance {
  return {
    ...nuisance,
    sharedWeights: false,
    orphanRows: false,
    emptyClass: null,
    templateRows: false,
    hiddenTemplateRows: false,
    numbersAsText: 'no',
    stacked: false,
  };
}

/** The clean variant of a seed: by turns a generated layout and a published one, each filled with figures that agree. */
export function makeCleanVariant(seed: number, published: readonly PublishedSheet[]): CleanVariant {
  const random = randomFrom(seed + 77_000);
  const sheets = published.filter(({ isRefillable }) => isRefillable);
  const at = seed % (LAYOUTS.length + sheets.length);
  const sheet = sheets[at - LAYOUTS.length];
  if (sheet) {
    return { seed, layout: sheet.id, workbook: workbookOf(cleanPublished(sheet, random)) };
  }
  const layout = LAYOUTS[at] ?? random.pick(LAYOUTS);
  const nuisance = harmless(makeNuisance(random, layout.columns));
  const { workbook } = makeVariantOf([layout], nuisance, random, seed, makeCleanModel);
  return { seed, layout: layout.id, workbook };
}
