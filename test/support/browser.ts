import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A browser program and the options that it has to be started with. */
export interface FoundBrowser {
  readonly path: string;
  readonly options: readonly string[];
}

const LINUX_PROGRAMS = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];

function installedPrograms(): readonly string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders.flatMap((folder) =>
      folder
        ? [
            join(folder, 'Google/Chrome/Application/chrome.exe'),
            join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          ]
        : [],
    );
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return LINUX_PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** As administrator, in a container, the browser's own sandbox cannot start. */
function sandboxOptions(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** The browser of the npm package `@sparticuz/chromium`, unpacked with the libraries that it needs. */
async function packagedBrowser(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package unpacks its libraries only where it believes to run in such a place.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { path: await packaged.executablePath(), options: ['--no-sandbox', '--headless=shell'] };
}

/**
 * Finds a browser: the one that `CHROME_PATH` names, an installed Chrome, Edge or Chromium, or the one from npm.
 * Throws when there is none: a test without a browser would prove nothing.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { path: named, options: sandboxOptions() };
  }
  const installed = installedPrograms().find((program) => existsSync(program));
  if (installed) return { path: installed, options: sandboxOptions() };
  const packaged = await packagedBrowser();
  if (packaged) return packaged;
  throw new Error('No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH.');
}

/** Starts the browser that was found, without a window. */
export async function launchBrowser(): Promise<Browser> {
  const { path, options } = await findBrowser();
  return chromium.launch({ executablePath: path, args: [...options, '--disable-gpu'] });
}
