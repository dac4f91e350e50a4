import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configurations from './webpack.config.js';

const root = dirname(fileURLToPath(import.meta.url));

/** `--origin https://addin.example.gov.cn` and `--only taskpane,command`; anything else is a mistake worth telling. */
function readOptions(words) {
  const options = { origin: undefined, only: undefined };
  for (let at = 0; at < words.length; at += 2) {
    const name = words[at]?.replace(/^--/, '');
    if (!words[at]?.startsWith('--') || !(name in options) || words[at + 1] === undefined) {
      throw new Error(`不认识的选项：${words[at]}。可用：--origin 网址，--only 配置名`);
    }
    options[name] = words[at + 1];
  }
  return options;
}

/** Where the build writes which scripts each part of the pane loads. */
const PARTS_FILE = join(root, 'dist/pane-parts.json');

/** The pane at work: all that checks, computes, shows and writes. */
const PANE_PARTS = ['pane', 'engine'];

/** What comes when 设置 or 帮助 is opened, a blank form is asked for or a workbook keeps a profile of its own. */
const CHINESE_PARTS = [...PANE_PARTS, 'seldom'];

/** What the pane may weigh, in bytes after brotli. */
const PANE_LIMIT = 250_000;

/** Scripts by part (the name of an entry or of an `import()`), shared ones with each part that needs them. */
function writeParts(stats) {
  const { namedChunkGroups } = stats.toJson({ all: false, chunkGroups: true });
  const parts = Object.entries(namedChunkGroups).map(([name, { assets }]) => [
    name,
    assets.map((asset) => asset.name.replace('taskpane/', '')).filter((file) => file.endsWith('.js')),
  ]);
  writeFileSync(PARTS_FILE, `${JSON.stringify(Object.fromEntries(parts), null, 2)}\n`);
}

/** What is compressed for the server. */
const SERVED = ['dist/taskpane', 'dist/assets/help', 'dist/assets/forms'].map((folder) => join(root, folder));

/** Data that the pane fetches for what few sessions do: a rule's page of the help, 新建标准表. */
const DATA = {
  帮助里的规则说明: '../assets/help/explanations.json',
  空白标准表: '../assets/forms/blank-forms.json',
};

/** Files of a folder, and of those in it, that are worth compressing. */
function textFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((file) => /\.(?:js|css|html|json)$/.test(file));
}

/** Lays `.br` and `.gz` beside every text, for a server that sends what the browser takes. */
function compress() {
  for (const file of SERVED.flatMap(textFiles)) {
    const bytes = readFileSync(file);
    writeFileSync(`${file}.br`, brotliCompressSync(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

function sizesOf(file) {
  const size = (name) => statSync(join(root, 'dist/taskpane', name)).size;
  return { bytes: size(file), gzip: size(`${file}.gz`), brotli: size(`${file}.br`) };
}

/**
 * What the pane weighs without office.js, in bytes: `opening` is what it takes to the first screen with its buttons at
 * work, `pane` is what does what they say, `chinese` is all that a session in Chinese may ever load, `all` English too.
 */
export function paneSizes() {
  const parts = JSON.parse(readFileSync(PARTS_FILE, 'utf8'));
  const sum = (names) => {
    const files = new Set(names.flatMap((name) => parts[name]));
    const total = { bytes: 0, gzip: 0, brotli: 0 };
    for (const file of files) for (const [unit, size] of Object.entries(sizesOf(file))) total[unit] += size;
    return total;
  };
  return {
    opening: sum(['pane']),
    pane: sum(PANE_PARTS),
    chinese: sum(CHINESE_PARTS),
    all: sum(Object.keys(parts)),
  };
}

function printSizes() {
  const kilo = (figure) => `${(figure / 1000).toFixed(1)} kB`.padStart(10);
  const line = (name, { bytes, gzip, brotli }) =>
    console.log(`${name}${kilo(bytes)}  gzip${kilo(gzip)}  br${kilo(brotli)}`);
  for (const file of readdirSync(join(root, 'dist/taskpane')).filter((name) => /\.(?:js|css)$/.test(name)))
    line(file.padEnd(28), sizesOf(file));
  const sizes = paneSizes();
  console.log('面板脚本（不含 office.js）：');
  line('  首屏，按钮可用            ', sizes.opening);
  line('  面板，校验计算写入都在    ', sizes.pane);
  line('  另加设置、帮助等用时才取的', sizes.chinese);
  line('  再加英文                  ', sizes.all);
  console.log('另有数据，用到时才取：');
  for (const [name, file] of Object.entries(DATA)) line(`  ${name.padEnd(17, '　')}`, sizesOf(file));
  const over = sizes.pane.brotli - PANE_LIMIT;
  const limit = `${PANE_LIMIT / 1000} kB（brotli）`;
  console.log(`面板：${over <= 0 ? `不超过 ${limit}` : `超过 ${limit} ${(over / 1000).toFixed(1)} kB`}。`);
  return over <= 0;
}

function build(words) {
  const { origin, only } = readOptions(words);
  const all = configurations({ origin });
  const chosen = only ? all.filter(({ name }) => only.split(',').includes(name)) : all;
  const compiler = webpack(chosen);
  compiler.run((error, stats) => {
    if (error) throw error;
    // What was built is kept for the next time only when it is closed.
    compiler.close((failure) => {
      if (failure) throw failure;
    });
    const report = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
    if (report.trim()) console.log(report);
    process.exitCode = stats.hasErrors() ? 1 : 0;
    const pane = stats.stats.find(({ compilation }) => compilation.name === 'taskpane');
    if (stats.hasErrors() || !pane) return;
    writeParts(pane);
    compress();
    if (!printSizes()) process.exitCode = 1;
  });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    build(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
