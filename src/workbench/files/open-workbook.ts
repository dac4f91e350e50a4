import type { Workbook } from '../../core/sheet/sheet';
import { readFileBytes } from '../../hosts/ooxml/read/read-file';
import { refusalOf } from '../../hosts/ooxml/refusal';
import type { BookLook } from '../grid/look';
import { plainLook } from '../grid/plain-look';
import { readLook } from '../grid/read-look';

/** More than a browser page bears; a performance workbook is a thousandth of it. */
const LARGEST_FILE_BYTES = 60 * 1024 * 1024;

/** A file that was read and can be shown. */
export interface OpenedFile {
  readonly name: string;
  /** The file as it was; edits are patched into it. */
  readonly bytes: Uint8Array;
  readonly format: 'ooxml' | 'xls';
  readonly workbook: Workbook;
  readonly look: BookLook;
}

/** What the user is told when a file cannot be shown: what is wrong, what to do. */
export interface OpenProblem {
  readonly message: string;
  readonly nextStep: string;
}

export type OpenOutcome =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly problem: OpenProblem };

/** Reads a workbook from its bytes. Never throws. */
export async function openWorkbook(name: string, bytes: Uint8Array): Promise<OpenOutcome> {
  if (bytes.byteLength > LARGEST_FILE_BYTES) return { ok: false, problem: refusalOf('too-large') };
  const read = await readFileBytes(bytes, name);
  if (!read.ok) return { ok: false, problem: read.refusal };
  if (read.workbook.sheets.length === 0) {
    return {
      ok: false,
      problem: {
        message: '工作簿里没有可以显示的工作表。',
        nextStep: '图表工作表、对话框工作表不能在这里打开，请换一个含普通工作表的文件。',
      },
    };
  }
  const look = read.format === 'xls' ? plainLook(read.workbook) : readLook(bytes, read.sources);
  return { ok: true, file: { name, bytes, format: read.format, workbook: read.workbook, look } };
}
