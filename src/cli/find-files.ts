import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CommandFailure } from './failure';

const WORKBOOK_NAME = /\.(xlsx|xlsm|xls)$/i;

/** Excel's own lock files (`~$name.xlsx`) and hidden files are no workbooks. */
function isWorkbookName(name: string): boolean {
  return WORKBOOK_NAME.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** The workbooks that the paths name: a file stands for itself, a folder for all workbooks below it, by name. */
export async function findWorkbooks(paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0)
    throw new CommandFailure('没有指定文件。请写上要处理的文件或文件夹，例如：jixiao check 自评表.xlsx');
  const found: string[] = [];
  for (const path of paths) {
    const information = await stat(path).catch(() => null);
    if (!information) throw new CommandFailure(`找不到“${path}”。请检查路径是否写对。`);
    if (information.isDirectory()) {
      const before = found.length;
      await collect(path, found);
      if (found.length === before) {
        throw new CommandFailure(`文件夹“${path}”里没有 .xlsx、.xlsm 或 .xls 文件。`);
      }
    } else found.push(path);
  }
  return found;
}

async function collect(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((first, second) => (first.name < second.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) await collect(path, found);
    else if (entry.isFile() && isWorkbookName(basename(path))) found.push(path);
  }
}
