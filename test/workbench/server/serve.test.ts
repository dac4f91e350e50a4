import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const SERVER = join(ROOT, 'dist/workbench-server/serve.cjs');

let home: string;
const children: ChildProcess[] = [];

beforeAll(() => {
  if (!existsSync(SERVER)) throw new Error('The server is not built: run `npm run build` first.');
  home = mkdtempSync(join(tmpdir(), 'jixiao-home-'));
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  readonly words: string;
  readonly port: number;
}

/** Starts the built server as `npm start` does and waits for its address. */
function start(port: number): Promise<Running> {
  const env = { ...process.env, PORT: String(port), CI: '1', HOME: home, USERPROFILE: home };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  return new Promise((settle, fail) => {
    let words = '';
    const hear = (piece: Buffer) => {
      words += piece.toString();
      const found = /https:\/\/localhost:(\d+)\//.exec(words);
      if (found && words.includes('Ctrl+C')) settle({ child, words, port: Number(found[1]) });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', (code) => fail(new Error(`The server ended with ${code}: ${words}`)));
  });
}

function answerOf(port: number): Promise<number> {
  return new Promise((settle, fail) => {
    get({ host: 'localhost', port, rejectUnauthorized: false, agent: false }, (answer) => {
      answer.resume();
      settle(answer.statusCode ?? 0);
    }).on('error', fail);
  });
}

/** Takes a port, any free one when none is named; fails when it is taken. */
function take(port = 0): Promise<Server> {
  return new Promise((settle, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(port, 'localhost', () => settle(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function release(server: Server): Promise<void> {
  return new Promise((settle) => server.close(() => settle()));
}

describe('npm start', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s and gives its port back', async (signal) => {
    const free = await take();
    const wanted = portOf(free);
    await release(free);
    const { child, port, words } = await start(wanted);
    expect(port).toBe(wanted);
    expect(words).toContain('一键校验');
    expect(await answerOf(port)).toBe(200);
    const ended = new Promise<readonly [number | null, string | null]>((settle) => {
      child.removeAllListeners('exit');
      child.on('exit', (code, by) => settle([code, by]));
    });
    child.kill(signal);
    // Windows knows no signals between programs: there it is ended from outside.
    expect(await ended).toEqual(process.platform === 'win32' ? [null, signal] : [0, null]);
    await release(await take(port));
  });

  it('takes the next port when its own is taken, and says so', async () => {
    const taken = await take();
    const { port, words } = await start(portOf(taken));
    expect(port).toBeGreaterThan(portOf(taken));
    expect(await answerOf(port)).toBe(200);
    expect(words).toContain(`https://localhost:${port}/`);
    await release(taken);
  });
});
