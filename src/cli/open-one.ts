import { CommandFailure } from './failure';
import { type OpenedFile, readWorkbookFile } from './read-workbook-file';

/** The one file that a command works on, opened; stops the command with a clear line when it cannot be. */
export async function openOne(
  paths: readonly string[],
  usage: string,
): Promise<{ readonly path: string; readonly opened: Extract<OpenedFile, { ok: true }> }> {
  const [path, more] = paths;
  if (path === undefined || more !== undefined)
    throw new CommandFailure(`这个命令一次处理一个文件。用法：${usage}`);
  const opened = await readWorkbookFile(path);
  if (!opened.ok) throw new CommandFailure(`${path}：${opened.message}`);
  return { path, opened };
}
