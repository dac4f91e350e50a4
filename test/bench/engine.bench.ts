/**
 * How fast the engine is, each figure against a measure of the same run: `npm run bench`.
 * Reading and checking 200 sheets of the samples' size; then 1,000 files through the command and its memory.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read as readSheetJs } from '@e965/xlsx';
import ExcelJs from 'exceljs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkWorkbook } from '../../src/core/check/check';
import type { Recognition } from '../../src/core/form/form';
import { recognise } from '../../src/core/form/recognise';
import { defaultProfile } from '../../src/core/profile/profiles';
import type { Workbook } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';

/** The bench runs bundled, as the command is; npm starts it in the project's folder. */
const ROOT = process.cwd();
const SAMPLES = join(ROOT, 'test/fixtures/samples');
const COMMAND = join(ROOT, 'dist/cli/jixiao.cjs');
const SHEETS = 200;
const ROUNDS = 10;

const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const files = names.map((name) => new Uint8Array(readFileSync(join(SAMPLES, name))));
const batch = Array.from({ length: SHEETS }, (_, at) => files[at % files.length] ?? new Uint8Array());

/** What a piece of work took, in milliseconds. */
interface Cost {
  /** Processor time, that of Node's compiling beside the work included. */
  readonly processor: number;
  /** By the clock: on a quiet machine, what a user waits. */
  readonly clock: number;
}

const NOTHING: Cost = { processor: 0, clock: 0 };

/** What the work costs, added to what it cost before. */
function timed(before: Cost, work: () => void): Cost {
  const used = process.cpuUsage();
  const started = performance.now();
  work();
  const clock = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  return { processor: before.processor + (user + system) / 1_000, clock: before.clock + clock };
}

/** The least of some rounds, of each: what the machine disturbed least. */
function least(rounds: readonly Cost[]): Cost {
  return {
    processor: Math.min(...rounds.map(({ processor }) => processor)),
    clock: Math.min(...rounds.map(({ clock }) => clock)),
  };
}

/** The middle of some figures. */
function middle(figures: readonly number[]): number {
  return figures.toSorted((first, second) => first - second)[figures.length >> 1] ?? Number.NaN;
}

function tokenise(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/(?:workbook|sharedStrings|styles|worksheets\/|_rels\/).*\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.write(new TextDecoder().decode(part)).close();
  }
}

function line(name: string, milliseconds: number, against: string): void {
  console.log(`${name.padEnd(46)} ${milliseconds.toFixed(0).padStart(7)} ms   ${against}`);
}

