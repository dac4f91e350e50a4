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
import { recognise } from '../../src/core/form/recognise';
import { defaultProfile } from '../../src/core/profile/profiles';
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

/** The least of some rounds, of each: what the machine disturbed least. */
async function fastest(work: () => void | Promise<void>): Promise<Cost> {
  let best: Cost = { processor: Number.POSITIVE_INFINITY, clock: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    const used = process.cpuUsage();
    const started = performance.now();
    await work();
    const clock = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    best = {
      processor: Math.min(best.processor, (user + system) / 1_000),
      clock: Math.min(best.clock, clock),
    };
  }
  return best;
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

const unzipAndTokenise = await fastest(() => {
  for (const bytes of batch) tokenise(bytes);
});
const sheetJs = await fastest(() => {
  for (const bytes of batch) readSheetJs(bytes, { cellFormula: true, cellNF: true, cellStyles: true });
});
const excelJs = await fastest(async () => {
  for (const bytes of batch) await new ExcelJs.Workbook().xlsx.load(bytes.slice().buffer as ArrayBuffer);
});
const readOnly = await fastest(() => {
  for (const bytes of batch) readWorkbook(bytes);
});
const recognised = await fastest(() => {
  for (const bytes of batch) {
    const read = readWorkbook(bytes);
    if (read.ok) recognise(read.workbook);
  }
});
let forms = 0;
const readAndCheck = await fastest(() => {
  forms = 0;
  for (const bytes of batch) {
    const read = readWorkbook(bytes);
    if (!read.ok) continue;
    const recognition = recognise(read.workbook);
    forms += recognition.forms.length;
    checkWorkbook(read.workbook, recognition, defaultProfile);
  }
});
const times = (cost: Cost, of: Cost) => `${(cost.processor / of.processor).toFixed(2)} ×`;
const tokenising = (cost: Cost) => `${times(cost, unzipAndTokenise)} tokenising`;
const costLine = (name: string, { processor, clock }: Cost, against: string) =>
  console.log(
    `${name.padEnd(36)} ${processor.toFixed(0).padStart(6)} ms ${clock.toFixed(0).padStart(6)} ms   ${against}`,
  );
const rules = {
  processor: readAndCheck.processor - recognised.processor,
  clock: readAndCheck.clock - recognised.clock,
};
const perForm = (milliseconds: number) => (milliseconds / forms).toFixed(2);

console.log(`\n${SHEETS} sheets of the samples' size, the fastest of ${ROUNDS} rounds: processor, clock`);
costLine('unzip and tokenise (fflate, saxes)', unzipAndTokenise, '1.00');
costLine('read', readOnly, tokenising(readOnly));
costLine('read and recognise', recognised, tokenising(recognised));
costLine('read, recognise and check', readAndCheck, `${tokenising(readAndCheck)} (aim: under 2.5)`);
costLine(
  'the rules alone',
  rules,
  `a form: ${perForm(rules.processor)} and ${perForm(rules.clock)} ms, ${forms} forms (aim: at most 2 ms), ${times(rules, readOnly)} reading`,
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
