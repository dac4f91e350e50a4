import { remembered } from '../text/remembered';
import { REGION_SIGNATURES } from './lexicon/region-signatures';

const PATTERNS = REGION_SIGNATURES.flatMap(({ labels }) => labels);

/** The patterns that a label fits: most labels fit none, and all sheets have the same labels. */
const fittedBy = remembered((label) => PATTERNS.filter((pattern) => pattern.test(label)));

/** The province or city whose layout the labels show; null when they tell none. */
export function regionOf(labels: readonly string[]): string | null {
  const fitted = new Set(labels.flatMap(fittedBy));
  return (
    REGION_SIGNATURES.find(({ labels: wanted }) => wanted.every((pattern) => fitted.has(pattern)))?.region ??
    null
  );
}