/** One round: everything in turn, so that a machine whose speed wanders treats all alike. */
function round(): Readonly<Record<'tokenised' | 'sheetJs' | 'read' | 'recognised' | 'rules', Cost>> {
  const tokenised = timed(NOTHING, () => {
    for (const bytes of batch) tokenise(bytes);
  });
  const sheetJs = timed(NOTHING, () => {
    for (const bytes of batch) readSheetJs(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
  });
  let [reading, recognising, rules] = [NOTHING, NOTHING, NOTHING];
  for (const bytes of batch) {
    let workbook: Workbook | undefined;
    reading = timed(reading, () => {
      const read = readWorkbook(bytes);
      if (read.ok) workbook = read.workbook;
    });
    const opened = workbook;
    if (!opened) continue;
    let recognition: Recognition | undefined;
    recognising = timed(recognising, () => {
      recognition = recognise(opened);
    });
    const found = recognition;
    if (found) rules = timed(rules, () => void checkWorkbook(opened, found, defaultProfile));
  }
  return { tokenised, sheetJs, read: reading, recognised: sumOf(reading, recognising), rules };
}

const sumOf = (first: Cost, second: Cost): Cost => ({
  processor: first.processor + second.processor,
  clock: first.clock + second.clock,
});

const forms = batch.reduce((sum, bytes) => {
  const read = readWorkbook(bytes);
  return sum + (read.ok ? recognise(read.workbook).forms.length : 0);
}, 0);
const rounds = Array.from({ length: ROUNDS }, round);
const excelRounds: Cost[] = [];
for (let at = 0; at < ROUNDS / 2; at++) {
  const used = process.cpuUsage();
  const started = performance.now();
  for (const bytes of batch) await new ExcelJs.Workbook().xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const { user, system } = process.cpuUsage(used);
  excelRounds.push({ processor: (user + system) / 1_000, clock: performance.now() - started });
}
const unzipAndTokenise = least(rounds.map(({ tokenised }) => tokenised));
const sheetJs = least(rounds.map((one) => one.sheetJs));
const excelJs = least(excelRounds);
const readOnly = least(rounds.map(({ read }) => read));
const recognised = least(rounds.map((one) => one.recognised));
const rules = least(rounds.map((one) => one.rules));
const readAndCheck = least(rounds.map((one) => sumOf(one.recognised, one.rules)));
const times = (cost: Cost, of: Cost) => `${(cost.processor / of.processor).toFixed(2)} ×`;
const tokenising = (cost: Cost) => `${times(cost, unzipAndTokenise)} tokenising`;
const costLine = (name: string, { processor, clock }: Cost, against: string) =>
  console.log(
    `${name.padEnd(36)} ${processor.toFixed(0).padStart(6)} ms ${clock.toFixed(0).padStart(6)} ms   ${against}`,
  );
const perForm = (milliseconds: number) => (milliseconds / forms).toFixed(2);

console.log(
  `\n${SHEETS} sheets of the samples' size, the fastest of ${ROUNDS} rounds in turn: processor, clock`,
);
costLine('unzip and tokenise (fflate, saxes)', unzipAndTokenise, '1.00');
costLine('read', readOnly, tokenising(readOnly));
costLine('read and recognise', recognised, tokenising(recognised));
costLine('read, recognise and check', readAndCheck, `${tokenising(readAndCheck)} (aim: under 2.5)`);
costLine(
  'the rules alone',
  rules,
  `a form: ${perForm(rules.processor)} and ${perForm(rules.clock)} ms, ${forms} forms (aim: at most 2 ms)`,
);
console.log(
  `  the middle round: ${perForm(middle(rounds.map((one) => one.rules.clock)))} ms a form by the clock, ` +
    `${middle(rounds.map((one) => one.rules.clock / one.read.clock)).toFixed(2)} × reading in the same round`,
);
costLine(
  'SheetJS, reading only',
  sheetJs,
  `ours with checking: ${times(readAndCheck, sheetJs)} (aim: under 0.6)`,
);
costLine('exceljs, reading only', excelJs, `ours with checking: ${times(readAndCheck, excelJs)}`);

if (existsSync(COMMAND)) {
  console.log('\nfiles through `jixiao check`, and the most memory that it held');
  for (const count of [100, 1_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-bench-'));
    mkdirSync(join(folder, 'files'));
    for (let at = 0; at < count; at++) {
      copyFileSync(
        join(SAMPLES, names[at % names.length] ?? ''),
        join(folder, 'files', `${String(at).padStart(4, '0')}.xlsx`),
      );
    }
    const started = performance.now();
    const script = `
      process.argv = ['node', 'jixiao', 'check', ${JSON.stringify(join(folder, 'files'))}, '--format', 'json'];
      process.stdout.write = () => true;
      process.on('exit', () => {
        const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
        process.stderr.write('rss=' + maxRSS + ' cpu=' + (userCPUTime + systemCPUTime));
      });
      require(${JSON.stringify(COMMAND)});`;
    const run = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const rss = Number(/rss=([0-9]+)/.exec(run.stderr)?.[1] ?? 0) / 1024;
    const cpu = Number(/cpu=([0-9]+)/.exec(run.stderr)?.[1] ?? 0) / 1_000_000;
    line(
      `${count} files`,
      performance.now() - started,
      `${rss.toFixed(0)} MB, ${cpu.toFixed(1)} s of processor time (aim for 1,000: under 250 MB and 5 s)`,
    );
    rmSync(folder, { recursive: true });
  }
} else console.log('\n(run `npm run build` first to measure the command over 1,000 files)');
