import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { packagedBrowser } from './packaged-browser';

/** A browser program, the options that it has to be started with, and what its environment needs. */
export interface FoundBrowser {
  readonly path: string;
  readonly options: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

const LINUX_PROGRAMS = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];
const LINUX_PLACES = ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
const MACOS_APPLICATIONS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** What is said when there is no browser: a test without one would prove nothing, so it fails. */
export const NO_BROWSER =
  '没有找到浏览器，浏览器测试无法进行。请安装 Google Chrome 或 Microsoft Edge（macOS：从 google.com/chrome 下载后拖入“应用程序”；' +
  'Windows 自带 Edge；Linux：装 chromium），或用环境变量 CHROME_PATH 指出浏览器程序的路径。' +
  ' No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH.';

/** Where the browsers of a system are usually installed, in the order in which they are taken. */
export function usualPlaces(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): readonly string[] {
  if (platform === 'darwin') {
    return MACOS_APPLICATIONS.flatMap((name) =>
      ['/Applications', posix.join(home, 'Applications')].map((folder) =>
        posix.join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'LOCALAPPDATA'].flatMap(
      (name) => env[name] ?? [],
    );
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const inPath = LINUX_PROGRAMS.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
  return [...inPath, ...LINUX_PLACES];
}

/** As administrator, in a container, the browser's own sandbox cannot start. */
function sandboxOptions(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Finds a browser: the one that `CHROME_PATH` names, an installed Chrome, Edge or Chromium, or the one from npm, which
 * `JIXIAO_BROWSER=bundled` asks for alone. Throws when there is none.
 */
export function findBrowser(): FoundBrowser {
  const named = process.env['CHROME_PATH'];
  const installed = { options: sandboxOptions(), environment: {} };
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH 指的文件不存在：${named}`);
    return { path: named, ...installed };
  }
  if (process.env['JIXIAO_BROWSER'] !== 'bundled') {
    const found = usualPlaces(process.platform, process.env, homedir()).find((place) => existsSync(place));
    if (found) return { path: found, ...installed };
  }
  const packaged = packagedBrowser();
  if (!packaged) throw new Error(NO_BROWSER);
  return { ...packaged, options: ['--no-sandbox', '--headless=shell'] };
}

/** Starts the browser that was found, without a window. */
export async function launchBrowser(): Promise<Browser> {
  const { path, options, environment } = findBrowser();
  const env = Object.fromEntries(
    Object.entries({ ...process.env, ...environment }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return chromium.launch({ executablePath: path, args: [...options, '--disable-gpu'], env });
}
