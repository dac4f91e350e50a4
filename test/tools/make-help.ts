/**
 * Writes the help pages from the rules. Run after a rule, a profile or a note changed: npx tsx test/tools/make-help.ts
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpHtml } from '../../src/core/help/html/help-html';
import { explanationsFile } from '../../src/core/rules/explanations/explanations-file';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../assets/help');

mkdirSync(FOLDER, { recursive: true });
function write(name: string, text: string): void {
  const file = resolve(FOLDER, name);
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}

for (const language of ['zh-CN', 'en'] as const) write(`help.${language}.html`, helpHtml(language));
write('explanations.json', explanationsFile());
