import { readFileSync, statSync } from 'node:fs';
import type { Workbook } from '../core/sheet/sheet';
import { readFileBytes } from '../hosts/ooxml/read/read-file';

/** A larger file is refused before it is read into memory. */
const LARGEST_FILE_BYTES = 200 * 1024 * 1024;

export type OpenedFile =
  | {
      readonly ok: true;
      readonly workbook: Workbook;
      readonly bytes: Uint8Array;
      readonly isPatchable: boolean;
    }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * Reads a workbook file; what cannot be read gets a code and a Chinese text with the next step. Never throws.
 * A thread that works on one file at a time has nothing else to do while it reads: asking and waiting would cost more.
 */
export async function readWorkbookFile(path: string): Promise<OpenedFile> {
  let bytes: Uint8Array;
  try {
    const information = statSync(path);
    if (information.size > LARGEST_FILE_BYTES) {
      return {
        ok: false,
        code: 'too-large',
        message: `文件有 ${Math.ceil(information.size / 1024 / 1024)} MB，超过 200 MB 的上限。请删去图片或把工作表拆到几个文件后再试。`,
      };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, code: 'unreadable', message: unreadable(error) };
  }
  const read = await readFileBytes(bytes, path);
  if (!read.ok) {
    return { ok: false, code: read.refusal.code, message: `${read.refusal.message}${read.refusal.nextStep}` };
  }
  return { ok: true, workbook: read.workbook, bytes, isPatchable: read.format === 'ooxml' };
}

function unreadable(error: unknown): string {
  const code = (error as { code?: string } | null)?.code;
  if (code === 'ENOENT') return '找不到这个文件。请检查路径是否写对。';
  if (code === 'EACCES' || code === 'EPERM')
    return '没有读取这个文件的权限。请检查文件权限，或换一个位置再试。';
  if (code === 'EBUSY') return '文件正被别的程序占用。请关闭后再试。';
  return '读不出这个文件。请确认文件完好，再试一次。';
}
