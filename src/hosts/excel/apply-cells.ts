import type { CellExpectation, Edit, InsertRowsEdit } from '../../core/sheet/edit';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import type { ApplyOutcome, EditConflict, Journal, JournalCell, JournalRows } from '../host';
import { formulaFromWire, valueFromWire } from './block';
import { type BlockWrite, blockOf, type CellEdit, type CellWrite, restoreOf, writeOf } from './cell-write';
import { hostProblem, problemOf } from './host-problems';
import { insertRows } from './insert-rows';

/** What is known from the last read of the workbook. */
export interface LastRead {
  /** Somebody else edited since. */
  readonly mayHaveChanged: boolean;
  cell(sheet: string, address: string): { readonly numberFormat: string } | null;
  /** The last used row of a sheet; null when it was not read. */
  lastRow(sheet: string): number | null;
}

interface PlannedCell {
  readonly edit: CellEdit;
  readonly write: CellWrite;
}

interface PlannedSheet {
  readonly name: string;
  readonly cells: readonly PlannedCell[];
  readonly block: BlockWrite | null;
  /** From the last row up, so that an insertion does not move the ones still to come. */
  readonly rows: readonly InsertRowsEdit[];
}

interface FoundCell extends CellExpectation {
  readonly numberFormat: string;
}

/** Reads one cell of a loaded block. */
function foundIn(block: Excel.Range, area: BlockWrite['area'], row: number, column: number): FoundCell {
  const value = block.values[row - area.top]?.[column - area.left];
  const formula = block.formulas[row - area.top]?.[column - area.left];
  return {
    value: valueFromWire(value),
    formula: formulaFromWire(formula, value),
    numberFormat: String(block.numberFormat[row - area.top]?.[column - area.left] ?? 'General'),
  };
}

function plan(edits: readonly Edit[]): readonly PlannedSheet[] {
  const sheets = new Map<string, { cells: PlannedCell[]; rows: InsertRowsEdit[] }>();
  for (const edit of edits) {
    const sheet = sheets.get(edit.sheet) ?? { cells: [], rows: [] };
    sheets.set(edit.sheet, sheet);
    if (edit.kind === 'insert-rows') sheet.rows.push(edit);
    else if (edit.kind === 'set-value' || edit.kind === 'set-formula' || edit.kind === 'set-number-format') {
      const write = writeOf(edit);
      if (write) sheet.cells.push({ edit, write });
    }
  }
  return [...sheets].map(([name, { cells, rows }]) => ({
    name,
    cells,
    block: blockOf(cells.map((cell) => cell.write)),
    rows: rows.sort((first, second) => second.before - first.before),
  }));
}

function conflictOf(planned: PlannedCell, found: FoundCell): EditConflict | null {
  const { edit } = planned;
  if (edit.kind === 'set-number-format') {
    if (found.numberFormat === edit.expectedNumberFormat) return null;
    return {
      edit,
      sheet: edit.sheet,
      cell: edit.cell,
      expected: edit.expectedNumberFormat,
      found: found.numberFormat,
    };
  }
  if (isAsExpected(edit.expected, found)) return null;
  return {
    edit,
    sheet: edit.sheet,
    cell: edit.cell,
    expected: describeContent(edit.expected),
    found: describeContent(found),
  };
}

/**
 * Writes cells and rows in one request, which also reads what stood there before.
 * When a cell was not as expected, or Excel stops half-way, everything is put back and nothing is left written.
 * When somebody edited since the last read, the cells are read before anything is written.
 */
export async function applyCells(
  edits: readonly Edit[],
  label: string,
  lastRead: LastRead,
): Promise<ApplyOutcome> {
  const sheets = plan(edits);
  if (lastRead.mayHaveChanged) {
    const conflicts = await readConflicts(sheets);
    if (!Array.isArray(conflicts)) return conflicts;
    if (conflicts.length > 0) return { kind: 'conflict', conflicts };
  }
  const read = new Map<PlannedSheet, Excel.Range>();
  try {
    await Excel.run(async (context) => {
      for (const planned of sheets) {
        const sheet = context.workbook.worksheets.getItem(planned.name);
        const { block } = planned;
        if (block) {
          const before = sheet.getRange(block.address);
          before.load('values,formulas,numberFormat');
          read.set(planned, before);
          write(sheet, block);
        }
        for (const rows of planned.rows) insertRows(sheet, rows);
      }
      await context.sync();
    });
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), rolledBack: await putBackExpected(sheets, lastRead) };
  }
  const conflicts: EditConflict[] = [];
  const journal: JournalCell[] = [];
  const restores: { planned: PlannedSheet; writes: CellWrite[] }[] = [];
  for (const planned of sheets) {
    const block = read.get(planned);
    if (!block || !planned.block) continue;
    const writes: CellWrite[] = [];
    for (const cell of planned.cells) {
      const before = foundIn(block, planned.block.area, cell.write.row, cell.write.column);
      const conflict = conflictOf(cell, before);
      if (conflict) conflicts.push(conflict);
      writes.push(restoreOf(cell.write, before));
      journal.push(journalCell(cell.edit, before));
    }
    restores.push({ planned, writes });
  }
  if (conflicts.length > 0) {
    const restored = await restore(restores, sheets);
    if (restored) return { kind: 'conflict', conflicts };
    return { kind: 'failed', problem: hostProblem('changed-meanwhile'), rolledBack: false };
  }
  const rows: JournalRows[] = sheets.flatMap((planned) =>
    planned.rows.map((edit) => ({ sheet: planned.name, first: edit.before, count: edit.rows.length })),
  );
  const made: Journal = { label, cells: journal, rows, addedSheets: [] };
  return { kind: 'applied', journal: made, skipped: [] };
}

