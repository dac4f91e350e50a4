import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const COMMAND = join(ROOT, 'dist/cli/jixiao.cjs');
const SAMPLES = 'test/fixtures/samples';
/** As outside the tests: there the command runs by itself. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'VITEST'));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: ENVIRONMENT,
  });
  return { status, stdout, stderr };
}

describe('the built command', () => {
  beforeAll(() => {
    if (existsSync(COMMAND)) return;
    const built = spawnSync(
      process.execPath,
      ['node_modules/webpack/bin/webpack.js', '--config-name', 'command'],
      { cwd: ROOT },
    );
    expect(built.status).toBe(0);
  });

  it.each(['check', 'inspect'])(
    '%s gives the same on two threads as on one, in the same order',
    (command) => {
      const alone = run(command, SAMPLES, '--json', '--jobs', '1');
      const threads = run(command, SAMPLES, '--json', '--jobs', '2');
      expect(alone.stderr).toBe('');
      expect(threads.stderr).toBe('');
      expect(threads.status).toBe(alone.status);
      expect(JSON.parse(threads.stdout)).toEqual(JSON.parse(alone.stdout));
      const { files } = JSON.parse(threads.stdout) as {
        files: { file: string; error: unknown; forms: unknown[] }[];
      };
      expect(files).toHaveLength(12);
      expect(files.every(({ error, forms }) => error === null && forms.length > 0)).toBe(true);
    },
  );

  it('ends cleanly when its reader stops reading', async () => {
    const child = spawn(process.execPath, [COMMAND, 'check', SAMPLES], { cwd: ROOT, env: ENVIRONMENT });
    const complaints: string[] = [];
    child.stderr.on('data', (data: Buffer) => complaints.push(data.toString()));
    const first = await new Promise<string>((done) => {
      child.stdout.once('data', (data: Buffer) => {
        child.stdout.destroy();
        done(data.toString());
      });
    });
    await new Promise((done) => child.on('close', done));
    expect(first).toContain('001.xlsx');
    expect(complaints.join('')).toBe('');
  });
});
