import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfSignedCertificate } from '../../../src/workbench/server/certificate';
import { type RunningServer, startServer } from '../../../src/workbench/server/start-server';

const certificate = await selfSignedCertificate(new Date('2026-03-01T00:00:00Z'));
let root: string;
let running: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'workbench-'));
  for (const folder of ['dist/workbench', 'dist/taskpane', 'assets/samples'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'dist/workbench/index.html'), '<p>工作台</p>');
  writeFileSync(join(root, 'dist/taskpane/index.html'), '<p>窗格</p>');
  writeFileSync(join(root, 'manifest.xml'), '<OfficeApp/>');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  mkdirSync(join(root, 'dist/workbench-server'));
  writeFileSync(join(root, 'dist/workbench-server/secret.txt'), 'secret');
  for (const name of ['阳谷.xlsx', '绵阳.xlsx', '~$绵阳.xlsx', '说明.txt'])
    writeFileSync(join(root, 'assets/samples', name), 'x');
  running = await startServer(root, await selfSignedCertificate(), 0);
});

afterAll(async () => {
  await running.stop();
  rmSync(root, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function get(path: string, method = 'GET', headers: NodeJS.Dict<string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port: running.port, path, method, headers, rejectUnauthorized: false },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (piece: string) => {
          body += piece;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    asked.on('error', reject).end();
  });
}

describe('the certificate', () => {
  const read = new X509Certificate(certificate.cert);

  it('is for this machine only, signed by itself, for a year and a bit', () => {
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(read.checkHost('example.com')).toBeUndefined();
    expect(read.verify(read.publicKey)).toBe(true);
    expect(new Date(read.validFrom) < new Date('2026-03-01')).toBe(true);
    expect(new Date(read.validTo).toISOString().slice(0, 10)).toBe('2027-04-02');
  });
});

describe('the server', () => {
  it.each([
    ['/', '工作台'],
    ['/index.html', '工作台'],
    ['/taskpane/index.html', '窗格'],
    ['/taskpane/', '窗格'],
    ['/manifest.xml', '<OfficeApp/>'],
    ['/taskpane/index.html?pane=1', '窗格'],
  ])('answers %s', async (path, words) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain(words);
  });

  it('lists the samples, the transfer-payment form first, without leftovers', async () => {
    expect(JSON.parse((await get('/assets/samples/index.json')).body)).toEqual(['绵阳.xlsx', '阳谷.xlsx']);
  });

  it.each([
    '/secret.txt',
    '/../secret.txt',
    '/assets/../secret.txt',
    '/%2e%2e/%2e%2e/secret.txt',
    '/taskpane/%2e%2e/%2e%2e/secret.txt',
    '/../workbench-server/secret.txt',
    '/..%2fworkbench-server/secret.txt',
    '/manifest.xml/../secret.txt',
    '/manifest.xml%2f..%2fsecret.txt',
    '//secret.txt',
    '/a%00b',
    '/%zz',
    '/none',
  ])('gives nothing for %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('sends a file again only when it has changed', async () => {
    const first = await get('/manifest.xml');
    const known = { 'if-none-match': String(first.headers.etag) };
    expect(await get('/manifest.xml', 'GET', known)).toMatchObject({ status: 304, body: '' });
    writeFileSync(join(root, 'manifest.xml'), '<OfficeApp version="2"/>');
    expect((await get('/manifest.xml', 'GET', known)).body).toBe('<OfficeApp version="2"/>');
    writeFileSync(join(root, 'manifest.xml'), '<OfficeApp/>');
  });

  it('sends what was compressed beforehand to a browser that takes it', async () => {
    const file = join(root, 'manifest.xml');
    writeFileSync(`${file}.br`, brotliCompressSync('<OfficeApp/>'));
    writeFileSync(`${file}.gz`, gzipSync('<OfficeApp/>'));
    const encodingFor = async (accepted: string) =>
      (await get('/manifest.xml', 'GET', { 'accept-encoding': accepted })).headers['content-encoding'];
    expect(await encodingFor('gzip, deflate, br')).toBe('br');
    expect(await encodingFor('gzip;q=1.0')).toBe('gzip');
    expect(await encodingFor('identity')).toBeUndefined();
    for (const ending of ['.br', '.gz']) rmSync(file + ending);
  });

  it('finds files with Chinese names, and says that pages are in UTF-8', async () => {
    const sample = await get(`/assets/samples/${encodeURIComponent('绵阳.xlsx')}`);
    expect(sample).toMatchObject({ status: 200, body: 'x' });
    expect((await get('/')).headers['content-type']).toBe('text/html;charset=utf-8');
  });

  it('takes no other methods', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
  });

  it('lets the page load and send nothing elsewhere', async () => {
    const { headers } = await get('/');
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*connect-src 'self'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('takes the next port when its own is taken', async () => {
    const second = await startServer(root, certificate, running.port);
    expect(second.port).toBeGreaterThan(running.port);
    await second.stop();
  });
});
