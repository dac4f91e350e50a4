/**
 * Writes the help pages from the rules. Run after a rule, a profile or a note changed: npx tsx test/tools/make-help.ts
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpHtml } from '../../src/core/help/html/help-html';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../assets/help');

mkdirSync(FOLDER, { recursive: true });
for (const language of ['zh-CN', 'en'] as const) {
  const file = resolve(FOLDER, `help.${language}.html`);
  writeFileSync(file, helpHtml(language));
  process.stdout.write(`${file}\n`);
}
