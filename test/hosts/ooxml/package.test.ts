import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type OoxmlPackage, openPackage, writePackage } from '../../../src/hosts/ooxml/package';
import { attempt } from '../../../src/hosts/ooxml/refusal';
import { crc32 } from '../../../src/hosts/ooxml/zip/inflate';

const modified = new Date(2021, 4, 6, 7, 8, 10);
const files: Zippable = {
  'b.xml': [
    strToU8('<b/>'.repeat(100)),
    { mtime: modified, comment: '备注', extra: { 30583: Uint8Array.of(1, 2, 3) } },
  ],
  'a.bin': [Uint8Array.of(1, 2, 3), { level: 0, mtime: modified }],
  '空.xml': [new Uint8Array(0), { mtime: modified }],
};
const bytes = zipSync(files, { mtime: modified });

function open(file: Uint8Array): OoxmlPackage {
  const opened = openPackage(file);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

/** The file as a streaming writer makes it: sizes and checksum after the data, zeros in the local header. */
function streamed(content: Uint8Array, signed: boolean): Uint8Array {
  const name = strToU8('s.xml');
  const file = new Uint8Array(30 + 5 + content.length + (signed ? 16 : 12) + 46 + 5 + 22);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(6, 8, true);
  view.setUint16(26, 5, true);
  file.set(name, 30);
  file.set(content, 35);
  let at = 35 + content.length;
  if (signed) view.setUint32(at, 0x08074b50, true);
  at += signed ? 4 : 0;
  view.setUint32(at, crc32(content), true);
  view.setUint32(at + 4, content.length, true);
  view.setUint32(at + 8, content.length, true);
  const directory = at + 12;
  view.setUint32(directory, 0x02014b50, true);
  view.setUint16(directory + 8, 8, true);
  view.setUint32(directory + 16, crc32(content), true);
  view.setUint32(directory + 20, content.length, true);
  view.setUint32(directory + 24, content.length, true);
  view.setUint16(directory + 28, 5, true);
  file.set(name, directory + 46);
  const end = directory + 51;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, 51, true);
  view.setUint32(end + 16, directory, true);
  return file;
}

describe('opening a package', () => {
  it('knows its entries in order, with what the directory says of them', () => {
    const { entries } = open(bytes);
    expect(entries.map(({ name, method, size }) => [name, method, size])).toEqual([
      ['b.xml', 8, 400],
      ['a.bin', 0, 3],
      ['空.xml', 8, 0],
    ]);
    expect(new TextDecoder().decode(entries[0]?.comment)).toBe('备注');
  });

  it('finds parts whatever their case or leading slash', () => {
    const opened = open(bytes);
    expect(opened.findPart('/B.XML')).toBe('b.xml');
    expect(opened.findPart('c.xml')).toBeNull();
    expect(opened.readPart('A.bin')).toEqual(Uint8Array.of(1, 2, 3));
    expect(opened.readPart('c.xml')).toBeNull();
    expect(opened.readText('c.xml')).toBeNull();
    expect(opened.readPart('空.xml')).toHaveLength(0);
  });

  it('reads UTF-16 by its byte order mark, and refuses bytes that are no text', () => {
    const opened = open(
      zipSync({
        le: Uint8Array.of(0xff, 0xfe, 0x00, 0x4e),
        be: Uint8Array.of(0xfe, 0xff, 0x4e, 0x00),
        bad: Uint8Array.of(0x41, 0xff),
        bom: Uint8Array.of(0xef, 0xbb, 0xbf, 0x41),
      }),
    );
    expect(opened.readText('le')).toBe('一');
    expect(opened.readText('be')).toBe('一');
    expect(opened.readText('bom')).toBe('A');
    expect(attempt(() => opened.readText('bad'))).toMatchObject({
      ok: false,
      refusal: { code: 'damaged', part: 'bad' },
    });
  });

  it('inflates a large entry piece by piece', () => {
    const noise = new Uint8Array(2_000_000);
    let state = 1;
    for (let at = 0; at < noise.length; at++) {
      state = (state * 1103515245 + 12345) & 0x7fffffff;
      noise[at] = state >> 16;
    }
    expect(Buffer.compare(open(zipSync({ noise })).readPart('noise') ?? new Uint8Array(0), noise)).toBe(0);
  });
});

describe('writing a package', () => {
  it('gives the same bytes when nothing changes', () => {
    expect(writePackage(open(bytes), new Map())).toEqual(bytes);
  });

  it.each([true, false])('keeps data descriptors (with a signature: %s)', (signed) => {
    const file = streamed(strToU8('<sheet/>'), signed);
    const opened = open(file);
    expect(opened.readText('s.xml')).toBe('<sheet/>');
    expect(writePackage(opened, new Map())).toEqual(file);
    const replaced = open(writePackage(opened, new Map([['s.xml', strToU8('<new/>')]])));
    expect(replaced.readText('s.xml')).toBe('<new/>');
    expect(replaced.entries[0]?.flags).toBe(0);
  });

  it('replaces, removes and adds, and leaves the rest byte for byte', () => {
    const opened = open(bytes);
    const changes = new Map<string, Uint8Array | null>([
      ['/B.xml', strToU8('<new/>'.repeat(50))],
      ['空.xml', null],
      ['z/new.xml', strToU8('<z/>')],
      ['gone.xml', null],
    ]);
    const file = writePackage(opened, changes);
    const after = open(file);
    expect(after.entries.map((entry) => entry.name)).toEqual(['b.xml', 'a.bin', 'z/new.xml']);
    expect(after.readText('b.xml')).toBe('<new/>'.repeat(50));
    expect(after.readText('z/new.xml')).toBe('<z/>');
    const [before, kept] = [opened.entries[0], after.entries[0]];
    expect(kept).toMatchObject({
      modified: before?.modified,
      extra: before?.extra,
      comment: before?.comment,
    });
    expect(after.entries[1]?.record).toEqual(opened.entries[1]?.record);
    expect(Object.keys(unzipSync(file))).toEqual(['b.xml', 'a.bin', 'z/new.xml']);
    expect(writePackage(opened, changes)).toEqual(file);
  });
});
