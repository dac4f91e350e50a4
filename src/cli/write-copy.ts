import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Edit } from '../core/sheet/edit';
import { applyEdits } from '../hosts/ooxml/patch/apply-edits';
import { CommandFailure } from './failure';
import type { OpenedFile } from './read-workbook-file';

/** Where the copy goes. Refuses the input file itself, where there is one: an input is never changed. */
export function copyPath(input: string | null, output: string | undefined, what: string): string {
  if (output === undefined) throw new CommandFailure(`请用 -o 写明${what}存到哪里，例如：-o 结果.xlsx`);
  if (input !== null && resolve(output) === resolve(input)) {
    throw new CommandFailure('输出文件不能就是输入文件：原表不会被改动。请换一个文件名。');
  }
  if (!/\.(xlsx|xlsm)$/i.test(output)) throw new CommandFailure(`输出文件“${output}”要以 .xlsx 结尾。`);
  return output;
}

/** Applies the edits to a copy and writes it; every other part of the file stays as it was. */
export async function writeCopy(
  input: string,
  opened: Extract<OpenedFile, { ok: true }>,
  edits: readonly Edit[],
  output: string,
): Promise<void> {
  if (!opened.isPatchable) {
    throw new CommandFailure(
      `“${input}”是旧的 .xls 格式，只能读，不能改。请在 Excel 中另存为 .xlsx 后再试。`,
    );
  }
  const patched = edits.length === 0 ? null : applyEdits(opened.bytes, edits);
  if (patched && !patched.ok) {
    if (patched.kind === 'refused') {
      throw new CommandFailure(`“${input}”不能改写：${patched.refusal.message}${patched.refusal.nextStep}`);
    }
    const cells = patched.conflicts.map((conflict) => `${conflict.sheet}!${conflict.cell}`).join('、');
    throw new CommandFailure(`“${input}”没有改动：${cells} 的内容与识别时不一致。请重新运行一次。`);
  }
  await writeOutput(output, patched ? patched.bytes : opened.bytes, 'w');
}

/** Writes a workbook; with `wx` only where no file stands yet. */
export async function writeOutput(output: string, bytes: Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  try {
    await writeFile(output, bytes, { flag });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new CommandFailure(
      isThere
        ? `“${output}”已经存在，没有覆盖。请换一个文件名。`
        : `写不进“${output}”。请检查文件夹是否存在、文件是否正被打开。`,
    );
  }
}
