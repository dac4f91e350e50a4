import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareWithLibreOffice, disagreements, findLibreOffice } from '../../support/libreoffice';
import { openWorkbench } from './open-workbench';
import { partsThatDiffer } from './parts';
import { type RoundFiles, wholeRound } from './whole-round';
import { withoutResults } from './without-results';
import type { WorkbenchPage } from './workbench-page';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** A workbook that goes the round. */
interface RoundInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function workbooksIn(folder: string): readonly RoundInput[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(ROOT, folder, name))) }));
}

/** With `JIXIAO_ROUNDS=all`: also the seed forms as their texts print them, and a blanked copy of every workbook. */
const TAKES_ALL = process.env['JIXIAO_ROUNDS'] === 'all';

/** The samples of the menu, which hold all the seed forms. */
const SAMPLES = workbooksIn('assets/samples');

/** Every sample of the menu and every real sheet among the fixtures. */
export const FILES: readonly RoundInput[] = [
  ...SAMPLES,
  ...workbooksIn('test/fixtures/samples'),
  ...(TAKES_ALL ? workbooksIn('test/fixtures/seeds-raw') : []),
];

/** The same sheets with rates, scores, totals and notes still to be filled in, where that makes a difference. */
export const BLANKED: readonly RoundInput[] = (TAKES_ALL ? FILES : SAMPLES)
  .map(({ name, bytes }) => ({
    name: name.replace('.xlsx', '-待计算.xlsx'),
    bytes: withoutResults(bytes),
    full: bytes,
  }))
  .filter(({ bytes, full }) => partsThatDiffer(bytes, full).length > 0);

/** Parts that marks, values and formulas may change: sheets, styles, what keeps our own state, and what lists the parts. */
const TOUCHED_PARTS =
  /^(?:xl\/worksheets\/sheet\d+\.xml|xl\/styles\.xml|xl\/workbook\.xml|xl\/calcChain\.xml|customXml\/.+|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;

/** Under the test runner's name the command only offers its functions. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'VITEST'));
const COMMAND = join(ROOT, 'dist/cli/jixiao.cjs');

interface CheckedFile {
  readonly file: string;
  readonly error: unknown;
  readonly findings: readonly { readonly sheet: string; readonly cell: string; readonly code: string }[];
}

/** Takes each of the workbooks through the round, on one page, and holds what is left of it against the originals. */
export function describeWholeRound(inputs: readonly RoundInput[]): void {
  const rounds = new Map<string, RoundFiles>();
  let workbench: WorkbenchPage;
  openWorkbench((opened) => {
    workbench = opened;
  });

  describe('the whole round, and back', () => {
    it.each(inputs)(
      '$name',
      async ({ name, bytes }) => {
        const round = await wholeRound(workbench, name, bytes);
        rounds.set(name, round);
        expect(partsThatDiffer(bytes, round.restored)).toEqual([]);
        const differing = partsThatDiffer(bytes, round.written);
        expect(differing.filter((part) => !TOUCHED_PARTS.test(part))).toEqual([]);
      },
      180_000,
    );

    it('the command finds in the saved files what the pane listed', () => {
      const folder = mkdtempSync(join(tmpdir(), 'saved-'));
      for (const [name, { written }] of rounds) writeFileSync(join(folder, name), written);
      const { status, stdout } = spawnSync(process.execPath, [COMMAND, 'check', '--format', 'json', folder], {
        encoding: 'utf8',
        env: ENVIRONMENT,
        maxBuffer: 64 * 1024 * 1024,
      });
      rmSync(folder, { recursive: true });
      expect(status).toBe(1);
      const { files } = JSON.parse(stdout) as { readonly files: readonly CheckedFile[] };
      expect(files.map(({ file, error }) => [basename(file), error]).sort()).toEqual(
        [...rounds.keys()].sort().map((name) => [name, null]),
      );
      for (const { file, findings } of files) {
        const found = findings.map(({ sheet, cell, code }) => `${sheet} ${cell} · ${code}`).sort();
        const listed = rounds.get(basename(file))?.listed ?? [];
        // The pane names the sheet where there are several.
        const isListed = (place: string) =>
          listed.some((line) => place === line || place.endsWith(` ${line}`));
        expect(found).toHaveLength(listed.length);
        expect(found.filter((place) => !isListed(place))).toEqual([]);
      }
    });

    it('LibreOffice computes from the saved files what the grid and the engine computed', () => {
      const office = findLibreOffice();
      if (office === null) {
        process.stdout.write(
          'LibreOffice (soffice) is not installed: the formulas were not held against it.\n',
        );
        return;
      }
      const files = [...rounds].map(([name, { written }]) => ({ name, bytes: written }));
      const compared = compareWithLibreOffice(office, files);
      expect(disagreements(compared)).toEqual([]);
      expect(compared.length).toBeGreaterThan(0);
      process.stdout.write(
        `LibreOffice agrees on ${compared.length} formulas of ${files.length} saved files.\n`,
      );
    });

    it('nothing left the origin and nothing went wrong', () => {
      expect(workbench.requestsOutside).toEqual([]);
      expect(workbench.complaints).toEqual([]);
    });
  });
}
