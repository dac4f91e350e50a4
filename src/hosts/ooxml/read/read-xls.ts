import type { CellObject, CFB, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseAddress, type Range } from '../../../core/sheet/address';
import { displayText } from '../../../core/sheet/number-format';
import { GENERAL } from '../../../core/sheet/number-format-builtin';
import {
  type Cell,
  type CellValue,
  createSheet,
  type DefinedName,
  type Sheet,
  type SheetVisibility,
} from '../../../core/sheet/sheet';
import { refusalOf } from '../refusal';
import { type BiffState, checkBiffStream } from './biff-check';
import type { ReadResult } from './read-result';
import { displayedLines } from './text-escapes';

/** Error codes of BIFF (MS-XLS, 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);
const VISIBILITIES: readonly SheetVisibility[] = ['visible', 'hidden', 'very-hidden'];

function storedValue(cell: CellObject): CellValue {
  const value = cell.v;
  switch (cell.t) {
    case 'n':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'b':
      return value === true;
    case 'e':
      return { error: ERRORS.get(value) ?? cell.w ?? '#VALUE!' };
    case 's':
      // The library takes cached texts of formulas from the wrong record at times.
      return cell.f !== undefined || typeof value !== 'string' || value === '' ? null : value;
    default:
      return null;
  }
}

function cellOf(address: string, source: CellObject, date1904: boolean): Cell | null {
  const position = parseAddress(address);
  if (!position) return null;
  const value = storedValue(source);
  const formula = source.f ?? null;
  if (value === null && formula === null) return null;
  const numberFormat = source.z === undefined ? GENERAL : String(source.z);
  const text = displayedLines(displayText(value, numberFormat, date1904));
  const cell = { ...position, value, formula, text, numberFormat };
  return source.F === undefined ? cell : { ...cell, spilled: true };
}

function hiddenWithin(
  sizes: readonly ({ readonly hidden?: boolean } | null | undefined)[] | undefined,
  first: number,
  last: number,
): Set<number> {
  const hidden = new Set<number>();
  for (let number = first; number <= last; number++) if (sizes?.[number - 1]?.hidden) hidden.add(number);
  return hidden;
}

function sheetOf(name: string, source: WorkSheet, visibility: SheetVisibility, date1904: boolean): Sheet {
  const cells: Cell[] = [];
  for (const [address, content] of Object.entries(source)) {
    if (address.startsWith('!')) continue;
    const cell = cellOf(address, content as CellObject, date1904);
    if (cell) cells.push(cell);
  }
  const merges = (source['!merges'] ?? []).map(
    (merge): Range => ({
      top: merge.s.r + 1,
      left: merge.s.c + 1,
      bottom: merge.e.r + 1,
      right: merge.e.c + 1,
    }),
  );
  const isProtected = Boolean(source['!protect']);
  const sheet = createSheet({ name, cells, merges, visibility, isProtected });
  const used = sheet.usedRange;
  if (!used) return sheet;
  return {
    ...sheet,
    hiddenRows: hiddenWithin(source['!rows'], used.top, used.bottom),
    hiddenColumns: hiddenWithin(source['!cols'], used.left, used.right),
  };
}

function definedNamesOf(book: WorkBook): DefinedName[] {
  return (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet: index }) => ({
    name: Name,
    refersTo: Ref,
    sheet: index === undefined ? null : (book.SheetNames[index] ?? null),
  }));
}

/** The state of the workbook stream inside the compound file. */
function stateOf(bytes: Uint8Array, container: typeof CFB): BiffState {
  const file = container.read(bytes, { type: 'array' });
  const entry = container.find(file, '/Workbook') ?? container.find(file, '/Book');
  return entry ? checkBiffStream(Uint8Array.from(entry.content as ArrayLike<number>)) : 'damaged';
}

/** The library reports records that it does not know on the console, which belongs to the user. */
function quietly<T>(work: () => T): T {
  const report = console.error;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = report;
  }
}

/**
 * Reads an .xls (BIFF), which is never written. A text that a formula gave last time is not taken over,
 * since the file's own copy cannot be trusted: the value is null. Never throws.
 */
export async function readXls(bytes: Uint8Array): Promise<ReadResult> {
  // A large library for a format that few files still have.
  const { CFB: container, read } = await import('@e965/xlsx');
  try {
    const state = stateOf(bytes, container);
    if (state !== 'sound') return { ok: false, refusal: refusalOf(state) };
    const book = quietly(() =>
      read(bytes, {
        type: 'array',
        cellFormula: true,
        cellNF: true,
        cellHTML: false,
        cellStyles: true,
      }),
    );
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const sheets: Sheet[] = [];
    book.SheetNames.forEach((name, index) => {
      const source = book.Sheets[name];
      const state = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
      // Chart sheets and macro sheets hold no cells of ours.
      if (!source || (source['!type'] ?? 'sheet') !== 'sheet') return;
      sheets.push(sheetOf(name, source, VISIBILITIES[state] ?? 'visible', date1904));
    });
    if (book.SheetNames.length === 0) return { ok: false, refusal: refusalOf('damaged') };
    const sources = sheets.map((sheet) => ({ sheet: sheet.name, part: '', relationshipId: '' }));
    const workbook = { sheets, definedNames: definedNamesOf(book), date1904 };
    return { ok: true, workbook, format: 'xls', sources };
  } catch {
    return { ok: false, refusal: refusalOf('damaged') };
  }
}
