/**
 * Runs the whole fuzz: 10,000 damaged workbooks and 100,000 damaged indicator values, or the counts given.
 * Run: npx tsx test/tools/fuzz.ts [workbooks] [values] [first number]
 */

import { availableParallelism } from 'node:os';
import { runFuzz } from '../fuzz/run-fuzz';

const [workbooks = 10_000, values = 100_000, first = 0] = process.argv.slice(2).map(Number);
const threads = Math.max(1, Math.min(4, availableParallelism()));
let failed = false;
for (const [kind, count] of [
  ['workbooks', workbooks],
  ['values', values],
] as const) {
  const start = Date.now();
  let done = 0;
  const report = await runFuzz(kind, count, {
    first,
    threads,
    progress: (more) => {
      done += more;
      process.stderr.write(`${kind} ${done} / ${count}\r`);
    },
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  const outcome = kind === 'workbooks' ? ` (${report.read} read, ${report.refused} refused)` : '';
  process.stdout.write(
    `${kind}: ${report.cases} cases${outcome}, ${report.problems.length} problems, ${seconds} s\n`,
  );
  for (const problem of report.problems.slice(0, 40)) process.stdout.write(`  ${problem}\n`);
  failed ||= report.problems.length > 0;
}
process.exitCode = failed ? 1 : 0;
