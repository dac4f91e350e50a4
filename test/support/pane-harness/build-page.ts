import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

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
  const styles = await build({
    entryPoints: [join(here, '../../../src/taskpane/pane.css')],
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  const style = styles.outputFiles[0]?.text ?? '';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>绩效自评助手</title><style>${style}</style><div id="pane"></div><script>${script.replaceAll('</script', '<\\/script')}</script></html>`;
}
