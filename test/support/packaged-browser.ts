import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { failingLibrary } from './failing-library';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const PACKAGE = '@sparticuz/chromium';
/** Counts up when what is unpacked changes. */
const LAYOUT = 2;
/** Under its own name the package unpacks its libraries only where it believes to run in such a place. */
const UNPACK = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;

/**
 * The package's cryptographic library is linked with SQLite, which the package leaves out and a bare Debian lacks; without
 * it the browser ends at the first https address. It needs SQLite only for a store of certificates that a test does not
 * have, and goes on without when these functions fail.
 */
const DATABASE = 'libsqlite3.so.0';
const DATABASE_FUNCTIONS =
  'sqlite3_bind_blob sqlite3_bind_int sqlite3_bind_text sqlite3_busy_timeout sqlite3_close sqlite3_column_blob sqlite3_column_bytes sqlite3_column_int sqlite3_column_text sqlite3_exec sqlite3_file_control sqlite3_finalize sqlite3_free sqlite3_mprintf sqlite3_open_v2 sqlite3_prepare_v2 sqlite3_reset sqlite3_step sqlite3_temp_directory'.split(
    ' ',
  );

/**
 * Where fonts are looked for: the package's own, then those of the system. The package's configuration names other places,
 * and without any font at all the browser ends at the first letter.
 */
function fontConfiguration(folder: string): string {
  const places = [join(folder, 'fonts/fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const dirs = places.map((place) => `  <dir>${escaped(place)}</dir>`).join('\n');
  const cache = `  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${dirs}\n${cache}\n</fontconfig>\n`;
}

/** A browser that was unpacked, with what its process needs in its environment. */
export interface UnpackedBrowser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

function versionOf(): string {
  // The package hides its package.json from `require`; it lies two folders above its entry.
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const folder = entry.slice(
    0,
    entry.lastIndexOf(join('@sparticuz', 'chromium')) + '@sparticuz/chromium'.length,
  );
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Unpacks beside the place where it is to stand, so that nobody ever sees half of it; whoever comes second finds it there. */
function unpackTo(folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(join(staging, 'al2023/lib', DATABASE), failingLibrary(DATABASE, DATABASE_FUNCTIONS));
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(join(folder, 'chromium'))) throw error;
  }
}

/**
 * The browser of the npm package, unpacked once into `node_modules/.cache` together with the libraries that a bare
 * Linux lacks. Null where the package has none: it is built for Linux on x64.
 */
export function packagedBrowser(
  platform: string = process.platform,
  architecture: string = process.arch,
): UnpackedBrowser | null {
  if (platform !== 'linux' || architecture !== 'x64') return null;
  const folder = join(ROOT, 'node_modules/.cache', `chromium-${versionOf()}-${LAYOUT}`);
  if (!existsSync(join(folder, 'chromium'))) unpackTo(folder);
  // Written anew each time: the checkout may have moved.
  writeFileSync(join(folder, 'fonts/fonts.conf'), fontConfiguration(folder));
  const libraries = join(folder, 'al2023/lib');
  const others = process.env['LD_LIBRARY_PATH'];
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: others ? `${libraries}:${others}` : libraries,
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}
