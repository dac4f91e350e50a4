import { formatAddress, formatRange, type Range } from '../../core/sheet/address';
import type { Edit, InsertedCell, InsertedRow, MarkSeverity } from '../../core/sheet/edit';
import { isOwnPrompt, severityOfMarkFormula } from '../../core/sheet/marks';
import { cellKey, isCellError } from '../../core/sheet/sheet';
import type { StandInDocument } from './document';
import type { CellState, SheetState } from './sheet-state';

const KEY_WIDTH = cellKey(1, 0);

/** Rows that are not in the file, put in from the top down: blank, with the styles that were copied into them. */
export function insertedRowEdits(document: StandInDocument): Edit[] {
  return document.sheets.flatMap((sheet) => {
    if (sheet.isNew) return [];
    const inserted = sheet.rows.inserted();
    return inserted.map(({ first, count }, at): Edit => {
      // Where a cell stands while the rows from here down are not in yet.
      const placeNow = (row: number) =>
        inserted.slice(at).reduce((now, later) => (later.first <= row ? now - later.count : now), row);
      const rows = Array.from({ length: count }, (_, offset) => rowOf(sheet, first + offset, placeNow));
      return { kind: 'insert-rows', sheet: sheet.name, before: first, rows };
    });
  });
}

function rowOf(sheet: SheetState, row: number, placeNow: (row: number) => number): InsertedRow {
  const cells: InsertedCell[] = [];
  let wrap = false;
  for (const [key, format] of sheet.formats) {
    if (Math.floor(key / KEY_WIDTH) !== row) continue;
    if (format.wrapText) wrap = true;
    const from = format.copiedFrom;
    cells.push({
      column: key % KEY_WIDTH,
      value: null,
      ...(from ? { styleFrom: formatAddress(placeNow(from.row), from.column) } : {}),
    });
  }
  const height = sheet.rowHeights.get(row);
  const merges = sheet.merges
    .filter((merge) => merge.top === row && merge.bottom === row)
    .map((merge): readonly [number, number] => [merge.left, merge.right]);
  return { cells, merges, wrap, ...(height === undefined ? {} : { height }) };
}

function isSameContent(first: CellState, second: CellState): boolean {
  if (first.formula !== null || second.formula !== null) return first.formula === second.formula;
  const [a, b] = [first.value, second.value];
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

/** Edits that bring the cells of a file (opened as `base`) to what the open document holds. Cached values of its own formulas stay. */
export function cellEdits(document: StandInDocument, base: StandInDocument): Edit[] {
  return document.sheets.flatMap((sheet) => {
    const old = base.sheetBy(sheet.name);
    if (!old || sheet.isNew) return [];
    const keys = [...new Set([...sheet.cells.keys(), ...old.cells.keys()])].sort((a, b) => a - b);
    return keys.flatMap((key) => {
      const row = Math.floor(key / KEY_WIDTH);
      const column = key % KEY_WIDTH;
      const edit = cellEdit(sheet.name, formatAddress(row, column), {
        before: base.cell(old, row, column),
        after: document.cell(sheet, row, column),
      });
      return edit ? [edit] : [];
    });
  });
}

function cellEdit(
  sheet: string,
  cell: string,
  { before, after }: { readonly before: CellState; readonly after: CellState },
): Edit | null {
  const reformats = before.numberFormat !== after.numberFormat;
  if (isSameContent(before, after)) {
    if (!reformats) return null;
    const { numberFormat } = after;
    return {
      kind: 'set-number-format',
      sheet,
      cell,
      expectedNumberFormat: before.numberFormat,
      numberFormat,
    };
  }
  const common = {
    sheet,
    cell,
    expected: { value: before.value, formula: before.formula },
    value: isCellError(after.value) ? null : after.value,
    ...(reformats ? { numberFormat: after.numberFormat } : {}),
  };
  return after.formula === null
    ? { kind: 'set-value', ...common }
    : { kind: 'set-formula', ...common, formula: after.formula };
}

interface OwnMarks {
  readonly marks: readonly { readonly area: Range; readonly severity: MarkSeverity }[];
  readonly prompts: readonly { readonly area: Range; readonly title: string; readonly text: string }[];
}

function ownMarksOf(sheet: SheetState): OwnMarks {
  const marks = sheet.conditionalFormats.flatMap((format) => {
    const severity = format.type === 'Custom' ? severityOfMarkFormula(format.formula) : null;
    return severity === null ? [] : format.areas.map((area) => ({ area, severity }));
  });
  const prompts = sheet.validations
    .filter(({ type, promptTitle }) => isOwnPrompt({ type, title: promptTitle }))
    .map(({ area, promptTitle, promptMessage }) => ({ area, title: promptTitle, text: promptMessage }));
  return { marks: marks.sort(byPlace), prompts: prompts.sort(byPlace) };
}

/** The same marks make the same file, in whatever order they were made. */
function byPlace(first: { readonly area: Range }, second: { readonly area: Range }): number {
  return first.area.top - second.area.top || first.area.left - second.area.left;
}

function fingerprint({ marks, prompts }: OwnMarks): string {
  return JSON.stringify([
    marks.map(({ area, severity }) => `${formatRange(area)} ${severity}`).sort(),
    prompts.map(({ area, title, text }) => `${formatRange(area)} ${title} ${text}`).sort(),
  ]);
}

/** Edits that bring our marks and prompts in a file to those of the open document; none when they are the same. */
export function markEdits(document: StandInDocument, base: StandInDocument): Edit[] {
  return document.sheets.flatMap((sheet): Edit[] => {
    const old = base.sheetBy(sheet.name);
    if (!old) return [];
    const now = ownMarksOf(sheet);
    if (fingerprint(now) === fingerprint(ownMarksOf(old))) return [];
    const { name } = sheet;
    return [
      { kind: 'remove-marks', sheet: name },
      ...now.marks.map(
        ({ area, severity }): Edit => ({ kind: 'add-mark', sheet: name, cell: firstOf(area), severity }),
      ),
      ...now.prompts.map(
        ({ area, title, text }): Edit => ({
          kind: 'add-prompt',
          sheet: name,
          cell: firstOf(area),
          title,
          text,
        }),
      ),
    ];
  });
}

function firstOf(area: Range): string {
  return formatAddress(area.top, area.left);
}

/** The marks and prompts of ours on a sheet, as text to be compared. */
export function ownMarksText(sheet: SheetState): string {
  return fingerprint(ownMarksOf(sheet));
}
