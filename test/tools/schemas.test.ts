import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { folderBaselineSchema } from '../../src/cli/folder-baseline';
import { runCommandLine } from '../../src/cli/main';
import { checkOutputSchema } from '../../src/core/check/output';
import { inspectionSchema } from '../../src/core/form/inspection';
import { scoreOutputSchema } from '../../src/core/score/score-output';
import { captureConsole } from '../support/captured-console';
import { printSchema, SCHEMAS } from './schemas';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDERS = [join(ROOT, 'assets/samples'), join(ROOT, 'test/fixtures/samples')];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-schemas-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(...words: string[]): Promise<unknown> {
  const console = captureConsole();
  await runCommandLine(words, console);
  return JSON.parse(console.printed());
}

/** What the schema as kept in its file says of a value: the issues, in words. */
function issuesOf(name: string, value: unknown): string[] {
  const kept: z.core.JSONSchema.JSONSchema = JSON.parse(
    readFileSync(join(ROOT, 'assets/schemas', name), 'utf8'),
  );
  const result = z.fromJSONSchema(kept).safeParse(value);
  return result.success
    ? []
    : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

describe.each(Object.entries(SCHEMAS))('%s', (name, schema) => {
  it('is the one that is kept in assets (npx tsx test/tools/make-schemas.ts writes it)', () => {
    expect(readFileSync(join(ROOT, 'assets/schemas', name), 'utf8')).toBe(printSchema(schema));
  });

  it('refuses what is something else', () => {
    expect(issuesOf(name, { schema: 'another/1', extends: 'nowhere' })).not.toEqual([]);
    expect(issuesOf(name, 'text')).not.toEqual([]);
  });
});

describe('what the command prints', () => {
  it('inspect: by the schema in code and by the one in its file', async () => {
    const output = await printed('inspect', '--json', ...FOLDERS);
    expect(inspectionSchema.safeParse(output).success).toBe(true);
    expect(issuesOf('inspect.schema.json', output)).toEqual([]);
  });

  it('check', async () => {
    const output = await printed('check', '--format', 'json', ...FOLDERS);
    expect(checkOutputSchema.safeParse(output).success).toBe(true);
    expect(issuesOf('check.schema.json', output)).toEqual([]);
  });

  it('score, for every file', async () => {
    for (const file of FILES) {
      const output = await printed('score', '--json', file);
      expect(scoreOutputSchema.safeParse(output).success).toBe(true);
      expect(issuesOf('score.schema.json', output)).toEqual([]);
    }
  });

  it('a baseline', async () => {
    const file = join(folder, 'baseline.json');
    await runCommandLine(['check', '--baseline', file, ...FOLDERS], captureConsole());
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    expect(folderBaselineSchema.safeParse(kept).success).toBe(true);
    expect(issuesOf('baseline.schema.json', kept)).toEqual([]);
  });
});

describe('what the command reads', () => {
  it.each([
    ['profile.schema.json', { extends: 'mof-2020', severities: { PE306: 'off' } }, true],
    ['profile.schema.json', { weights: 'hubei-2020', execution: { reasonBelow: 85 } }, true],
    ['profile.schema.json', { severities: { PE306: 'silent' } }, false],
    ['profile.schema.json', { execution: { base: 'last' } }, false],
    [
      'waivers.schema.json',
      [{ rule: 'PE503', sheet: 'Sheet1', cell: 'F20', reason: '已报批', author: '王某', date: '2024-03-01' }],
      true,
    ],
    [
      'waivers.schema.json',
      [{ rule: 'PE503', sheet: 'Sheet1', cell: null, reason: '', author: '王某', date: '2024-03-01' }],
      false,
    ],
  ])('%s on %j: %s', (name, value, isFine) => {
    expect(issuesOf(name, value).length === 0).toBe(isFine);
  });
});
