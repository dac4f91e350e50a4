import { formatAddress, formatRange, parseAddress, type Range } from '../../core/sheet/address';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import type { ApplyOutcome, EditConflict, Journal, JournalCell, JournalRows } from '../host';
import { valueFromWire } from './block';
import { type CellContent, type CellWrite, queueWrites, rectangleRound, restoreOf } from './cell-write';
import { contentIn } from './content-in';
import { isRefusedWhole, problemOf } from './host-problems';
import { leftBehind, leftoversIn } from './leftovers';

interface AskedSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly JournalCell[];
  readonly area: Range | null;
  readonly block: Excel.Range | null;
  readonly rows: readonly { readonly rows: JournalRows; readonly used: Excel.Range }[];
}

type ExpectEcho = (sheet: string, address: string) => void;

/**
 * Takes a write back when every cell still holds what we left in it; else nothing is touched. One request to look, one to write.
 * When Excel stops half-way, what was written stands again, or all of it is taken back; `recoverLater` keeps what can be neither.
 */
export async function undoJournal(
  journal: Journal,
  expectEcho: ExpectEcho,
  recoverLater: (recovery: () => Promise<boolean>) => void,
): Promise<ApplyOutcome> {
  const taken: ApplyOutcome = {
    kind: 'applied',
    journal: { ...journal, cells: [], rows: [], addedSheets: [] },
    skipped: [],
  };
  let isWriting = false;
  try {
    const conflicts = await Excel.run(async (context) => {
      const asked = ask(context, journal);
      const added = journal.addedSheets.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load('name');
        return sheet;
      });
      await context.sync();
      const found = asked.flatMap((sheet) => [...cellConflicts(sheet), ...rowConflicts(sheet)]);
      if (found.length > 0) return found;
      isWriting = true;
      for (const sheet of asked) queueRestore(sheet, expectEcho);
      for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
      return [];
    });
    return conflicts.length > 0 ? { kind: 'conflict', conflicts } : taken;
  } catch (error) {
    const problem = problemOf(error);
    if (!isWriting || isRefusedWhole(problem)) return { kind: 'failed', problem, rolledBack: true };
    const recovery = await recoverUndo(journal, expectEcho);
    if (recovery === 'taken') return taken;
    if (recovery === 'as-left') return { kind: 'failed', problem, rolledBack: true };
    recoverLater(async () => (await recoverUndo(journal, expectEcho)) !== 'stuck');
    const leftovers = leftoversIn(journal);
    return { kind: 'failed', problem: leftBehind(problem, leftovers), rolledBack: false, leftovers };
  }
}

function ask(context: Excel.RequestContext, journal: Journal): readonly AskedSheet[] {
  const names = [...new Set([...journal.cells, ...journal.rows].map((entry) => entry.sheet))];
  return names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = journal.cells.filter((cell) => cell.sheet === name);
    const area = rectangleRound(cells.flatMap(({ cell }) => parseAddress(cell) ?? []));
    const block = area && sheet.getRange(formatRange(area));
    block?.load('values,formulas,numberFormat');
    const rows = journal.rows
      .filter((entry) => entry.sheet === name)
      .map((entry) => {
        const used = sheet
          .getRange(`${entry.first}:${entry.first + entry.count - 1}`)
          .getUsedRangeOrNullObject(true);
        used.load('values,formulas,rowIndex,columnIndex');
        return { rows: entry, used };
      });
    return { name, sheet, cells, area, block, rows };
  });
}

/** A formula of ours computes what it computes: only the formula itself must be as left. */
function isAsLeft(cell: JournalCell, found: CellContent): boolean {
  return cell.after.formula === null ? isAsExpected(cell.after, found) : found.formula === cell.after.formula;
}

function cellConflicts({ cells, area, block }: AskedSheet): readonly EditConflict[] {
  return cells.flatMap((cell): EditConflict[] => {
    const position = parseAddress(cell.cell);
    const found = position && area && block && contentIn(block, area, position.row, position.column);
    if (!found || isAsLeft(cell, found)) return [];
    return [conflict(cell.sheet, cell.cell, describeContent(cell.after), describeContent(found), cell.after)];
  });
}

