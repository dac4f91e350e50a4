import { REGION_SIGNATURES } from './lexicon/region-signatures';

/** The province or city whose layout the labels show; null when they tell none. */
export function regionOf(labels: readonly string[]): string | null {
  const fitting = REGION_SIGNATURES.find(({ labels: patterns }) =>
    patterns.every((pattern) => labels.some((label) => pattern.test(label))),
  );
  return fitting?.region ?? null;
}
