import { parseAddress } from '../../core/sheet/address';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import type { ApplyOutcome, EditConflict, Journal } from '../host';
import { formulaFromWire, valueFromWire } from './block';
import { blockOf, type CellWrite, restoreOf } from './cell-write';
import { problemOf } from './host-problems';

/** Takes a write back when every cell still holds what we left in it; else nothing is touched. */
export async function undoJournal(journal: Journal): Promise<ApplyOutcome> {
  const sheets = [...new Set([...journal.cells, ...journal.rows].map((entry) => entry.sheet))];
  try {
    const conflicts = await Excel.run(async (context) => {
      const asked = sheets.flatMap((name) => {
        const writes = restoresOn(journal, name);
        const block = blockOf(writes);
        if (!block) return [];
        const sheet = context.workbook.worksheets.getItem(name);
        const before = sheet.getRange(block.address);
        before.load('values,formulas');
        return [{ name, sheet, block, before }];
      });
      if (asked.length > 0) await context.sync();
      const found = asked.flatMap(({ name, block, before }) =>
        conflictsOn(journal, name, block.area, before),
      );
      if (found.length > 0) return found;
      for (const rows of journal.rows) {
        context.workbook.worksheets
          .getItem(rows.sheet)
          .getRange(`${rows.first}:${rows.first + rows.count - 1}`)
          .delete('Up');
      }
      for (const { sheet, block } of asked) {
        const target = sheet.getRange(block.address);
        if (block.numberFormats) target.numberFormat = block.numberFormats;
        target.formulas = block.formulas;
      }
      for (const name of journal.addedSheets) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
      return [];
    });
    if (conflicts.length > 0) return { kind: 'conflict', conflicts };
    return { kind: 'applied', journal: { ...journal, cells: [], rows: [], addedSheets: [] }, skipped: [] };
  } catch (error) {
    return { kind: 'failed', problem: problemOf(error), rolledBack: true };
  }
}

function restoresOn(journal: Journal, sheet: string): CellWrite[] {
  return journal.cells.flatMap((entry) => {
    const position = entry.sheet === sheet ? parseAddress(entry.cell) : null;
    return position ? [restoreOf(position, entry.before)] : [];
  });
}

function conflictsOn(
  journal: Journal,
  sheet: string,
  area: { readonly top: number; readonly left: number },
  block: Excel.Range,
): EditConflict[] {
  const conflicts: EditConflict[] = [];
  for (const entry of journal.cells) {
    const position = entry.sheet === sheet ? parseAddress(entry.cell) : null;
    if (!position) continue;
    const value = block.values[position.row - area.top]?.[position.column - area.left];
    const formula = formulaFromWire(
      block.formulas[position.row - area.top]?.[position.column - area.left],
      value,
    );
    const found = { value: valueFromWire(value), formula };
    // A formula of ours computes what it computes: only the formula itself must be as left.
    const isOurs =
      entry.after.formula !== null ? formula === entry.after.formula : isAsExpected(entry.after, found);
    if (isOurs) continue;
    conflicts.push({
      edit: {
        kind: 'set-value',
        sheet,
        cell: entry.cell,
        expected: entry.after,
        value: typeof entry.before.value === 'object' ? null : entry.before.value,
      },
      sheet,
      cell: entry.cell,
      expected: describeContent(entry.after),
      found: describeContent(found),
    });
  }
  return conflicts;
}
