import { readdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Where an address leads: the start of its path, and the folder that answers it for what follows its last `/`. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
}

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

/** The samples in the order in which they are offered: the transfer-payment form first. */
export function sampleNames(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /\.xlsx?$/i.test(name) && !name.startsWith('~'));
  const first = (name: string) => (name.startsWith('绵阳') ? 0 : 1);
  return names.sort((one, other) => first(one) - first(other) || one.localeCompare(other, 'zh-CN'));
}

/** Answers requests from the mounted folders, the first that has the file; nothing outside them is ever given. */
export function createAnswer(mounts: readonly Mount[], samplesFolder: string): RequestListener {
  // Files are looked for at each request: a build may have changed them.
  const options = { dev: true, etag: true, brotli: true, gzip: true };
  const folders = mounts.map(({ prefix, folder }) => ({ prefix, serve: sirv(folder, options) }));
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    // Steps out of a folder (`..`, `%2e%2e`) are gone from the path after this.
    const path = new URL(`https://localhost${request.url ?? '/'}`).pathname;
    if (path === '/assets/samples/index.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(sampleNames(samplesFolder)));
      return;
    }
    // Its telemetry is left out; an empty script keeps the client quiet about it.
    if (path.endsWith('/telemetry/oteljs_agave.js')) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end();
      return;
    }
    const asked = folders.filter(({ prefix }) => path.startsWith(prefix));
    const tryFolder = (at: number) => {
      const folder = asked[at];
      if (!folder) {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个文件');
        return;
      }
      request.url = path.slice(folder.prefix.lastIndexOf('/'));
      folder.serve(request, response, () => tryFolder(at + 1));
    };
    tryFolder(0);
  };
}