function write(sheet: Excel.Worksheet, block: BlockWrite): void {
  const target = sheet.getRange(block.address);
  // The format goes first: a text format keeps a text from being read as a figure.
  if (block.numberFormats) target.numberFormat = block.numberFormats;
  target.formulas = block.formulas;
}

function journalCell(edit: CellEdit, before: FoundCell): JournalCell {
  const after: FoundCell =
    edit.kind === 'set-number-format'
      ? { ...before, numberFormat: edit.numberFormat }
      : {
          value: edit.value,
          formula: edit.kind === 'set-formula' ? edit.formula : null,
          numberFormat: edit.numberFormat ?? before.numberFormat,
        };
  return { sheet: edit.sheet, cell: edit.cell, before, after };
}

async function readConflicts(sheets: readonly PlannedSheet[]): Promise<EditConflict[] | ApplyOutcome> {
  try {
    return await Excel.run(async (context) => {
      const blocks = sheets.map((planned) => {
        if (!planned.block) return null;
        const block = context.workbook.worksheets.getItem(planned.name).getRange(planned.block.address);
        block.load('values,formulas,numberFormat');
        return block;
      });
      await context.sync();
      return sheets.flatMap((planned, at) => {
        const block = blocks[at];
        const { block: target } = planned;
        if (!block || !target) return [];
        return planned.cells.flatMap(
          (cell) => conflictOf(cell, foundIn(block, target.area, cell.write.row, cell.write.column)) ?? [],
        );
      });
    });
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), rolledBack: true };
  }
}

/** Puts read contents back and takes inserted rows out again. */
async function restore(
  restores: readonly { readonly planned: PlannedSheet; readonly writes: readonly CellWrite[] }[],
  sheets: readonly PlannedSheet[],
): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      for (const planned of sheets) {
        const sheet = context.workbook.worksheets.getItem(planned.name);
        // From the first row down: the reverse of how they were put in.
        for (const rows of [...planned.rows].reverse()) {
          sheet.getRange(`${rows.before}:${rows.before + rows.rows.length - 1}`).delete('Up');
        }
      }
      for (const { planned, writes } of restores) {
        const block = blockOf(writes);
        if (block) write(context.workbook.worksheets.getItem(planned.name), block);
      }
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** After a failure half-way: cells that hold what we wrote get back what the edits expected there. */
async function putBackExpected(sheets: readonly PlannedSheet[], lastRead: LastRead): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const blocks = sheets.map((planned) => {
        if (!planned.block) return null;
        const block = context.workbook.worksheets.getItem(planned.name).getRange(planned.block.address);
        block.load('values,formulas,numberFormat');
        return block;
      });
      await context.sync();
      let wrote = await takeOutRows(context, sheets, lastRead);
      sheets.forEach((planned, at) => {
        const block = blocks[at];
        const { block: target } = planned;
        if (!block || !target) return;
        const writes = planned.cells.flatMap((cell) => {
          const { edit } = cell;
          const found = foundIn(block, target.area, cell.write.row, cell.write.column);
          if (!conflictOf(cell, found)) return [];
          if (edit.kind === 'set-number-format') {
            return [{ ...cell.write, content: undefined, numberFormat: edit.expectedNumberFormat }];
          }
          const known = lastRead.cell(edit.sheet, edit.cell);
          return [
            restoreOf(cell.write, {
              ...edit.expected,
              numberFormat: known?.numberFormat ?? found.numberFormat,
            }),
          ];
        });
        const back = blockOf(writes);
        if (!back) return;
        write(context.workbook.worksheets.getItem(planned.name), back);
        wrote = true;
      });
      if (wrote) await context.sync();
      return true;
    });
  } catch {
    return false;
  }
}

/** Rows that were put in before the failure push the sheet's end down: as many are taken out again. */
async function takeOutRows(
  context: Excel.RequestContext,
  sheets: readonly PlannedSheet[],
  lastRead: LastRead,
): Promise<boolean> {
  const asked = sheets.flatMap((planned) => {
    if (planned.rows.length === 0) return [];
    const used = context.workbook.worksheets.getItem(planned.name).getUsedRangeOrNullObject(true);
    used.load('rowIndex,rowCount');
    return [{ planned, used }];
  });
  if (asked.length === 0) return false;
  await context.sync();
  for (const { planned, used } of asked) {
    const before = lastRead.lastRow(planned.name);
    if (before === null || used.isNullObject) continue;
    let extra = used.rowIndex + used.rowCount - before;
    // They were put in from the last place up, so the first ones found are those.
    for (const edit of planned.rows) {
      if (extra < edit.rows.length) break;
      context.workbook.worksheets
        .getItem(planned.name)
        .getRange(`${edit.before}:${edit.before + edit.rows.length - 1}`)
        .delete('Up');
      extra -= edit.rows.length;
    }
  }
  return true;
}
