import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SAMPLE_NOTES, sampleNote } from '../../../src/workbench/files/sample-notes';
import { sampleNames } from '../../../src/workbench/server/serve-files';

const SAMPLES = join(dirname(fileURLToPath(import.meta.url)), '../../../assets/samples');

it('every sample has a line that says what it shows, and every line a sample', () => {
  const names = sampleNames(SAMPLES).map((name) => name.normalize('NFC'));
  expect(Object.keys(SAMPLE_NOTES).sort()).toEqual([...names].sort());
  for (const name of names) expect(sampleNote(name).length).toBeGreaterThan(8);
});
