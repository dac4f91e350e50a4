import { Inflate, inflateSync } from 'fflate';
import { Refused } from '../refusal';
import type { ZipEntry } from './directory';

/**
 * Above this many raw bytes, or inflated ones, an entry is inflated piece by piece, so that one that lies about its size, or
 * holds more than can be read, is stopped early.
 */
const PIECEWISE_FROM = 256 * 1024;
const PIECEWISE_FROM_SIZE = 8 * 1024 * 1024;
const PIECE = 16 * 1024;

/** Sees each piece of a large entry as it is inflated. */
export type InflateWatch = (piece: Uint8Array) => void;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of zip (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) {
    crc = (CRC_TABLE[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function inflatePiecewise(entry: ZipEntry, watch?: InflateWatch): Uint8Array {
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((piece) => {
    if (length + piece.length > out.length) throw new Refused('zip-bomb', entry.name);
    watch?.(piece);
    out.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < entry.data.length; at += PIECE) {
    inflater.push(entry.data.subarray(at, at + PIECE), at + PIECE >= entry.data.length);
  }
  return out.subarray(0, length);
}

function inflate(entry: ZipEntry, watch?: InflateWatch): Uint8Array {
  if (entry.method === 0) return entry.data;
  if (entry.data.length > PIECEWISE_FROM || entry.size > PIECEWISE_FROM_SIZE)
    return inflatePiecewise(entry, watch);
  // One byte to spare: an entry that holds more than it says shows itself by filling it.
  return inflateSync(entry.data, { out: new Uint8Array(entry.size + 1) });
}

/**
 * The content of an entry, never more than its declared size. Throws `Refused` when it is not what the directory says.
 * `watch` sees a large one as it comes and may throw `Refused` itself.
 */
export function inflateEntry(entry: ZipEntry, watch?: InflateWatch): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = inflate(entry, watch);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', entry.name);
  }
  if (bytes.length > entry.size) throw new Refused('zip-bomb', entry.name);
  if (bytes.length < entry.size || crc32(bytes) !== entry.crc) throw new Refused('damaged', entry.name);
  return bytes;
}
