import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishedSheet, publishedSheet } from './published-sheet';

/** Every layout of a folder, by name; `change` has its way with the text of each first. */
export function publishedSheets(
  folder: string,
  change: (text: string) => string = (text) => text,
): readonly PublishedSheet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      publishedSheet(name.slice(0, -'.txt'.length), change(readFileSync(join(folder, name), 'utf8'))),
    );
}
