/**
 * Writes the help pages from the rules, and the data that the pane fetches. Run after a rule, a profile, a note or a blank form changed: npx tsx test/tools/make-help.ts
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blankFormsFile } from '../../src/core/form/templates/templates';
import { helpHtml } from '../../src/core/help/html/help-html';
import { explanationsFile } from '../../src/core/rules/explanations/explanations-file';

const ASSETS = resolve(dirname(fileURLToPath(import.meta.url)), '../../assets');

function write(name: string, text: string): void {
  const file = resolve(ASSETS, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}

for (const language of ['zh-CN', 'en'] as const) write(`help/help.${language}.html`, helpHtml(language));
write('help/explanations.json', explanationsFile());
write('forms/blank-forms.json', blankFormsFile());
