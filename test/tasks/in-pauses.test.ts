import { afterEach, describe, expect, it, vi } from 'vitest';
import { allSteps, type Step, type Steps } from '../../src/core/sheet/steps';
import { inPauses } from '../../src/tasks/in-pauses';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Work of three steps; notes which were done. */
function* work(done: number[]): Steps<string> {
  for (let at = 1; at <= 3; at++) {
    done.push(at);
    yield [at, 3];
  }
  return 'ready';
}

/** Makes every look at the clock find it that much later. */
function everyLookTakes(milliseconds: number): void {
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += milliseconds;
    return now;
  });
}

describe('long work', () => {
  it('rests after each stretch, tells how far it is, and comes to the same', async () => {
    everyLookTakes(100);
    const rests: Step[] = [];
    const result = await inPauses(work([]), async (step) => void rests.push(step));
    expect(rests).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(result).toBe(allSteps(work([])));
  });

  it('does not rest for short steps, nor where nobody asked it to', async () => {
    everyLookTakes(1);
    const pause = vi.fn(async () => {});
    expect(await inPauses(work([]), pause)).toBe('ready');
    expect(pause).not.toHaveBeenCalled();
    expect(await inPauses(work([]), undefined)).toBe('ready');
  });

  it('goes no further once it is called off', async () => {
    everyLookTakes(100);
    const done: number[] = [];
    const calledOff = inPauses(work(done), async () => {
      throw new Error('cancelled');
    });
    await expect(calledOff).rejects.toThrow('cancelled');
    expect(done).toEqual([1]);
  });
});
