import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePatches, torturePatches } from '../support/patches';

/**
 * Writes the torture workbook and the published samples, each patched in every way there is, to a folder,
 * for opening them with office programs: `npx tsx test/tools/write-patched.ts FOLDER`.
 */
function main(folder: string | undefined): number {
  if (folder === undefined) {
    console.error('用法：npx tsx test/tools/write-patched.ts 文件夹');
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of torturePatches()) writeFileSync(join(folder, `torture-${name}.xlsx`), bytes);
  const samples = new URL('../fixtures/samples/', import.meta.url);
  for (const file of readdirSync(samples)) {
    if (!file.endsWith('.xlsx')) continue;
    for (const [name, bytes] of samplePatches(readFileSync(new URL(file, samples)))) {
      writeFileSync(join(folder, `${file.replace('.xlsx', '')}-${name}.xlsx`), bytes);
    }
  }
  return 0;
}

process.exitCode = main(process.argv[2]);
