import { parentPort, workerData } from 'node:worker_threads';
import { runValueCase, runWorkbookCase } from './cases';
import type { Started, WorkerReport } from './run-fuzz';

/** Runs the cases from `from` to `to` and shows in `current` which one it is at. */
async function run({ kind, from, to, current }: Started): Promise<void> {
  const place = new Int32Array(current);
  const report: WorkerReport = { read: 0, refused: 0, problems: [] };
  for (let number = from; number < to; number++) {
    Atomics.store(place, 0, number);
    try {
      if (kind === 'values') runValueCase(number);
      else report[await runWorkbookCase(number)]++;
    } catch (error) {
      report.problems.push(
        `${kind} ${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  Atomics.store(place, 0, to);
  parentPort?.postMessage(report);
}

void run(workerData as Started);
