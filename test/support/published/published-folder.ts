import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishedSheet, publishedSheet } from './published-sheet';

/** Every layout of a folder, by name. */
export function publishedSheets(folder: string): readonly PublishedSheet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => publishedSheet(name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')));
}
