import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/main';
import { helpHtml } from '../../src/core/help/html/help-html';
import { RULES } from '../../src/core/rules/index';
import { captureConsole } from '../support/captured-console';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const console = captureConsole();
  const status = await runCommandLine(['rules', ...words], console);
  return { status, out: console.printed(), error: console.complained() };
}

describe('jixiao rules', () => {
  it('lists every rule under its chapter', async () => {
    const { out } = await run();
    for (const { code, slug } of RULES) expect(out).toMatch(new RegExp(`^${code}  .*${slug}$`, 'm'));
    expect(out).toContain('资金与执行率\nPE201');
  });

  it('explains a rule by code or slug, with the settings that it reads', async () => {
    const { out } = await run('pe207');
    expect(out).toContain('PE207');
    expect(out).toContain('execution.sourceGap');
    expect(out).toContain('默认 50');
    expect((await run('source-exec-gap')).out).toBe(out);
    expect(out).not.toMatch(/\{[a-z]+\}/);
  });

  it('writes the help page', async () => {
    const file = join(folder, '帮助.html');
    expect((await run('--html', file)).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(helpHtml('zh-CN'));
  });

  it.each([
    [['--html', 'page.txt'], '.html'],
    [['--html', '/no/such/folder/page.html'], '写不进'],
    [['PE999'], '没有规则'],
  ])('refuses %j in one line', async (words, said) => {
    const { status, error } = await run(...words);
    expect(status).toBe(2);
    expect(error).toContain(said);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
