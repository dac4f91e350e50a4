import { Worker } from 'node:worker_threads';

export type FuzzKind = 'workbooks' | 'values';

/** What a worker is given. */
export interface Started {
  readonly kind: FuzzKind;
  readonly from: number;
  readonly to: number;
  readonly current: SharedArrayBuffer;
}

/** What a worker tells at its end. */
export interface WorkerReport {
  read: number;
  refused: number;
  readonly problems: string[];
}

export interface FuzzReport {
  readonly kind: FuzzKind;
  readonly cases: number;
  /** Workbooks that could still be read, and those refused with a reason. */
  readonly read: number;
  readonly refused: number;
  /** Uncaught exceptions and hangs, each with the number of its case. */
  readonly problems: readonly string[];
}

/** A case that takes longer hangs. Far above any case on a slow machine under load. */
const CASE_LIMIT_MILLISECONDS = 20_000;
/** Cases a worker: what a hang costs is the rest of its counts. */
const CASES_A_WORKER = 500;

/** Node 20 does not carry the TypeScript loader into a thread: the thread registers its own. */
const START = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
});`;

/** Runs one stretch of cases in a thread of its own; a case over the limit ends it, and the stretch goes on after it. */
async function runStretch(kind: FuzzKind, from: number, to: number): Promise<WorkerReport> {
  const current = new SharedArrayBuffer(4);
  const place = new Int32Array(current);
  Atomics.store(place, 0, -1);
  const worker = new Worker(START, {
    eval: true,
    workerData: { kind, from, to, current } satisfies Started,
  });
  let seen = -1;
  let since = Date.now();
  const report = await new Promise<WorkerReport | number>((resolve, reject) => {
    const watch = setInterval(() => {
      const now = Atomics.load(place, 0);
      if (now !== seen) {
        seen = now;
        since = Date.now();
      } else if (now >= 0 && Date.now() - since > CASE_LIMIT_MILLISECONDS) {
        clearInterval(watch);
        resolve(now);
      }
    }, 200);
    worker.once('message', (message: WorkerReport) => {
      clearInterval(watch);
      resolve(message);
    });
    worker.once('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });
  await worker.terminate();
  if (typeof report !== 'number') return report;
  const hang = `${kind} ${report}: over ${CASE_LIMIT_MILLISECONDS} ms`;
  const rest =
    report + 1 < to ? await runStretch(kind, report + 1, to) : { read: 0, refused: 0, problems: [] };
  return { ...rest, problems: [hang, ...rest.problems] };
}

/** Runs `count` cases from number `first` on, in threads, and gathers what went wrong. */
export async function runFuzz(
  kind: FuzzKind,
  count: number,
  { first = 0, threads = 1, progress = (_done: number) => {} } = {},
): Promise<FuzzReport> {
  const size = kind === 'values' ? CASES_A_WORKER * 20 : CASES_A_WORKER;
  const starts = Array.from({ length: Math.ceil(count / size) }, (_, index) => first + index * size);
  const reports: WorkerReport[] = [];
  const runNext = async (): Promise<void> => {
    for (let from = starts.shift(); from !== undefined; from = starts.shift()) {
      const to = Math.min(from + size, first + count);
      reports.push(await runStretch(kind, from, to));
      progress(to - from);
    }
  };
  await Promise.all(Array.from({ length: threads }, runNext));
  const total = (part: 'read' | 'refused') => reports.reduce((sum, report) => sum + report[part], 0);
  return {
    kind,
    cases: count,
    read: total('read'),
    refused: total('refused'),
    problems: reports.flatMap(({ problems }) => problems),
  };
}
