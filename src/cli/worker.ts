import { parentPort, workerData } from 'node:worker_threads';
import { JOBS, type JobKind } from './jobs';
import type { PoolJob } from './ordered-pool';

const setUp = workerData as { readonly kind: JobKind; readonly options: unknown };

/** A worker thread: takes one path at a time and answers with its result. */
parentPort?.on('message', (job: PoolJob) => {
  void JOBS[setUp.kind](job.input as string, setUp.options).then((output) => {
    // As plain data: exact decimals are objects that a message between threads cannot carry.
    parentPort?.postMessage({ at: job.at, output: JSON.parse(JSON.stringify(output)) });
  });
});
