import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formatAddress } from '../../src/core/sheet/address';
import { type CellValue, cellKey, isCellError } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { openDocument } from '../../src/stand-in/document/open-document';
import { calculate } from '../../src/stand-in/formula/calculate';

/** A saved workbook with a name for messages. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One formula cell and what each program makes of it. */
export interface ComparedFormula {
  readonly file: string;
  readonly place: string;
  readonly formula: string;
  /** As kept in the file: what the grid computed, or whoever wrote the file. */
  readonly kept: string;
  /** As this project's own calculator computes it; null where the formula uses what it does not know. */
  readonly own: string | null;
  readonly libreOffice: string;
}

/** The program name of LibreOffice, where it is installed; else null. */
export function findLibreOffice(): string | null {
  const found = ['soffice', 'libreoffice'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  return found ?? null;
}

/** Takes the kept results out of the formula cells, so that whoever opens the file must compute them. */
function withoutKeptResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const text = strFromU8(part).replace(/(<f\b[^>]*\/>|<\/f>)\s*<v\b[^>]*>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

/** Two numbers that differ only by the last digits of their binary form are the same to every reader. */
function shownValue(value: CellValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  return isCellError(value) ? value.error : String(value ?? '');
}

function recomputedBy(office: string, files: readonly NamedFile[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    const inputs = files.map(({ bytes }, at) => {
      const path = join(folder, `${at}.xlsx`);
      writeFileSync(path, withoutKeptResults(bytes));
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...inputs];
    const { status, stderr } = spawnSync(office, options, { encoding: 'utf8', timeout: 300_000 });
    if (status !== 0) throw new Error(`LibreOffice did not convert the files: ${stderr}`);
    return files.map((_, at) => new Uint8Array(readFileSync(join(out, `${at}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function formulasOf(file: NamedFile, recomputed: Uint8Array): readonly ComparedFormula[] {
  const [kept, theirs, opened] = [
    readWorkbook(file.bytes),
    readWorkbook(recomputed),
    openDocument(file.bytes),
  ];
  if (!kept.ok || !theirs.ok || !opened.ok) throw new Error(`${file.name} cannot be read again`);
  const document = opened.value;
  document.calculator = calculate;
  document.calculateAll();
  const width = cellKey(1, 0);
  return kept.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, cell]): ComparedFormula[] => {
      if (cell.formula === null) return [];
      const [row, column] = [Math.floor(key / width), key % width];
      const state = document.sheetBy(sheet.name);
      const other = theirs.workbook.sheets.find((known) => known.name === sheet.name)?.cells.get(key);
      return [
        {
          file: file.name,
          place: `${sheet.name}!${formatAddress(row, column)}`,
          formula: cell.formula,
          kept: shownValue(cell.value),
          own: state ? shownValue(document.cell(state, row, column).value) : null,
          libreOffice: shownValue(other?.value ?? null),
        },
      ];
    }),
  );
}

/** Has LibreOffice compute the formulas of saved files from nothing, and puts its results beside ours. */
export function compareWithLibreOffice(
  office: string,
  files: readonly NamedFile[],
): readonly ComparedFormula[] {
  const recomputed = recomputedBy(office, files);
  return files.flatMap((file, at) => formulasOf(file, recomputed[at] ?? new Uint8Array()));
}

/** The formulas on whose value the three do not agree. */
export function disagreements(compared: readonly ComparedFormula[]): readonly ComparedFormula[] {
  return compared.filter(
    ({ kept, own, libreOffice }) => kept !== libreOffice || (own !== null && own !== libreOffice),
  );
}
