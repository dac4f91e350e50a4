import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DEPARTMENT_TEMPLATE } from '../src/core/form/templates/department';
import { EXECUTION_RATE_WRONG_IN_ENGLISH } from '../src/core/rules/english/pe202-exec-rate-wrong';
import { EXECUTION_RATE_WRONG_EXPLAINED } from '../src/core/rules/explanations/pe202-exec-rate-wrong';
import { EXECUTION_RATE_WRONG } from '../src/core/rules/pe202-exec-rate-wrong';

const ROOT = resolve(import.meta.dirname, '..');
const PANE = join(ROOT, 'dist/taskpane');
const PARTS = join(ROOT, 'dist/pane-parts.json');
const EXPLANATIONS = join(ROOT, 'dist/assets/help/explanations.json');
const BLANK_FORMS = join(ROOT, 'dist/assets/forms/blank-forms.json');

/** The pane at work: all that checks, computes, shows and writes. */
const PANE_PARTS = ['pane', 'engine'];

/** Everything that a session in Chinese may ever load: settings, help and what reads kept settings too. */
const CHINESE_PARTS = [...PANE_PARTS, 'seldom'];

/** Kilobytes (1000 bytes) as the build compressed it, which is what the browser is sent. */
function sizeOf(name: string, compressed: '.br' | '.gz'): number {
  return readFileSync(join(PANE, name + compressed)).length / 1000;
}

describe('what the pane costs to load', () => {
  let page = '';
  let scripts: readonly string[] = [];
  /** Scripts by part of the pane, as the build wrote them down. */
  let parts: Readonly<Record<string, readonly string[]>> = {};
  const filesOf = (names: readonly string[]) => [...new Set(names.flatMap((name) => parts[name] ?? []))];
  const weigh = (files: readonly string[], compressed: '.br' | '.gz') =>
    files.reduce((sum, file) => sum + sizeOf(file, compressed), 0);

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

  it('has its buttons at work after 90 kB (gzip)', () => {
    const opening = scripts.filter((name) => page.includes(name));
    expect(opening).toHaveLength(1);
    expect(weigh(opening, '.gz')).toBeLessThanOrEqual(90);
  });

  it('is at most 250 kB (brotli), and 265 with settings, help and their like', () => {
    expect(weigh(filesOf(PANE_PARTS), '.br')).toBeLessThanOrEqual(250);
    const chinese = filesOf(CHINESE_PARTS);
    expect(weigh(chinese, '.br')).toBeLessThanOrEqual(265);
    expect(weigh(chinese, '.gz')).toBeLessThanOrEqual(325);
    expect(weigh(['pane.css'], '.br')).toBeLessThanOrEqual(6);
    // No script is left out of this count but the words in English.
    const english = scripts.filter((name) => !chinese.includes(name));
    expect(new Set(filesOf(Object.keys(parts)))).toEqual(new Set(scripts));
    expect(english.map((name) => name.split('.')[0]).sort()).toEqual(['english', 'english-rules']);
  });

  it('brings no rule before its buttons are at work, and no English to a Chinese-language session', () => {
    const usable = filesOf(['pane']);
    const chinese = filesOf(CHINESE_PARTS);
    const holding = (words: string) =>
      scripts.filter((name) => readFileSync(join(PANE, name), 'utf8').includes(words));
    const { name, slug } = EXECUTION_RATE_WRONG;
    expect(holding(slug).filter((file) => usable.includes(file))).toEqual([]);
    expect(holding(name)).toHaveLength(1);
    // Explanations are data of the help, fetched when it is opened.
    expect(holding(EXECUTION_RATE_WRONG_EXPLAINED.why)).toEqual([]);
    expect(readFileSync(EXPLANATIONS, 'utf8')).toContain(EXECUTION_RATE_WRONG_EXPLAINED.why);
    // So are the blank forms, when one is asked for.
    expect(holding(DEPARTMENT_TEMPLATE.source)).toEqual([]);
    expect(readFileSync(BLANK_FORMS, 'utf8')).toContain(DEPARTMENT_TEMPLATE.source);
    for (const words of [EXECUTION_RATE_WRONG_IN_ENGLISH.name, EXECUTION_RATE_WRONG_IN_ENGLISH.why]) {
      expect(holding(words)).toHaveLength(1);
      expect(holding(words).filter((file) => chinese.includes(file))).toEqual([]);
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
      // What the build compressed beside them is theirs.
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
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
