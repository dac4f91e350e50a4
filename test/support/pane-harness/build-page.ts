import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');

/** The pane over a workbook in memory, as one page without Excel: `window.openPane(options)` opens it. */
export async function harnessPage(): Promise<string> {
  const built = await build({
    entryPoints: [join(here, 'page.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    charset: 'utf8',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const script = built.outputFiles[0]?.text ?? '';
  const style = readFileSync(join(root, 'src/taskpane/pane.css'), 'utf8');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>绩效自评助手</title><style>${style}</style><div id="pane"></div><script>${script.replaceAll('</script', '<\\/script')}</script></html>`;
}
