import { parentPort, workerData } from 'node:worker_threads';
import { JOBS, type JobKind } from './jobs';
import type { PoolJob } from './ordered-pool';

const setUp = workerData as { readonly kind: JobKind; readonly options: unknown };

let last: Promise<void> = Promise.resolve();

/** A worker thread: takes paths, works on one after the other, and answers each with its result. */
parentPort?.on('message', ({ at, input }: PoolJob) => {
  last = last.then(async () => {
    const output = await JOBS[setUp.kind](input as string, setUp.options);
    parentPort?.postMessage({ at, output });
  });
});
