import type { Workbook } from '../../core/sheet/sheet';
import { readFileBytes } from '../../hosts/ooxml/read/read-file';
import { refusalOf } from '../../hosts/ooxml/refusal';
import { type DocumentDetails, readDocumentDetails } from '../../stand-in/document/open-document';
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
  /** What the file says beyond cells and looks; null for an .xls. */
  readonly details: DocumentDetails | null;
}

/** What the user is told when a file cannot be shown: what is wrong, what to do. */
export interface OpenProblem {
  readonly message: string;
  readonly nextStep: string;
}

export type OpenOutcome =
  | { readonly ok: true; readonly file: OpenedFile }
  | { readonly ok: false; readonly problem: OpenProblem };

/** How far the reading is, in the user's words. The page may draw before it goes on. */
export type TellStage = (text: string) => void | Promise<void>;

/** Reads a workbook from its bytes. Never throws. */
export async function openWorkbook(
  name: string,
  bytes: Uint8Array,
  tell: TellStage = () => {},
): Promise<OpenOutcome> {
  if (bytes.byteLength > LARGEST_FILE_BYTES) return { ok: false, problem: refusalOf('too-large') };
  await tell('正在读取单元格……');
  const read = await readFileBytes(bytes, name);
  if (!read.ok) return { ok: false, problem: read.refusal };
  const { workbook, format } = read;
  if (workbook.sheets.length === 0) {
    return {
      ok: false,
      problem: {
        message: '工作簿里没有可以显示的工作表。',
        nextStep: '图表工作表、对话框工作表不能在这里打开，请换一个含普通工作表的文件。',
      },
    };
  }
  const file = { name, bytes, format, workbook };
  if (format === 'xls') return { ok: true, file: { ...file, look: plainLook(workbook), details: null } };
  await tell('正在读取格式……');
  const details = readDocumentDetails(bytes, workbook);
  if (!details.ok) return { ok: false, problem: details.refusal };
  return { ok: true, file: { ...file, look: readLook(bytes, read.sources), details: details.value } };
}
