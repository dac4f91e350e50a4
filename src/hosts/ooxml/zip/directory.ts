import { Refused } from '../refusal';
import { ZIP_LIMITS } from './limits';

/** One entry of a zip file, as its central directory tells it; the bytes are views on the file. */
export interface ZipEntry {
  /** Slashes forward, as OPC has them. */
  readonly name: string;
  /** The name as stored. */
  readonly nameBytes: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time in the low, date in the high half. */
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** The local header, the raw data and the data descriptor, as they stand in the file. */
  readonly record: Uint8Array;
  /** The raw (compressed) data alone. */
  readonly data: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The comment of the whole file. */
  readonly comment: Uint8Array;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const END64_SIGNATURE = 0x06064b50;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const UINT32_MAX = 0xffffffff;
const ZIP64_EXTRA = 1;
const NAME_DECODER = new TextDecoder();

interface End {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly comment: Uint8Array;
}

/** 64-bit sizes beyond what a number holds exactly are far beyond every limit of ours. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

function findEnd(bytes: Uint8Array, view: DataView): End {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END_SIGNATURE) continue;
    const commentLength = view.getUint16(at + 20, true);
    if (at + 22 + commentLength > bytes.length) continue;
    const comment = bytes.subarray(at + 22, at + 22 + commentLength);
    const end = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
      comment,
    };
    const needs64 = end.count === 0xffff || end.size === UINT32_MAX || end.offset === UINT32_MAX;
    return needs64 ? (findEnd64(bytes, view, at, comment) ?? end) : end;
  }
  throw new Refused('truncated');
}

function findEnd64(bytes: Uint8Array, view: DataView, endAt: number, comment: Uint8Array): End | null {
  const locator = endAt - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) return null;
  const at = uint64(view, locator + 8);
  if (at + 56 > bytes.length || view.getUint32(at, true) !== END64_SIGNATURE) throw new Refused('damaged');
  return {
    count: uint64(view, at + 32),
    size: uint64(view, at + 40),
    offset: uint64(view, at + 48),
    comment,
  };
}

/** Sizes and offset of an entry that does not fit 32 bits, in the order in which the format packs them. */
function zip64Numbers(extra: Uint8Array, wanted: readonly number[]): readonly number[] {
  if (extra.length === 0) return wanted;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (view.getUint16(at, true) === ZIP64_EXTRA && end <= extra.length) {
      let field = at + 4;
      return wanted.map((value) => {
        if (value !== UINT32_MAX) return value;
        if (field + 8 > end) throw new Refused('damaged');
        field += 8;
        return uint64(view, field - 8);
      });
    }
    at = end;
  }
  return wanted;
}

/** Extra fields without the zip64 one, which is wrong as soon as an entry is written with 32-bit sizes. */
export function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = (extra[at] ?? 0) | ((extra[at + 1] ?? 0) << 8);
    const end = at + 4 + ((extra[at + 2] ?? 0) | ((extra[at + 3] ?? 0) << 8));
    if (end > extra.length) break;
    if (id !== ZIP64_EXTRA) kept.push(...extra.subarray(at, end));
    at = end;
  }
  return kept.length === extra.length ? extra : Uint8Array.from(kept);
}

function safeName(bytes: Uint8Array): string {
  const name = NAME_DECODER.decode(bytes).replaceAll('\\', '/');
  const unsafe =
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.includes('\0') ||
    name.split('/').some((segment) => segment === '..');
  if (unsafe) throw new Refused('damaged');
  return name;
}

/** A descriptor follows the data when bit 3 says so: 12 bytes, 4 more with a signature, 8 more with 64-bit sizes. */
function descriptorLength(view: DataView, at: number, next: number, size: number): number {
  const room = next - at;
  if (room < 12) return Math.max(0, room);
  const signed = view.getUint32(at, true) === DESCRIPTOR_SIGNATURE ? 4 : 0;
  const wide = room >= signed + 20 && uint64(view, at + signed + 12) === size && size !== 0 ? 8 : 0;
  return Math.min(room, signed + 12 + wide);
}

/** What the directory says of an entry, and where its local header stands. */
interface Central {
  readonly offset: number;
  readonly entry: Omit<ZipEntry, 'record' | 'data'>;
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, end: number): [Central, number] {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new Refused('damaged');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const commentEnd = extraEnd + view.getUint16(at + 32, true);
  if (commentEnd > end) throw new Refused('truncated');
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const [size = 0, compressedSize = 0, offset = 0] = zip64Numbers(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry = {
    name: safeName(nameBytes),
    nameBytes,
    versionMadeBy: view.getUint16(at + 4, true),
    versionNeeded: view.getUint16(at + 6, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    extra,
    comment: bytes.subarray(extraEnd, commentEnd),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return [{ offset, entry }, commentEnd];
}

function checkBounds(entries: readonly Central[]): void {
  const names = new Set<string>();
  let total = 0;
  for (const { entry } of entries) {
    const folded = entry.name.toLowerCase();
    if (names.has(folded)) throw new Refused('damaged', entry.name);
    names.add(folded);
    if (entry.flags & 1) throw new Refused('encrypted', entry.name);
    if (entry.method !== 0 && entry.method !== 8) throw new Refused('damaged', entry.name);
    if (entry.size > ZIP_LIMITS.entryBytes) throw new Refused('too-large', entry.name);
    total += entry.size;
    if (total > ZIP_LIMITS.totalBytes) throw new Refused('too-large');
    const ratio = entry.size / Math.max(1, entry.compressedSize);
    if (entry.size > ZIP_LIMITS.ratioFreeBytes && ratio > ZIP_LIMITS.ratio) {
      throw new Refused('zip-bomb', entry.name);
    }
  }
}

/**
 * Reads the central directory of a zip file and places every entry in it, without inflating anything.
 * Refuses (throws `Refused`) what is cut short, inconsistent, overlapping, encrypted or beyond the limits.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  if (bytes.length > ZIP_LIMITS.fileBytes) throw new Refused('too-large');
  if (bytes.length < 22) throw new Refused('truncated');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(bytes, view);
  const directoryEnd = end.offset + end.size;
  if (directoryEnd > bytes.length) throw new Refused('truncated');
  if (end.count > ZIP_LIMITS.entries) throw new Refused('too-large');
  const centrals: Central[] = [];
  let at = end.offset;
  for (let index = 0; index < end.count; index++) {
    const [central, next] = readCentral(bytes, view, at, directoryEnd);
    centrals.push(central);
    at = next;
  }
  checkBounds(centrals);

  const starts = centrals.map((central) => central.offset).sort((a, b) => a - b);
  const nextStart = new Map(starts.map((start, index) => [start, starts[index + 1] ?? end.offset]));
  const entries = centrals.map(({ offset, entry }): ZipEntry => {
    const next = nextStart.get(offset) ?? end.offset;
    if (offset + 30 > bytes.length) throw new Refused('truncated', entry.name);
    if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new Refused('damaged', entry.name);
    const dataStart = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const dataEnd = dataStart + entry.compressedSize;
    if (dataEnd > next) throw new Refused('damaged', entry.name);
    const tail = entry.flags & 8 ? descriptorLength(view, dataEnd, next, entry.size) : 0;
    return {
      ...entry,
      record: bytes.subarray(offset, dataEnd + tail),
      data: bytes.subarray(dataStart, dataEnd),
    };
  });
  return { entries, comment: end.comment };
}
