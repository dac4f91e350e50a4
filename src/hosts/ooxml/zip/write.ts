import { deflateSync } from 'fflate';
import {
  CENTRAL_SIGNATURE,
  END_SIGNATURE,
  LOCAL_SIGNATURE,
  withoutZip64,
  type ZipDirectory,
  type ZipEntry,
} from './directory';
import { crc32 } from './inflate';

const UTF8_NAME = 0x0800;
/** 1980-01-01 00:00, the time that Excel itself stamps: the same input always gives the same file. */
const FIRST_DOS_DATE = 0x00210000;
const VERSION = 20;

type Written = Omit<ZipEntry, 'data'>;

function localRecord(entry: Omit<Written, 'record'>, data: Uint8Array): Uint8Array {
  const record = new Uint8Array(30 + entry.nameBytes.length + entry.extra.length + data.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, LOCAL_SIGNATURE, true);
  view.setUint16(4, entry.versionNeeded, true);
  view.setUint16(6, entry.flags, true);
  view.setUint16(8, entry.method, true);
  view.setUint32(10, entry.modified, true);
  view.setUint32(14, entry.crc, true);
  view.setUint32(18, entry.compressedSize, true);
  view.setUint32(22, entry.size, true);
  view.setUint16(26, entry.nameBytes.length, true);
  view.setUint16(28, entry.extra.length, true);
  record.set(entry.nameBytes, 30);
  record.set(entry.extra, 30 + entry.nameBytes.length);
  record.set(data, 30 + entry.nameBytes.length + entry.extra.length);
  return record;
}

/** An entry with new content; name, time, extra fields, comment and attributes stay those of `before`. */
function newEntry(name: string, content: Uint8Array, before: ZipEntry | null): Written {
  const deflated = deflateSync(content);
  const isSmaller = deflated.length < content.length;
  const data = isSmaller ? deflated : content;
  const entry = {
    name,
    nameBytes: before?.nameBytes ?? new TextEncoder().encode(name),
    versionMadeBy: before?.versionMadeBy ?? VERSION,
    versionNeeded: VERSION,
    flags: before ? before.flags & UTF8_NAME : UTF8_NAME,
    method: isSmaller ? 8 : 0,
    modified: before?.modified ?? FIRST_DOS_DATE,
    crc: crc32(content),
    compressedSize: data.length,
    size: content.length,
    extra: before ? withoutZip64(before.extra) : new Uint8Array(0),
    comment: before?.comment ?? new Uint8Array(0),
    internalAttributes: before?.internalAttributes ?? 0,
    externalAttributes: before?.externalAttributes ?? 0,
  };
  return { ...entry, record: localRecord(entry, data) };
}

function centralRecord(entry: Written, offset: number): Uint8Array {
  const extra = withoutZip64(entry.extra);
  const nameLength = entry.nameBytes.length;
  const record = new Uint8Array(46 + nameLength + extra.length + entry.comment.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, entry.versionMadeBy, true);
  view.setUint16(6, entry.versionNeeded, true);
  view.setUint16(8, entry.flags, true);
  view.setUint16(10, entry.method, true);
  view.setUint32(12, entry.modified, true);
  view.setUint32(16, entry.crc, true);
  view.setUint32(20, entry.compressedSize, true);
  view.setUint32(24, entry.size, true);
  view.setUint16(28, nameLength, true);
  view.setUint16(30, extra.length, true);
  view.setUint16(32, entry.comment.length, true);
  view.setUint16(36, entry.internalAttributes, true);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  record.set(entry.nameBytes, 46);
  record.set(extra, 46 + nameLength);
  record.set(entry.comment, 46 + nameLength + extra.length);
  return record;
}

/**
 * Writes the zip file again. Entries without a change are copied as they stand (local header, raw data, descriptor),
 * in their order; `null` drops an entry; names that are not there yet are added at the end in the map's order.
 */
export function writeZip(
  directory: ZipDirectory,
  changes: ReadonlyMap<string, Uint8Array | null>,
): Uint8Array {
  const known = new Set(directory.entries.map((entry) => entry.name));
  const written: Written[] = [];
  for (const entry of directory.entries) {
    const change = changes.get(entry.name);
    if (change === undefined) written.push(entry);
    else if (change !== null) written.push(newEntry(entry.name, change, entry));
  }
  for (const [name, content] of changes) {
    if (content !== null && !known.has(name)) written.push(newEntry(name, content, null));
  }

  let offset = 0;
  const centrals: Uint8Array[] = [];
  for (const entry of written) {
    centrals.push(centralRecord(entry, offset));
    offset += entry.record.length;
  }
  const directorySize = centrals.reduce((size, central) => size + central.length, 0);
  const end = new Uint8Array(22 + directory.comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, written.length, true);
  view.setUint16(10, written.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);
  view.setUint16(20, directory.comment.length, true);
  end.set(directory.comment, 22);

  const file = new Uint8Array(offset + directorySize + end.length);
  let at = 0;
  for (const piece of [...written.map((entry) => entry.record), ...centrals, end]) {
    file.set(piece, at);
    at += piece.length;
  }
  return file;
}
