import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import { selfSignedCertificate } from '../../src/workbench/server/certificate';
import { startServer } from '../../src/workbench/server/start-server';
import { launchBrowser } from '../support/browser';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const CACHE = join(ROOT, 'node_modules/.cache/bench');
const ROUNDS = 5;

/** A pane to be timed: where it lies, and the button whose appearance, enabled, makes it usable. */
interface Contender {
  readonly name: string;
  readonly folder: string;
  readonly button: string;
  readonly isOurs: boolean;
}

/** Milliseconds from the start of the first script. */
interface Times {
  readonly usable: number;
  readonly form: number | null;
}

/** The stock pane of Office's generator (React, TypeScript), built with the settings of the product's own pane. */
async function buildStockPane(): Promise<string> {
  const folder = join(CACHE, 'stock-pane');
  rmSync(folder, { recursive: true, force: true });
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { pane: join(ROOT, 'test/bench/stock-pane/main.tsx') },
    output: { path: folder, filename: '[name].[contenthash:8].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    performance: { hints: false },
    devtool: false,
    plugins: [
      new HtmlWebpackPlugin({
        template: join(ROOT, 'test/bench/stock-pane/index.html'),
        scriptLoading: 'defer',
        inject: 'body',
      }),
    ],
  });
  await new Promise<void>((done, failed) => {
    compiler.run((error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
  cpSync(join(ROOT, 'dist/taskpane/office'), join(folder, 'office'), { recursive: true });
  return folder;
}

/** A copy of a built pane whose scripts note when the first of them starts; nothing else is changed. */
function withStartNoted(folder: string, name: string): string {
  const copy = join(CACHE, name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(folder, copy, { recursive: true });
  const page = readFileSync(join(copy, 'index.html'), 'utf8');
  for (const file of readdirSync(copy).filter((known) => known.endsWith('.js') && page.includes(known))) {
    // What was compressed beforehand lacks the note.
    for (const ending of ['.br', '.gz']) rmSync(join(copy, file + ending), { force: true });
    const script = readFileSync(join(copy, file), 'utf8');
    writeFileSync(join(copy, file), `self.paneStart??=performance.now();${script}`);
  }
  return copy;
}

/**
 * Notes when a button with these words is first there and answers a press, and when the recognised form's facts are.
 * As text: tsx would put helpers of its own into it.
 */
const WATCH = `(words) => {
  if (!location.pathname.includes('/taskpane/')) return;
  new MutationObserver(() => {
    const usable = [...document.querySelectorAll('button')].some(
      (button) =>
        !button.disabled && button.ariaDisabled !== 'true' && button.textContent.trim() === words,
    );
    if (usable) window.paneUsable ??= performance.now();
    if (document.querySelector('.head-facts')) window.formShown ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}`;

/**
 * Milliseconds from the first statement of the pane's first script until its button answers a press, and until the
 * recognised form is shown (null for a pane that recognises none), in a browser that never saw it. The pane opens once
 * the workbench, its grid and its ribbon have come to rest.
 */
async function openOnce(browser: Browser, origin: string, { button, isOurs }: Contender): Promise<Times> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(`(${WATCH})(${JSON.stringify(button)})`);
  let release = () => {};
  const rested = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/taskpane/index.html*', async (route) => {
    await rested;
    await route.continue();
  });
  // The pane's page is held back, and with it what the browser calls loaded.
  await page.goto(origin, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
  await page.waitForTimeout(1_500);
  release();
  const frame = await page.waitForSelector('.pane-frame').then((element) => element.contentFrame());
  if (!frame) throw new Error('The workbench has no pane.');
  await frame.waitForFunction(() => 'paneUsable' in window, null, { timeout: 60_000 });
  if (isOurs) await frame.waitForFunction(() => 'formShown' in window, null, { timeout: 60_000 });
  const { start, usable, shown } = await frame.evaluate(() => {
    const view = window as unknown as { paneStart: number; paneUsable: number; formShown?: number };
    return { start: view.paneStart, usable: view.paneUsable, shown: view.formShown };
  });
  await context.close();
  return { usable: usable - start, form: shown === undefined ? null : shown - start };
}

function medianOf(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function openingSize(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js') && page.includes(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

/** From script start to usable pane, against the stock task pane: `tsx test/bench/pane.bench.ts`. */
async function measure(): Promise<void> {
  const ours = join(ROOT, 'dist/taskpane');
  const stock = await buildStockPane();
  const contenders: readonly Contender[] = [
    { name: '本面板', folder: withStartNoted(ours, 'our-pane'), button: '一键校验', isOurs: true },
    {
      name: 'Office 模板面板（React）',
      folder: withStartNoted(stock, 'stock-pane-timed'),
      button: 'Insert text',
      isOurs: false,
    },
  ];
  console.log(`首屏脚本 gzip：本面板 ${openingSize(ours)} 字节，模板 ${openingSize(stock)} 字节`);
  const browser = await launchBrowser();
  try {
    const times = new Map<Contender, Times[]>(contenders.map((one) => [one, []]));
    const servers = await Promise.all(
      contenders.map(async ({ folder }) =>
        startServer(ROOT, await selfSignedCertificate(), 0, { pane: folder }),
      ),
    );
    // In turns, so that what else the machine does meets both; the first turn warms up the machine and does not count.
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, one] of contenders.entries()) {
        const port = servers[at]?.port;
        const time = await openOnce(browser, `https://localhost:${port}`, one);
        if (round > 0) times.get(one)?.push(time);
      }
    }
    await Promise.all(servers.map((server) => server.stop()));
    for (const [{ name }, taken] of times) {
      const print = (until: string, figures: readonly number[]) => {
        const all = figures.map((time) => Math.round(time)).join('、');
        console.log(`${name}：从脚本开始到${until} ${Math.round(medianOf(figures))} ms（${all}）`);
      };
      print(
        '按钮可用',
        taken.map(({ usable }) => usable),
      );
      const forms = taken.flatMap(({ form }) => (form === null ? [] : [form]));
      if (forms.length > 0) print('显示识别出的表', forms);
    }
    const [ours = 0, stock = 0] = [...times.values()].map((taken) =>
      medianOf(taken.map(({ usable }) => usable)),
    );
    console.log(`本面板 ÷ 模板（按钮可用）= ${(ours / stock).toFixed(2)}`);
  } finally {
    await browser.close();
  }
}

measure().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
