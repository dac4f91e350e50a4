/**
 * Writes the JSON Schemas of what the command prints and reads. Run after one changed:
 * npx tsx test/tools/make-schemas.ts
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchema, SCHEMAS } from './schemas';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../assets/schemas');

mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(resolve(FOLDER, name), printSchema(schema));
  process.stdout.write(`${resolve(FOLDER, name)}\n`);
}
