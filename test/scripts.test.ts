import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Programs that every script may start: Node itself, npm, and what `npm ci` puts into node_modules/.bin. */
const PROGRAMS = 'node npm tsc biome eslint esbuild tsx vitest webpack office-addin-debugging'.split(' ');

describe('the scripts of package.json run under cmd.exe as under a POSIX shell', () => {
  it.each(Object.entries(scripts))('%s', (_, script) => {
    // Single quotes are ordinary characters there; `;`, `$`, backticks, redirections and VAR=value mean something else.
    expect(script).not.toMatch(/['`;$<>|\\]|(?:^|&& )\w+=|(?:^|\s)&(?:\s|$)/);
    for (const command of script.split(' && ')) expect(PROGRAMS).toContain(command.trim().split(' ')[0]);
  });
});
