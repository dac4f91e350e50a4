import { beforeAll, describe, expect, it } from 'vitest';
import { recognise } from '../../../src/core/form/recognise';
import { makeVariant } from '../../support/sheet-variants';
import { compareForm, formFor, type Outcome } from '../../support/variants/compare';
import { LOOK_ALIKES } from '../../support/variants/look-alikes';

const SEEDS = 400;
/** Share of all slots, and of each kind of slot, that has to be right. */
const OVERALL = 0.98;
const EACH = 0.6;

interface Tally {
  right: number;
  all: number;
  firstMiss: string;
}

describe(`recognition of ${SEEDS} generated sheets`, () => {
  const outcomes: (Outcome & { readonly seed: number })[] = [];
  const tallies = new Map<string, Tally>();
  const surplus: string[] = [];

  beforeAll(() => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { workbook, truths } = makeVariant(seed);
      const { forms } = recognise(workbook);
      const used = new Set(truths.map((truth) => formFor(truth, forms)));
      for (const form of forms)
        if (!used.has(form)) surplus.push(`seed ${seed}: ${form.title?.text ?? form.family}`);
      for (const truth of truths) {
        for (const outcome of compareForm(truth, formFor(truth, forms))) outcomes.push({ ...outcome, seed });
      }
    }
    for (const { slot, isRight, seed, path, expected, actual } of outcomes) {
      const tally = tallies.get(slot) ?? { right: 0, all: 0, firstMiss: '' };
      tally.all++;
      if (isRight) tally.right++;
      else if (tally.firstMiss === '')
        tally.firstMiss = `seed ${seed} ${path}: expected ${expected}, got ${actual}`;
      tallies.set(slot, tally);
    }
  });

  it('finds almost every slot at its cell', () => {
    const right = outcomes.filter((outcome) => outcome.isRight).length;
    expect(outcomes.length).toBeGreaterThan(50_000);
    expect(right / outcomes.length).toBeGreaterThanOrEqual(OVERALL);
  });

  it('finds every kind of slot', () => {
    const poor = [...tallies]
      .filter(([slot, { right, all }]) => slot !== 'indicators.extra' && right / all < EACH)
      .map(([slot, { right, all, firstMiss }]) => `${slot} ${right}/${all}: ${firstMiss}`);
    expect(poor).toEqual([]);
  });

  it('takes no row for an indicator that is none', () => {
    const extra = outcomes.filter((outcome) => outcome.slot === 'indicators.extra');
    expect(extra.length / SEEDS).toBeLessThan(0.1);
  });

  it('finds no form where there is none', () => {
    expect(surplus).toEqual([]);
  });
});

describe('sheets that only look like performance sheets', () => {
  it.each(LOOK_ALIKES.map(({ name, sheet }) => [name, sheet] as const))('%s gives no form', (_, sheet) => {
    expect(recognise({ sheets: [sheet], definedNames: [], date1904: false }).forms).toEqual([]);
  });
});
