import { formatAddress, parseAddress } from '../../core/sheet/address';
import type { Edit } from '../../core/sheet/edit';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import { cellAtAddress, isCellError, type Workbook } from '../../core/sheet/sheet';
import type { EditConflict, Journal, JournalCell, JournalRows } from '../host';

type Content = JournalCell['before'];

function contentOf(workbook: Workbook, sheet: string, cell: string): Content {
  const found = workbook.sheets.find((known) => known.name === sheet);
  const held = found ? cellAtAddress(found, cell) : null;
  return {
    value: held?.value ?? null,
    formula: held?.formula ?? null,
    numberFormat: held?.numberFormat ?? 'General',
  };
}

interface CellPlace {
  readonly sheet: string;
  readonly column: number;
  readonly originRow: number | null;
  finalRow: number;
}

/** What a list of edits did to a workbook: cells by their place at the end, and the rows that went in. */
export function journalOf(label: string, edits: readonly Edit[], before: Workbook, after: Workbook): Journal {
  const places: CellPlace[] = [];
  const rows: {
    sheet: string;
    first: number;
    count: number;
    edit: Extract<Edit, { kind: 'insert-rows' }>;
  }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'insert-rows') {
      const count = edit.rows.length;
      for (const place of places) {
        if (place.sheet === edit.sheet && place.finalRow >= edit.before) place.finalRow += count;
      }
      for (const row of rows) if (row.sheet === edit.sheet && row.first >= edit.before) row.first += count;
      rows.push({ sheet: edit.sheet, first: edit.before, count, edit });
    } else if ('cell' in edit && edit.kind !== 'add-mark' && edit.kind !== 'add-prompt') {
      const position = parseAddress(edit.cell);
      if (!position) continue;
      const done = rows.filter(({ sheet }) => sheet === edit.sheet);
      const originRow = originOf(position.row, done);
      places.push({ sheet: edit.sheet, column: position.column, originRow, finalRow: position.row });
    }
  }
  const cells = new Map<string, JournalCell>();
  for (const { sheet, column, originRow, finalRow } of places) {
    if (originRow === null) continue;
    const cell = formatAddress(finalRow, column);
    cells.set(`${sheet}!${cell}`, {
      sheet,
      cell,
      before: contentOf(before, sheet, formatAddress(originRow, column)),
      after: contentOf(after, sheet, cell),
    });
  }
  return { label, cells: [...cells.values()], rows: rows.map((row) => rowsOf(row, after)), addedSheets: [] };
}

function originOf(
  row: number,
  done: readonly { readonly first: number; readonly count: number }[],
): number | null {
  let now = row;
  for (const { first, count } of [...done].sort((one, other) => other.first - one.first)) {
    if (now >= first + count) now -= count;
    else if (now >= first) return null;
  }
  return now;
}

function rowsOf(
  row: { sheet: string; first: number; count: number; edit: Extract<Edit, { kind: 'insert-rows' }> },
  after: Workbook,
): JournalRows {
  const { sheet, first, count } = row;
  const held = after.sheets.find((known) => known.name === sheet);
  const inRows = [...(held?.cells.values() ?? [])].filter(
    (cell) => cell.row >= first && cell.row < first + count,
  );
  const contents = inRows.map((cell) => ({
    cell: formatAddress(cell.row, cell.column),
    value: cell.value,
    formula: cell.formula,
  }));
  return { sheet, first, count, contents };
}

/** Cells that no longer hold what a write left in them. */
export function undoneConflicts(journal: Journal, now: Workbook): readonly EditConflict[] {
  const left = [
    ...journal.cells.map(({ sheet, cell, after }) => ({ sheet, cell, after })),
    ...journal.rows.flatMap(({ sheet, contents }) =>
      (contents ?? []).map(({ cell, value, formula }) => ({ sheet, cell, after: { value, formula } })),
    ),
  ];
  return left.flatMap(({ sheet, cell, after }): EditConflict[] => {
    const found = contentOf(now, sheet, cell);
    const isAsLeft = after.formula === null ? isAsExpected(after, found) : found.formula === after.formula;
    if (isAsLeft) return [];
    const edit = { kind: 'set-value', sheet, cell, expected: after, value: null } as const;
    return [{ edit, sheet, cell, expected: describeContent(after), found: describeContent(found) }];
  });
}

/** What of a write can be taken back although cells of it were changed since. */
export function withoutChanged(journal: Journal, conflicts: readonly EditConflict[]): Journal {
  const isLeft = (sheet: string, cell: string) =>
    conflicts.some((conflict) => conflict.sheet === sheet && conflict.cell === cell);
  return {
    ...journal,
    cells: journal.cells.filter(({ sheet, cell }) => !isLeft(sheet, cell)),
    rows: journal.rows.filter(({ sheet, contents }) => !contents?.some(({ cell }) => isLeft(sheet, cell))),
  };
}

/** The edits that put cells back; null when rows or sheets would have to go, or an error value to come back. */
export function undoEdits(journal: Journal): readonly Edit[] | null {
  if (journal.rows.length > 0 || journal.addedSheets.length > 0) return null;
  const edits: Edit[] = [];
  for (const { sheet, cell, before, after } of journal.cells) {
    const expected = { value: after.value, formula: after.formula };
    const common = { sheet, cell, expected, numberFormat: before.numberFormat };
    const value = isCellError(before.value) ? null : before.value;
    if (before.formula !== null)
      edits.push({ kind: 'set-formula', ...common, formula: before.formula, value });
    else if (isCellError(before.value)) return null;
    else edits.push({ kind: 'set-value', ...common, value });
  }
  return edits;
}

/**
 * Later edits on a sheet from which rows are taken out: marks move up with their cells, and those in the rows go.
 * Null when other edits follow on that sheet, which may rest on the rows.
 */
export function withoutRows(edits: readonly Edit[], rows: readonly JournalRows[]): readonly Edit[] | null {
  const kept: Edit[] = [];
  for (const edit of edits) {
    const taken = rows.filter(({ sheet }) => sheet === edit.sheet);
    if (taken.length === 0 || edit.kind === 'remove-marks') {
      kept.push(edit);
      continue;
    }
    if (edit.kind !== 'add-mark' && edit.kind !== 'add-prompt') return null;
    const position = parseAddress(edit.cell);
    const row = position && originOf(position.row, taken);
    if (position && row !== null) kept.push({ ...edit, cell: formatAddress(row, position.column) });
  }
  return kept;
}
