import { type Attempt, attempt, Refused } from './refusal';
import { readZipDirectory, type ZipDirectory, type ZipEntry } from './zip/directory';
import { type InflateWatch, inflateEntry } from './zip/inflate';
import { writeZip } from './zip/write';

/** An open OOXML file: its parts in order, inflated only when asked for. */
export interface OoxmlPackage {
  /** Entries in the order of the file, with their raw bytes, times, extra fields and comments. */
  readonly entries: readonly ZipEntry[];
  /** The name under which the package holds a part: case and a leading slash do not matter; null when it has none. */
  findPart(name: string): string | null;
  /** The content of a part, or null when the package has none of that name. Throws `Refused` when it is damaged. */
  readPart(name: string): Uint8Array | null;
  /**
   * The content of a part as text, UTF-8 or UTF-16 with a byte order mark; null when there is none. `watch` sees the bytes of
   * a large one as they are inflated.
   */
  readText(name: string, watch?: InflateWatch): string | null;
}

/** New content of parts by name; null removes the part. Names not in the package are added at its end. */
export type PackageChanges = ReadonlyMap<string, Uint8Array | null>;

const directories = new WeakMap<OoxmlPackage, ZipDirectory>();

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 unless a byte order mark says UTF-16. Ill-formed bytes are refused rather than replaced in silence. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return UTF8;
}

function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return decoderFor(bytes).decode(bytes);
  } catch {
    throw new Refused('damaged', part);
  }
}

function packageOf(directory: ZipDirectory): OoxmlPackage {
  const byName = new Map<string, ZipEntry>();
  for (const entry of directory.entries) byName.set(entry.name.toLowerCase(), entry);
  const find = (name: string) => byName.get(name.replace(/^\//, '').toLowerCase()) ?? null;
  const opened: OoxmlPackage = {
    entries: directory.entries,
    findPart: (name) => find(name)?.name ?? null,
    readPart: (name) => {
      const entry = find(name);
      return entry ? inflateEntry(entry) : null;
    },
    readText: (name, watch) => {
      const entry = find(name);
      return entry ? decodeText(inflateEntry(entry, watch), entry.name) : null;
    },
  };
  directories.set(opened, directory);
  return opened;
}

/** Opens a zip container within the limits of `zip/limits.ts`. Nothing is inflated yet. */
export function openPackage(bytes: Uint8Array): Attempt<OoxmlPackage> {
  return attempt(() => {
    if (bytes.length === 0) throw new Refused('empty');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Refused('not-a-workbook');
    return packageOf(readZipDirectory(bytes));
  });
}

/**
 * The file with those changes. Every entry without one keeps its local header, raw bytes and place;
 * a replaced one keeps its place, time and attributes. Names are matched as `findPart` does.
 */
export function writePackage(opened: OoxmlPackage, changes: PackageChanges): Uint8Array {
  const directory = directories.get(opened) ?? { entries: opened.entries, comment: new Uint8Array(0) };
  const exact = new Map<string, Uint8Array | null>();
  for (const [name, content] of changes) {
    exact.set(opened.findPart(name) ?? name.replace(/^\//, ''), content);
  }
  return writeZip(directory, exact);
}
