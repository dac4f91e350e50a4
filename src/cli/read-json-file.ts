import { readFile } from 'node:fs/promises';
import { CommandFailure } from './failure';

/** The text of a small settings file; says which file when it cannot be read. */
export async function readTextFile(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new CommandFailure(`读不出${what}“${path}”。请检查路径是否写对。`);
  }
}

/** The value in a small JSON file; says which file when it is no JSON. */
export async function readJsonFile(path: string, what: string): Promise<unknown> {
  const text = await readTextFile(path, what);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new CommandFailure(`${what}“${path}”不是有效的 JSON。请检查括号、引号和逗号。`);
  }
}
