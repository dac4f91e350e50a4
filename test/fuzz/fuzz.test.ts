import { describe, expect, it } from 'vitest';
import { randomFrom } from '../support/variants/random';
import { mutateValue } from './mutate-value';
import { runFuzz } from './run-fuzz';

/** Workbooks in this run, and ten times as many values; `npx tsx test/tools/fuzz.ts` runs 10,000 and 100,000. */
const COUNT = Number(process.env.FUZZ_COUNT ?? 300);

describe('damaged input', () => {
  it(`${COUNT} workbooks come through reading, checking, scoring, notes and fixes without an exception or a hang`, async () => {
    const { cases, read, refused, problems } = await runFuzz('workbooks', COUNT);
    expect(problems).toEqual([]);
    expect(read + refused).toBe(cases);
    // Most must get past the reader, or nothing behind it is tried.
    expect(read).toBeGreaterThan(cases / 2);
  }, 1_800_000);

  it(`${COUNT * 10} indicator values are read without an exception or a hang`, async () => {
    expect((await runFuzz('values', COUNT * 10)).problems).toEqual([]);
  }, 1_800_000);

  it('the same number makes the same case, another number another', () => {
    const values = [1, 1, 2].map((seed) => mutateValue('参保人数≥658090人', randomFrom(seed)));
    expect(values[0]).toBe(values[1]);
    expect(values[0]).not.toBe(values[2]);
  });
});
