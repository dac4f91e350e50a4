import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Console } from './console';
import { JOBS, type JobKind } from './jobs';
import { runOrdered } from './ordered-pool';
import { startProgress } from './progress';

/** Starting a thread costs more than checking a few files. */
const WORTH_THREADS = 8;

export function defaultJobs(): number {
  return availableParallelism();
}

/**
 * Runs one kind of work over many files, in their order, on up to so many threads.
 * Results are handed over one by one, so that memory does not grow with the number of files.
 */
export async function runJobs<Result>(options: {
  readonly kind: JobKind;
  readonly verb: string;
  readonly paths: readonly string[];
  readonly jobOptions: unknown;
  readonly jobs: number;
  readonly console: Console;
  readonly onResult: (result: Result, path: string) => void;
  readonly onDeath: (path: string, reason: string) => Result;
}): Promise<void> {
  const { kind, paths, jobOptions, onResult } = options;
  const progress = startProgress(options.console, options.verb, paths.length);
  const deliver = (result: Result, path: string) => {
    progress.step(path);
    onResult(result, path);
  };
  const module = join(__dirname, 'worker.cjs');
  if (options.jobs > 1 && paths.length >= WORTH_THREADS && existsSync(module)) {
    await runOrdered<string, Result>({
      inputs: paths,
      workers: options.jobs,
      module,
      workerData: { kind, options: jobOptions },
      onResult: deliver,
      onDeath: options.onDeath,
    });
  } else {
    for (const path of paths) deliver((await JOBS[kind](path, jobOptions)) as Result, path);
  }
  progress.end();
}
