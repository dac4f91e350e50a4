import type { FigureSlot, Form, IndicatorGroup, Slot } from '../../form/form';
import type { Profile } from '../../profile/profile';
import type { FormScore } from '../../score/form-score';
import { type Decimal, decimalPlaces, formatDecimal, powerOfTen, sum, ZERO } from '../../text/decimal';
import { groupsWithPoints } from './groups-with-points';
import { samePoints, sumOf, weightedRows } from './weights';
import { indicatorPoints } from './whole-points';

/** Equal parts whose rounding leaves the whole a little off: 8.33 × 6 = 49.98 of 50. */
export interface RoundingDrift {
  /** The cells with the equal part, in row order. */
  readonly run: readonly FigureSlot[];
  readonly part: Decimal;
  /** What all cells of the whole add up to, and what they should. */
  readonly total: Decimal;
  readonly whole: Decimal;
  /** `whole − total`: to be put on the last cell of the run. */
  readonly remainder: Decimal;
  /** The label that prints the whole; null for the form's 100 and for scores. */
  readonly label: Slot | null;
}

/** Two equal parts need no rounding. */
const FEWEST_PARTS = 3;

/** The cells with the most frequent broken figure, when they are enough to be parts of something. */
export function longestEqualRun(slots: readonly FigureSlot[]): readonly FigureSlot[] {
  const runs = new Map<string, FigureSlot[]>();
  for (const slot of slots) {
    if (!slot.figure || decimalPlaces(slot.figure) === 0) continue;
    const key = formatDecimal(slot.figure);
    const run = runs.get(key);
    if (run) run.push(slot);
    else runs.set(key, [slot]);
  }
  const longest = [...runs.values()].reduce<FigureSlot[]>(
    (best, run) => (run.length > best.length ? run : best),
    [],
  );
  return longest.length >= FEWEST_PARTS ? longest : [];
}

/** Is the whole missed only because equal parts were rounded (or cut off) at their last digit? */
export function driftOf(
  slots: readonly FigureSlot[],
  whole: Decimal,
  label: Slot | null = null,
): RoundingDrift | null {
  const total = sumOf(slots);
  const remainder = whole.minus(total);
  // Rounding leaves no digit behind that the part has not.
  const run = longestEqualRun(
    slots.filter(({ figure }) => figure && decimalPlaces(figure) >= decimalPlaces(remainder)),
  );
  const part = run[0]?.figure;
  if (!part) return null;
  const bound = powerOfTen(-decimalPlaces(part)).times(run.length);
  if (remainder.eq(ZERO) || remainder.abs().gte(bound)) return null;
  return { run, part, total, whole, remainder, label };
}

/** Weight cells of the rows of a group. */
export function weightsInGroup(form: Form, group: IndicatorGroup): readonly FigureSlot[] {
  return weightedRows(form)
    .filter(({ indicator }) => indicator.row >= group.firstRow && indicator.row <= group.lastRow)
    .map(({ weight }) => weight);
}

/**
 * The drifts of the weights: against the points of level 2 and level 1 labels, of the whole table, and else against 100.
 * A drift is named once, at the innermost label that shows it.
 */
export function weightDrifts(
  form: Form,
  { executionScore }: FormScore,
  profile: Profile,
): readonly RoundingDrift[] {
  const slots = weightedRows(form).map(({ weight }) => weight);
  if (slots.some(({ figure }) => figure === null)) return [];
  const groups = [...groupsWithPoints(form, 2), ...groupsWithPoints(form, 1)];
  const found: RoundingDrift[] = [];
  for (const group of groups) {
    const drift = driftOf(weightsInGroup(form, group), group.points, group.label);
    const isKnown = drift && found.some(({ run }) => run.some((slot) => drift.run.includes(slot)));
    if (drift && !isKnown) found.push(drift);
  }
  if (found.length > 0) return found;
  const execution = executionScore ? executionScore.weight : ZERO;
  if (!execution) return [];
  const whole = form.table?.points ?? indicatorPoints(form, profile, sumOf(slots), execution);
  const all = driftOf(slots, whole);
  return all ? [all] : [];
}

/** Is the gap between a sum and its whole nothing but drift? Then PE404 speaks of it alone. */
export function isDrift(gap: Decimal, drifts: readonly RoundingDrift[]): boolean {
  return drifts.length > 0 && samePoints(gap, sum(drifts.map(({ remainder }) => remainder)));
}
