const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SECTORS = 109;
const ENTRY_BYTES = 128;
const LAST_SECTOR = 0xfffffffa;
/** Directory sectors followed at most: a real file has a handful. */
const DIRECTORY_SECTORS = 1_000;

/** Whether the bytes begin as an OLE compound file (MS-CFB): an old .xls, or an encrypted .xlsx. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** The names of the streams and storages of a compound file; null when its directory cannot be followed. */
export function compoundEntryNames(bytes: Uint8Array): string[] | null {
  if (bytes.length < 512) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const size = 1 << shift;
  const fatSectors = Array.from({ length: HEADER_SECTORS }, (_, at) => view.getUint32(76 + 4 * at, true));
  const offsetOf = (sector: number) => (sector + 1) * size;
  const next = (sector: number): number => {
    const fatSector = fatSectors[Math.floor(sector / (size / 4))];
    if (fatSector === undefined || fatSector > LAST_SECTOR) return LAST_SECTOR;
    const at = offsetOf(fatSector) + 4 * (sector % (size / 4));
    return at + 4 <= bytes.length ? view.getUint32(at, true) : LAST_SECTOR;
  };
  const names: string[] = [];
  let sector = view.getUint32(48, true);
  for (let followed = 0; sector < LAST_SECTOR && followed < DIRECTORY_SECTORS; followed++) {
    const start = offsetOf(sector);
    if (start + size > bytes.length) return names.length > 0 ? names : null;
    for (let at = start; at < start + size; at += ENTRY_BYTES) {
      const length = view.getUint16(at + 64, true);
      if (length < 2 || length > 64) continue;
      names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
    }
    sector = next(sector);
  }
  return names;
}
