import type { StandInDocument } from '../../stand-in/document/document';
import { saveDocument } from '../../stand-in/document/save-document';
import { CannotSave } from '../../stand-in/document/save-problems';
import type { OpenedFile } from './open-workbook';
import { writeNewWorkbook } from './write-new-workbook';

export type SaveOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** What stands in the way, with what to do, in the user's words. */
  | { readonly ok: false; readonly message: string };

/** The name under which a file is saved: an old .xls becomes an .xlsx. */
export function savedName(file: OpenedFile): string {
  return file.format === 'xls' ? `${file.name.replace(/\.xls$/i, '')}.xlsx` : file.name;
}

/** The file with the edits of user and add-in in it: patched into the original, or written anew for an .xls. */
export async function saveWorkbook(document: StandInDocument, file: OpenedFile): Promise<SaveOutcome> {
  if (file.format === 'xls') return { ok: true, bytes: await writeNewWorkbook(document, file.look.sheets) };
  try {
    return { ok: true, bytes: saveDocument(document, file.bytes) };
  } catch (error) {
    if (!(error instanceof CannotSave)) throw error;
    return {
      ok: false,
      message: `有一处修改无法写回原文件（${error.message}）。请撤销这处修改后再保存，原文件没有改动。`,
    };
  }
}
