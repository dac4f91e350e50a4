import { Worker } from 'node:worker_threads';

/** How many results may wait for an earlier one before no new job is handed out: bounds the memory. */
const WINDOW_PER_WORKER = 8;

export interface PoolJob {
  readonly at: number;
  readonly input: unknown;
}

export interface PoolAnswer {
  readonly at: number;
  readonly output: unknown;
}

/**
 * Runs jobs on worker threads and hands the results over in the order of the inputs, as soon as each can be.
 * A worker that dies takes only the job that it was on with it: `onDeath` gives that job's result.
 */
export async function runOrdered<Input, Output>(options: {
  readonly inputs: readonly Input[];
  readonly workers: number;
  /** Module that the workers run: it answers `PoolJob` messages with `PoolAnswer`. */
  readonly module: string;
  readonly workerData: unknown;
  readonly onResult: (output: Output, input: Input) => void;
  readonly onDeath: (input: Input, reason: string) => Output;
}): Promise<void> {
  const { inputs, onResult, onDeath } = options;
  const waiting = new Map<number, Output>();
  let nextJob = 0;
  let nextResult = 0;
  const window = options.workers * WINDOW_PER_WORKER;
  const idle = new Set<Worker>();
  const busy = new Map<Worker, number>();

  await new Promise<void>((resolve, reject) => {
    const finishIfDone = (): boolean => {
      if (nextResult < inputs.length) return false;
      for (const worker of [...idle, ...busy.keys()]) {
        worker.removeAllListeners();
        void worker.terminate();
      }
      resolve();
      return true;
    };
    const deliver = (at: number, output: Output) => {
      waiting.set(at, output);
      try {
        while (waiting.has(nextResult)) {
          const ready = waiting.get(nextResult) as Output;
          waiting.delete(nextResult);
          onResult(ready, inputs[nextResult] as Input);
          nextResult++;
        }
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const handOut = () => {
      for (const worker of idle) {
        if (nextJob >= inputs.length || nextJob - nextResult >= window) return;
        idle.delete(worker);
        busy.set(worker, nextJob);
        const job: PoolJob = { at: nextJob, input: inputs[nextJob] };
        nextJob++;
        worker.postMessage(job);
      }
    };
    const start = () => {
      const worker = new Worker(options.module, { workerData: options.workerData });
      worker.on('message', (answer: PoolAnswer) => {
        busy.delete(worker);
        idle.add(worker);
        deliver(answer.at, answer.output as Output);
        if (!finishIfDone()) handOut();
      });
      worker.on('error', (error: Error) => {
        const at = busy.get(worker);
        busy.delete(worker);
        idle.delete(worker);
        if (at === undefined) {
          reject(error);
          return;
        }
        deliver(at, onDeath(inputs[at] as Input, error.message));
        if (finishIfDone()) return;
        start();
        handOut();
      });
      idle.add(worker);
    };
    if (inputs.length === 0) {
      resolve();
      return;
    }
    for (let count = 0; count < Math.min(options.workers, inputs.length); count++) start();
    handOut();
  });
}
