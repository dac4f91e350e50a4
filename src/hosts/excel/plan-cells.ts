import { formatAddress, parseAddress } from '../../core/sheet/address';
import type { Edit, InsertRowsEdit } from '../../core/sheet/edit';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import { mergeAt } from '../../core/sheet/sheet';
import type { EditConflict } from '../host';
import { type CellContent, type CellEdit, type CellWrite, writeOf } from './cell-write';
import type { KnownSheet } from './known-sheets';

const LONGEST_TEXT = 32_767;

/** What is done to a sheet, one after the other: a block of cells, or rows put in. Places are those at that moment. */
export type Step =
  | { readonly kind: 'cells'; readonly writes: readonly CellWrite[] }
  | { readonly kind: 'rows'; readonly edit: InsertRowsEdit };

/** A cell's edit with the cell's row before anything is done; null in a row that the write itself puts in. */
export interface PlannedCell {
  readonly edit: CellEdit;
  readonly column: number;
  readonly originRow: number | null;
  readonly finalRow: number;
}

export interface SheetPlan {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly cells: readonly PlannedCell[];
  /** The rows put in, as they stand when all is done, from the top down. */
  readonly rows: readonly { readonly edit: InsertRowsEdit; readonly first: number; readonly count: number }[];
}

interface PutIn {
  readonly edit: InsertRowsEdit;
  first: number;
  readonly count: number;
}

/** The row before the insertions so far; null for one that was put in. */
function originOf(row: number, done: readonly InsertRowsEdit[]): number | null {
  let now = row;
  for (const edit of [...done].reverse()) {
    const { before, rows } = edit;
    if (now >= before + rows.length) now -= rows.length;
    else if (now >= before) return null;
  }
  return now;
}

/** The edits of cells and rows by sheet, in order; an address that is none makes a conflict. */
export function planSheets(edits: readonly Edit[]): {
  readonly plans: readonly SheetPlan[];
  readonly conflicts: readonly EditConflict[];
} {
  const conflicts: EditConflict[] = [];
  const names = [...new Set(edits.map((edit) => edit.sheet))];
  const plans = names.map((name): SheetPlan => {
    const steps: ({ kind: 'cells'; writes: CellWrite[] } | { kind: 'rows'; edit: InsertRowsEdit })[] = [];
    const cells: { edit: CellEdit; column: number; originRow: number | null; finalRow: number }[] = [];
    const done: InsertRowsEdit[] = [];
    const rows: PutIn[] = [];
    for (const edit of edits) {
      if (edit.sheet !== name) continue;
      if (edit.kind === 'insert-rows') {
        const count = edit.rows.length;
        for (const put of rows) if (put.first >= edit.before) put.first += count;
        for (const cell of cells) if (cell.finalRow >= edit.before) cell.finalRow += count;
        rows.push({ edit, first: edit.before, count });
        done.push(edit);
        steps.push({ kind: 'rows', edit });
      } else if (
        edit.kind === 'set-value' ||
        edit.kind === 'set-formula' ||
        edit.kind === 'set-number-format'
      ) {
        const position = parseAddress(edit.cell);
        if (!position || isTooLong(edit)) {
          conflicts.push({ edit, sheet: name, cell: edit.cell, expected: '', found: '' });
          continue;
        }
        cells.push({
          edit,
          column: position.column,
          originRow: originOf(position.row, done),
          finalRow: position.row,
        });
        const last = steps.at(-1);
        const write = writeOf(edit, position);
        if (last?.kind === 'cells') last.writes.push(write);
        else steps.push({ kind: 'cells', writes: [write] });
      }
    }
    rows.sort((first, second) => first.first - second.first);
    return { name, steps, cells, rows };
  });
  return { plans, conflicts };
}

function isTooLong(edit: CellEdit): boolean {
  return edit.kind === 'set-value' && typeof edit.value === 'string' && edit.value.length > LONGEST_TEXT;
}

/** A cell as it will be after an edit. */
export function after(edit: CellEdit, before: CellContent): CellContent {
  if (edit.kind === 'set-number-format') return { ...before, numberFormat: edit.numberFormat };
  return {
    value: edit.value === '' ? null : edit.value,
    formula: edit.kind === 'set-formula' ? edit.formula.replace(/^=/, '') : null,
    numberFormat: edit.numberFormat ?? before.numberFormat,
  };
}

/** What a cell held before the whole write, by its place then; null when that is not known. */
export type Look = (row: number, column: number) => CellContent | null;

function mismatch(edit: CellEdit, found: CellContent): EditConflict | null {
  const { sheet, cell } = edit;
  if (edit.kind === 'set-number-format') {
    const { expectedNumberFormat: expected } = edit;
    return found.numberFormat === expected
      ? null
      : { edit, sheet, cell, expected, found: found.numberFormat };
  }
  if (isAsExpected(edit.expected, found)) return null;
  return { edit, sheet, cell, expected: describeContent(edit.expected), found: describeContent(found) };
}

/** Edits whose cell does not hold what they expect; an edit sees what those before it left. */
export function conflictsOf(plan: SheetPlan, look: Look): readonly EditConflict[] {
  const states = new Map<string, CellContent>();
  return plan.cells.flatMap(({ edit, column, originRow, finalRow }) => {
    const key = `${finalRow}/${column}`;
    const held = states.get(key) ?? (originRow === null ? null : look(originRow, column));
    if (!held) return [];
    states.set(key, after(edit, held));
    const found = mismatch(edit, held);
    return found ? [found] : [];
  });
}

/** Conflicts that the sheet's structure makes, as last read: covered cells of a merge, rows that are not blank. */
export function structuralConflicts(plan: SheetPlan, known: KnownSheet): readonly EditConflict[] {
  const { sheet } = known;
  const covered = plan.cells.flatMap(({ edit, column, originRow }): EditConflict[] => {
    const merge = originRow === null ? null : mergeAt(sheet, originRow, column);
    if (!merge || (merge.top === originRow && merge.left === column)) return [];
    const found = formatAddress(merge.top, merge.left);
    return [{ edit, sheet: edit.sheet, cell: edit.cell, expected: edit.cell, found }];
  });
  const bottom = Math.max(sheet.usedRange?.bottom ?? 0, ...sheet.merges.map((merge) => merge.bottom));
  const done: InsertRowsEdit[] = [];
  const filled = plan.steps.flatMap((step): EditConflict[] => {
    if (step.kind !== 'rows') return [];
    const { edit } = step;
    const row = originOf(edit.before, done) ?? edit.before;
    done.push(edit);
    if (!edit.expectedBlank || bottom < row) return [];
    return [
      {
        edit,
        sheet: edit.sheet,
        cell: formatAddress(bottom, 1),
        expected: '',
        found: formatAddress(bottom, 1),
      },
    ];
  });
  return [...covered, ...filled];
}
