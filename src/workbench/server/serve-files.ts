import { createReadStream, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** Where an address leads: the start of its path and the folder that answers it. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.md': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing may be loaded from, or sent to, anywhere else. The grid and the pane set styles of their own. */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** The file behind a path, or null: nothing outside the mounted folders is ever given. */
export function fileFor(path: string, mounts: readonly Mount[]): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes('\0')) return null;
  for (const { prefix, folder } of mounts) {
    if (!decoded.startsWith(prefix)) continue;
    const inside = decoded.slice(prefix.length);
    const file = normalize(join(folder, inside === '' && prefix.endsWith('/') ? 'index.html' : inside));
    if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) continue;
    // Not in this folder; perhaps in the next.
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return null;
}

/** Names what a file holds now, so that the browser may keep it, and what it compiled of it, until it changes. */
function versionOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

/** What the build laid beside a file, by the name that a browser asks for it under; the smaller first. */
const COMPRESSED = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** What is sent for a file: it, or the smallest of what lies beside it that the browser takes and that is no older. */
export function compressedFor(
  file: string,
  accepted: string | string[] | undefined,
): { readonly file: string; readonly encoding: string | null } {
  const names = String(accepted ?? '')
    .split(',')
    .map((name) => name.split(';')[0]?.trim());
  for (const { encoding, ending } of COMPRESSED) {
    if (!names.includes(encoding)) continue;
    const beside = statSync(file + ending, { throwIfNoEntry: false });
    if (beside?.isFile() && beside.mtimeMs >= statSync(file).mtimeMs)
      return { file: file + ending, encoding };
  }
  return { file, encoding: null };
}

/** The samples in the order in which they are offered: the transfer-payment form first. */
export function sampleNames(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /\.xlsx?$/i.test(name) && !name.startsWith('~'));
  const first = (name: string) => (name.startsWith('绵阳') ? 0 : 1);
  return names.sort((one, other) => first(one) - first(other) || one.localeCompare(other, 'zh-CN'));
}

/** Answers one request from the mounted folders. */
export function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  samplesFolder: string,
): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  if (path === '/assets/samples/index.json') {
    response.setHeader('Content-Type', TYPES['.json'] ?? '');
    response.end(JSON.stringify(sampleNames(samplesFolder)));
    return;
  }
  // Its telemetry is left out; an empty script keeps the client quiet about it.
  if (path.endsWith('/telemetry/oteljs_agave.js')) {
    response.setHeader('Content-Type', TYPES['.js'] ?? '');
    response.end();
    return;
  }
  const file = fileFor(path, mounts);
  if (file === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个文件');
    return;
  }
  const sent = compressedFor(file, request.headers['accept-encoding']);
  if (sent.encoding) response.setHeader('Content-Encoding', sent.encoding);
  response.setHeader('Vary', 'Accept-Encoding');
  const version = versionOf(sent.file);
  response.setHeader('ETag', version);
  if (request.headers['if-none-match'] === version) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(sent.file)
      .on('error', () => response.destroy())
      .pipe(response);
}