function conflict(
  sheet: string,
  cell: string,
  expected: string,
  found: string,
  after: Pick<CellContent, 'value' | 'formula'>,
): EditConflict {
  const edit = { kind: 'set-value', sheet, cell, expected: after, value: null } as const;
  return { edit, sheet, cell, expected, found };
}

/** Rows of ours may hold what we put there and nothing else. */
function rowConflicts({ name, rows }: AskedSheet): readonly EditConflict[] {
  return rows.flatMap(({ rows: entry, used }): readonly EditConflict[] => {
    if (used.isNullObject) return [];
    const ours = new Map((entry.contents ?? []).map((content) => [content.cell, content]));
    return used.values.flatMap((row, rowOffset) =>
      row.flatMap((given: unknown, columnOffset: number): EditConflict[] => {
        const value = valueFromWire(given);
        if (value === null) return [];
        const cell = formatAddress(used.rowIndex + rowOffset + 1, used.columnIndex + columnOffset + 1);
        const content = ours.get(cell);
        const isOurs =
          content !== undefined &&
          (content.formula !== null || isAsExpected(content, { value, formula: null }));
        if (isOurs) return [];
        const expected = content ? describeContent(content) : '';
        const found = { value, formula: null };
        return [conflict(name, cell, expected, describeContent(found), found)];
      }),
    );
  });
}

/** Cells go first: they stand where the journal says as long as the rows are in. */
function queueRestore({ name, sheet, cells, rows }: AskedSheet, expectEcho: ExpectEcho): void {
  const writes = cells.flatMap((cell): CellWrite[] => {
    const position = parseAddress(cell.cell);
    return position ? [restoreOf(position, cell.before)] : [];
  });
  for (const address of queueWrites(sheet, writes, false)) expectEcho(name, address);
  const fromBelow = [...rows].sort((first, second) => second.rows.first - first.rows.first);
  for (const { rows: entry } of fromBelow) {
    const address = `${entry.first}:${entry.first + entry.count - 1}`;
    sheet.getRange(address).delete('Up');
    expectEcho(name, address);
  }
}

/** Do the rows that a write put in still stand there with what it put into them? */
function areRowsThere({ rows: entry, used }: AskedSheet['rows'][number]): boolean {
  if ((entry.contents ?? []).length === 0) return true;
  return !used.isNullObject && (entry.contents ?? []).some(({ cell }) => isHeldIn(used, cell));
}

function isHeldIn(used: Excel.Range, cell: string): boolean {
  const position = parseAddress(cell);
  const value: unknown =
    position && used.values[position.row - used.rowIndex - 1]?.[position.column - used.columnIndex - 1];
  return valueFromWire(value) !== null;
}

/**
 * After taking back failed half-way: while all rows are still in, puts what we had written again, so that it can be taken back
 * later; once a row is out, takes out the others too. A cell that holds neither is somebody's and is left alone.
 */
async function recoverUndo(journal: Journal, expectEcho: ExpectEcho): Promise<'as-left' | 'taken' | 'stuck'> {
  try {
    return await Excel.run(async (context) => {
      const asked = ask(context, journal);
      await context.sync();
      const isGoingOn = asked.some(({ rows }) => !rows.every(areRowsThere));
      for (const sheet of asked) {
        if (isGoingOn)
          queueRestore({ ...sheet, cells: [], rows: sheet.rows.filter(areRowsThere) }, expectEcho);
        else queueAsLeft(sheet, expectEcho);
      }
      await context.sync();
      return isGoingOn ? 'taken' : 'as-left';
    });
  } catch {
    return 'stuck';
  }
}

function queueAsLeft({ name, sheet, cells, area, block }: AskedSheet, expectEcho: ExpectEcho): void {
  const writes = cells.flatMap((cell): CellWrite[] => {
    const position = parseAddress(cell.cell);
    const found = position && area && block && contentIn(block, area, position.row, position.column);
    return position && found && isAsExpected(cell.before, found) ? [restoreOf(position, cell.after)] : [];
  });
  for (const address of queueWrites(sheet, writes, false)) expectEcho(name, address);
}
