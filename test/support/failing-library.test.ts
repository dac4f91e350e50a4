import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failingLibrary } from './failing-library';

const library = failingLibrary('libnone.so.1', ['none_open', 'none_close']);

describe('a library whose functions all fail', () => {
  it('is a shared object for Linux on x64 that names its functions', () => {
    expect(library.subarray(0, 6).toString('hex')).toBe('7f454c460201');
    expect([library.readUInt16LE(16), library.readUInt16LE(18)]).toEqual([3, 62]);
    expect(library.toString('latin1')).toContain('\0none_open\0none_close\0libnone.so.1\0');
  });

  it('is taken by the loader, where there is such a loader', () => {
    const folder = mkdtempSync(join(tmpdir(), 'library-'));
    const file = join(folder, 'libnone.node');
    writeFileSync(file, library);
    // Loaded it is, then it turns out to be no module of Node's; another system says that it is no program of its own.
    const said = process.platform === 'linux' && process.arch === 'x64' ? /self-register/ : /./;
    expect(() => process.dlopen({ exports: {} }, file)).toThrow(said);
    rmSync(folder, { recursive: true, force: true });
  });
});
