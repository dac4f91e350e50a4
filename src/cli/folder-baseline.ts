import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { type Baseline, baselineSchema } from '../core/check/baseline';
import { CommandFailure } from './failure';
import { readJsonFile } from './read-json-file';

/** 基线 of a folder: the known findings of each file, by the path as given to the command. */
export const folderBaselineSchema = z.strictObject({
  schema: z.literal('jixiao.folder-baseline/1'),
  files: z.record(z.string(), baselineSchema),
});

/** The baseline of a folder as kept, or null when the file is not there yet. */
export async function readFolderBaseline(path: string): Promise<Readonly<Record<string, Baseline>> | null> {
  if (!existsSync(path)) return null;
  const parsed = folderBaselineSchema.safeParse(await readJsonFile(path, '基线文件'));
  if (!parsed.success) {
    throw new CommandFailure(`“${path}”不是基线文件。请换一个文件名，或删去它后重新记录。`);
  }
  return parsed.data.files;
}

/** Keeps the findings of now as the baseline. */
export async function writeFolderBaseline(
  path: string,
  fingerprints: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const files: Record<string, Baseline> = {};
  for (const [file, prints] of fingerprints) {
    const counts: Record<string, number> = {};
    for (const print of prints) counts[print] = (counts[print] ?? 0) + 1;
    files[file] = { schema: 'jixiao.baseline/1', fingerprints: counts };
  }
  await writeFile(path, `${JSON.stringify({ schema: 'jixiao.folder-baseline/1', files }, null, 1)}\n`);
}
