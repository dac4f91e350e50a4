import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runOrdered } from '../../src/cli/ordered-pool';

const folder = mkdtempSync(join(tmpdir(), 'jixiao-pool-'));
const module = join(folder, 'worker.cjs');
/** Answers with the double; takes longer for even numbers; dies on 13, and leaves without a word on 14. */
writeFileSync(
  module,
  `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ at, input }) => {
    if (input === 13) throw new Error('unlucky');
    if (input === 14) return process.exit();
    if (input % 2 === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4);
    parentPort.postMessage({ at, output: input * 2 });
  });`,
);
afterAll(() => rmSync(folder, { recursive: true }));

async function double(count: number, stopAfter = Number.POSITIVE_INFINITY): Promise<readonly number[]> {
  const results: number[] = [];
  const interruption = new AbortController();
  await runOrdered<number, number>({
    inputs: Array.from({ length: count }, (_, at) => at),
    workers: 3,
    module,
    workerData: null,
    signal: interruption.signal,
    onDeath: (input) => -input,
    onResult: (output) => {
      results.push(output);
      if (results.length === stopAfter) interruption.abort();
    },
  });
  return results;
}

describe('the pool of worker threads', () => {
  it('gives no results for no inputs', async () => {
    expect(await double(0)).toEqual([]);
  });

  it('hands results over in the order of the inputs, and loses but the job of a worker that dies or leaves', async () => {
    expect(await double(60)).toEqual(
      Array.from({ length: 60 }, (_, at) => (at === 13 || at === 14 ? -at : at * 2)),
    );
  });

  it('hands out no more once interrupted, and gives what was under way without a gap', async () => {
    const results = await double(500, 20);
    expect(results.length).toBeGreaterThanOrEqual(20);
    expect(results.length).toBeLessThanOrEqual(20 + 3 * 8);
    expect(results).toEqual(Array.from(results, (_, at) => (at === 13 || at === 14 ? -at : at * 2)));
  });
});
