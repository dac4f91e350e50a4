import { Worker } from 'node:worker_threads';

/** How many results may wait for an earlier one before no new job is handed out: bounds the memory. */
const WINDOW_PER_WORKER = 8;
/** A second job lies ready at each worker, so that it need not wait for this thread between two. */
const JOBS_AT_WORKER = 2;
/** Short-lived data of a job are soon collected; with the default of 48 MB a thread they would only pile up. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 24 };

export interface PoolJob {
  readonly at: number;
  readonly input: unknown;
}

export interface PoolAnswer {
  readonly at: number;
  readonly output: unknown;
}

export interface PoolOptions<Input, Output> {
  readonly inputs: readonly Input[];
  readonly workers: number;
  /** Module that the workers run: it answers `PoolJob` messages with `PoolAnswer`, one after the other. */
  readonly module: string;
  readonly workerData: unknown;
  readonly onResult: (output: Output, input: Input) => void;
  readonly onDeath: (input: Input, reason: string) => Output;
  /** No job is handed out any more once it is aborted; those handed out are still finished. */
  readonly signal: AbortSignal;
}

class OrderedPool<Input, Output> {
  private readonly waiting = new Map<number, Output>();
  /** The jobs of each worker, the one that it is on first. */
  private readonly jobs = new Map<Worker, number[]>();
  /** Jobs that lay ready at a worker that died. */
  private readonly returned: number[] = [];
  private nextJob = 0;
  private nextResult = 0;

  constructor(
    private readonly options: PoolOptions<Input, Output>,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  start(): void {
    const { workers, inputs } = this.options;
    for (let count = 0; count < Math.min(workers, inputs.length); count++) this.startWorker();
    this.goOn();
  }

  private startWorker(): void {
    const { module, workerData } = this.options;
    const worker = new Worker(module, { workerData, resourceLimits: RESOURCE_LIMITS });
    this.jobs.set(worker, []);
    worker.on('message', ({ at, output }: PoolAnswer) => {
      this.jobs.get(worker)?.shift();
      this.deliver(at, output as Output);
    });
    let reason = new Error('worker ended');
    worker.on('error', (error: Error) => {
      reason = error;
    });
    // An error may overtake the answers before it; the end comes after all of them.
    worker.on('exit', () => this.bury(worker, reason));
  }

  /** Only the job that a dead worker was on is lost. */
  private bury(worker: Worker, error: Error): void {
    const [at, ...others] = this.jobs.get(worker) ?? [];
    this.jobs.delete(worker);
    if (at === undefined) {
      this.reject(error);
      return;
    }
    this.returned.push(...others);
    this.startWorker();
    this.deliver(at, this.options.onDeath(this.options.inputs[at] as Input, error.message));
  }

  private deliver(at: number, output: Output): void {
    const { inputs, onResult } = this.options;
    this.waiting.set(at, output);
    try {
      while (this.waiting.has(this.nextResult)) {
        const ready = this.waiting.get(this.nextResult) as Output;
        this.waiting.delete(this.nextResult);
        onResult(ready, inputs[this.nextResult] as Input);
        this.nextResult++;
      }
      this.goOn();
    } catch (error) {
      this.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }

  private goOn(): void {
    const { inputs, signal } = this.options;
    if (this.nextResult < (signal.aborted ? this.nextJob : inputs.length)) this.handOut();
    else {
      for (const worker of this.jobs.keys()) {
        worker.removeAllListeners();
        void worker.terminate();
      }
      this.resolve();
    }
  }

  private handOut(): void {
    for (let lying = 0; lying < JOBS_AT_WORKER; lying++) {
      for (const [worker, jobs] of this.jobs) {
        if (jobs.length > lying) continue;
        const at = this.takeJob();
        if (at === null) return;
        jobs.push(at);
        const job: PoolJob = { at, input: this.options.inputs[at] };
        worker.postMessage(job);
      }
    }
  }

  private takeJob(): number | null {
    const returned = this.returned.shift();
    if (returned !== undefined) return returned;
    const { inputs, workers, signal } = this.options;
    const isFull = this.nextJob - this.nextResult >= workers * WINDOW_PER_WORKER;
    return signal.aborted || isFull || this.nextJob >= inputs.length ? null : this.nextJob++;
  }
}

/**
 * Runs jobs on worker threads and hands the results over in the order of the inputs, as soon as each can be.
 * A worker that dies takes only the job that it was on with it: `onDeath` gives that job's result.
 */
export async function runOrdered<Input, Output>(options: PoolOptions<Input, Output>): Promise<void> {
  if (options.inputs.length === 0) return;
  await new Promise<void>((resolve, reject) => new OrderedPool(options, resolve, reject).start());
}
