import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXECUTION_RATE_WRONG_EXPLAINED } from '../src/core/rules/explanations/pe202-exec-rate-wrong';
import { EXECUTION_RATE_WRONG } from '../src/core/rules/pe202-exec-rate-wrong';

const ROOT = resolve(import.meta.dirname, '..');
const PANE = join(ROOT, 'dist/taskpane');
const PARTS = join(ROOT, 'dist/pane-parts.json');

/** Kilobytes (1000 bytes) after gzip -9. */
function sizeOf(name: string): number {
  return gzipSync(readFileSync(join(PANE, name)), { level: 9 }).length / 1000;
}

describe('what the pane costs to load', () => {
  let page = '';
  let scripts: readonly string[] = [];
  /** Scripts by part of the pane, as the build wrote them down. */
  let parts: Readonly<Record<string, readonly string[]>> = {};
  const sizeOfParts = (names: readonly string[]) =>
    [...new Set(names.flatMap((name) => parts[name] ?? []))].reduce((sum, file) => sum + sizeOf(file), 0);

  beforeAll(() => {
    if (!existsSync(PARTS)) {
      execFileSync(process.execPath, ['webpack.build.js', '--only', 'taskpane'], {
        cwd: ROOT,
        stdio: 'ignore',
      });
    }
    page = readFileSync(join(PANE, 'index.html'), 'utf8');
    parts = JSON.parse(readFileSync(PARTS, 'utf8'));
    scripts = readdirSync(PANE).filter((name) => name.endsWith('.js'));
  }, 300_000);

  it('is on the screen after 75 kB', () => {
    const opening = scripts.filter((name) => page.includes(name));
    expect(opening).toHaveLength(1);
    expect(opening.reduce((sum, name) => sum + sizeOf(name), 0)).toBeLessThanOrEqual(75);
  });

  it('shows the recognised form, its buttons at work, after 200 kB', () => {
    expect(sizeOfParts(['pane', 'engine'])).toBeLessThanOrEqual(200);
  });

  it('stays within 315 kB when a Chinese-language session uses every action, and within 360 kB with all else', () => {
    expect(sizeOfParts(['pane', 'engine', 'pages', 'rules', 'new-form'])).toBeLessThanOrEqual(315);
    expect(sizeOfParts(Object.keys(parts))).toBeLessThanOrEqual(360);
    // No script is left out of this count.
    expect(new Set(Object.values(parts).flat())).toEqual(new Set(scripts));
  });

  it('brings no rule before the form is on the screen, and no English or help to a Chinese-language session', () => {
    const session = ['pane', 'engine', 'pages', 'rules', 'new-form'].flatMap((part) => parts[part] ?? []);
    const usable = ['pane', 'engine'].flatMap((part) => parts[part] ?? []);
    const holding = (words: string) =>
      scripts.filter((name) => readFileSync(join(PANE, name), 'utf8').includes(words));
    const { name, slug } = EXECUTION_RATE_WRONG;
    expect(holding(slug).filter((file) => usable.includes(file))).toEqual([]);
    expect(holding(name).filter((file) => session.includes(file))).toHaveLength(1);
    const { english, why } = EXECUTION_RATE_WRONG_EXPLAINED;
    for (const words of [english.name, why['zh-CN']]) {
      expect(holding(words)).toHaveLength(1);
      expect(holding(words).filter((file) => session.includes(file))).toEqual([]);
    }
  });

  it('loads nothing from elsewhere and runs no script written into the page', () => {
    const sources = [...page.matchAll(/\b(?:src|href)=["']?([^"'\s>]+)/g)].map((match) => match[1] ?? '');
    expect(sources.length).toBeGreaterThanOrEqual(4);
    expect(sources.filter((source) => /^(?:https?:)?\/\//.test(source))).toEqual([]);
    expect([...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]).toEqual([]);
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toMatch(/script-src 'self'(?:;|$)/);
  });

  it('brings the office.js files that a self-hosted pane needs, unmodified, and no others', () => {
    const office = join(PANE, 'office');
    const files = readdirSync(office, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(office.length + 1)
          .replaceAll('\\', '/'),
      );
    expect(files.sort()).toEqual([
      'en-us/office_strings.js',
      'excel-mac-16.00.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'o15apptofilemappingtable.js',
      'office.js',
      'zh-cn/office_strings.js',
    ]);
    for (const file of files) {
      const original = readFileSync(join(ROOT, 'node_modules/@microsoft/office-js/dist', file));
      expect(readFileSync(join(office, file)).equals(original), file).toBe(true);
    }
  });

  it('lays icons, shortcuts and the manifest where the manifest says', () => {
    const manifest = readFileSync(join(ROOT, 'dist/manifest.xml'), 'utf8');
    const origin = /<AppDomain>([^<]+)<\/AppDomain>/.exec(manifest)?.[1] ?? '';
    expect(origin).toMatch(/^https:\/\//);
    const paths = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((address) => address.startsWith(origin));
    expect(paths.length).toBeGreaterThan(35);
    const missing = paths.filter((address) => !existsSync(join(ROOT, 'dist', address.slice(origin.length))));
    expect(missing).toEqual([]);
  });
});
