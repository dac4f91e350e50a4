import { MARK_APPEARANCES } from '../../src/core/sheet/marks';
import type { ShownCell } from '../../src/workbench/grid/grid';
import { sampleBytes, WorkbenchPage } from '../e2e/support/workbench-page';

const ROUNDS = 5;
const MARK_FILLS = Object.values(MARK_APPEARANCES).map(({ fill }) => `#${fill}`);

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

/** Until the grid draws a mark on the sheet that is open. */
async function marksAreDrawn({ page }: WorkbenchPage): Promise<void> {
  await page.waitForFunction((fills) => {
    const { workbench } = window as unknown as {
      workbench: { shown(address: string): readonly ShownCell[] };
    };
    return workbench.shown('A1:Z80').some(({ fill }) => fill !== null && fills.includes(fill));
  }, MARK_FILLS);
}

/** Opening one sample and checking it, several times. */
async function measureSample(workbench: WorkbenchPage, sample: string): Promise<void> {
  const opened: number[] = [];
  const checked: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    opened.push(await timed(() => workbench.openSample(sample)));
    const mark = async () => {
      await workbench.page.locator('.ribbon-button', { hasText: '一键校验' }).click();
      await marksAreDrawn(workbench);
    };
    checked.push(await timed(mark));
    await workbench.commandIsDone();
  }
  const size = `${sample}，${Math.round(sampleBytes(sample).length / 1000)} kB`;
  console.log(line(`工作台：打开样表到可用（${size}）`, opened));
  console.log(line(`工作台：点“一键校验”到标记显示（${size}）`, checked));
}

/** Time until the page can be used, and for the smallest and the largest sample until it is open and until it is marked: `tsx test/bench/workbench.bench.ts`. */
async function measure(): Promise<void> {
  const workbench = await WorkbenchPage.start();
  try {
    const first: number[] = [];
    for (let round = 0; round < 2; round++) first.push(await timed(() => workbench.visit()));
    console.log(line('工作台：从进入网页到可用', first));
    const samples = [...(await workbench.samples())].sort(
      (one, other) => sampleBytes(one).length - sampleBytes(other).length,
    );
    for (const sample of new Set([samples[0] ?? '', samples.at(-1) ?? '']))
      await measureSample(workbench, sample);
  } finally {
    await workbench.stop();
  }
}

measure().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
