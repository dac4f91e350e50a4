import type { RefusalCode } from '../refusal';
import { compoundEntryNames, isCompoundFile } from './compound-file';

/** What the bytes of a file are, whatever its name says. */
export type FileKind =
  | { readonly kind: 'ooxml' }
  | { readonly kind: 'xls' }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

const refused = (code: RefusalCode): FileKind => ({ kind: 'refused', code });

function compoundKind(bytes: Uint8Array): FileKind {
  const names = compoundEntryNames(bytes);
  if (!names) return refused('truncated');
  const has = (wanted: string) => names.some((name) => name.toLowerCase() === wanted);
  if (has('encryptedpackage') || has('encryptioninfo')) return refused('encrypted');
  return has('workbook') || has('book') ? { kind: 'xls' } : refused('not-a-workbook');
}

/** Excel 2 to 4 had no compound file: the stream begins with its BOF record (MS-XLS, 2.4.21). */
function isBareBiff(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) &&
    (bytes[2] === 4 || bytes[2] === 6) &&
    bytes[3] === 0
  );
}

/** Recognises a file by its first bytes and, for a compound file, by its streams. A page or a text table saved as .xls is no workbook. */
export function recogniseContent(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return refused('empty');
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { kind: 'ooxml' };
  if (isBareBiff(bytes)) return refused('unsupported');
  return refused(bytes.every((byte) => byte === 0) ? 'damaged' : 'not-a-workbook');
}
