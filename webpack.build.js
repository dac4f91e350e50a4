import { readdirSync, readFileSync } from 'node:fs';
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

/** Sizes of the pane's own scripts, without office.js; `opening` is what the page loads by itself. */
export function paneSizes(folder = join(root, 'dist/taskpane')) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return {
        name,
        isOpening: page.includes(name),
        bytes: bytes.length,
        gzip: gzipSync(bytes, { level: 9 }).length,
        brotli: brotliCompressSync(bytes).length,
      };
    });
}

function printSizes() {
  const sizes = paneSizes();
  const kilo = (figure) => `${(figure / 1000).toFixed(1)} kB`.padStart(10);
  for (const { name, bytes, gzip, brotli } of sizes) {
    console.log(`${name.padEnd(28)}${kilo(bytes)}  gzip${kilo(gzip)}  br${kilo(brotli)}`);
  }
  const opening = sizes.reduce((sum, { gzip, isOpening }) => sum + (isOpening ? gzip : 0), 0);
  const total = sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`面板脚本（不含 office.js，gzip）：首屏 ${kilo(opening).trim()}，合计 ${kilo(total).trim()}`);
}

function build(words) {
  const { origin, only } = readOptions(words);
  const all = configurations({ origin });
  const chosen = only ? all.filter(({ name }) => only.split(',').includes(name)) : all;
  webpack(chosen).run((error, stats) => {
    if (error) throw error;
    const report = stats.toString({ preset: 'errors-warnings', colors: process.stdout.isTTY });
    if (report.trim()) console.log(report);
    process.exitCode = stats.hasErrors() ? 1 : 0;
    if (!stats.hasErrors() && chosen.some(({ name }) => name === 'taskpane')) printSizes();
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
