import { WorkbenchPage } from '../e2e/support/workbench-page';

const ROUNDS = 5;

function line(what: string, times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `${what}: ${Math.round(middle)} ms (${Math.round(sorted[0] ?? 0)} to ${Math.round(sorted.at(-1) ?? 0)}, ${times.length} times)`;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Time from opening a file to a usable grid, and from a click on 一键校验 to marks: `tsx test/bench/workbench.bench.ts`. */
async function measure(): Promise<void> {
  const workbench = await WorkbenchPage.start();
  try {
    const first: number[] = [];
    for (let round = 0; round < 2; round++) first.push(await timed(() => workbench.visit()));
    const opened: number[] = [];
    const checked: number[] = [];
    const samples = await workbench.samples();
    for (let round = 0; round < ROUNDS; round++) {
      const sample = samples[round % samples.length] ?? '';
      opened.push(await timed(() => workbench.openSample(sample)));
      checked.push(
        await timed(async () => {
          await workbench.press('一键校验');
          await workbench.pane.getByText(/已校验/).waitFor();
        }),
      );
    }
    console.log(line('工作台：从进入网页到可用', first));
    console.log(line('工作台：打开样表到可用', opened));
    console.log(line('工作台：点“一键校验”到标记', checked));
  } finally {
    await workbench.stop();
  }
}

measure().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
