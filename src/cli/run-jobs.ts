import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
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
 * Ctrl+C ends it after the files that are being worked on: false says that not all were done. A second one ends at once.
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
}): Promise<boolean> {
  const { kind, verb, paths, jobOptions, onResult } = options;
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.once('SIGINT', interrupt);
  const progress = startProgress(options.console, verb, paths.length);
  let done = 0;
  const deliver = (result: Result, path: string) => {
    done++;
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
      signal: interruption.signal,
    });
  } else {
    for (const path of paths) {
      // Lets Ctrl+C be noticed between two files.
      await setImmediate();
      if (interruption.signal.aborted) break;
      deliver((await JOBS[kind](path, jobOptions)) as Result, path);
    }
  }
  progress.end();
  process.off('SIGINT', interrupt);
  if (done === paths.length) return true;
  options.console.error(
    `已中断：${paths.length} 个文件中${verb}了 ${done} 个，其余 ${paths.length - done} 个没有${verb}。\n`,
  );
  return false;
}
