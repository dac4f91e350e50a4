import { formatAddress, formatRange, parseAddress, type Range } from '../../core/sheet/address';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import type { ApplyOutcome, EditConflict, JournalCell, JournalRows } from '../host';
import { formulaFromWire, valueFromWire } from './block';
import {
  type BlockWrite,
  blockOf,
  type CellContent,
  type CellWrite,
  queueBlock,
  rectangleRound,
  restoreOf,
} from './cell-write';
import { contentIn } from './content-in';
import { isRefusedWhole, problemOf } from './host-problems';
import { leftBehind, leftoversIn } from './leftovers';
import type { FollowedCell, FollowedJournal, SheetIds } from './sheet-moves';

interface AskedSheet {
  /** As the journal has it; by now it may bear another one. */
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly FollowedCell[];
  readonly area: Range | null;
  readonly block: Excel.Range | null;
  readonly rows: readonly {
    readonly rows: JournalRows;
    readonly whole: Excel.Range;
    readonly used: Excel.Range;
  }[];
}

/** Rows of ours, or the whole of a sheet that was added. */
interface PutIn {
  readonly sheet: Excel.Worksheet;
  readonly rows: readonly { readonly rows: JournalRows; readonly used: Excel.Range }[];
}

/** What taking back works with. */
export interface UndoContext {
  /** Excel's ids of the sheets of the write, which tell a renamed sheet from one that is gone; else the names count. */
  readonly ids: SheetIds;
  /** Told of each sheet as it is found, with the name that it bears now. */
  readonly learn: (id: string, name: string) => void;
  readonly expectEcho: (sheet: string, address: string) => void;
  /** Keeps what can be neither taken back nor left at the moment. */
  readonly recoverLater: (recovery: () => Promise<boolean>) => void;
}

/**
 * Takes a write back when every cell still holds what we left in it; else nothing is touched, or, when the user has said so,
 * all but what was changed since. What went with a sheet that was deleted is left out. One request to look, one to write.
 * When Excel stops half-way, what was written stands again, or all of it is taken back.
 */
export async function undoJournal(
  journal: FollowedJournal,
  given: UndoContext,
  leavesChanged = false,
): Promise<ApplyOutcome> {
  let gone: readonly string[] = [];
  let isWriting = false;
  try {
    return await Excel.run(async (context): Promise<ApplyOutcome> => {
      const all = ask(context, journal, given);
      const addedSheets = journal.addedSheets.map((name) => {
        const sheet = sheetOf(context, name, given);
        const used = heldIn(sheet);
        const put = (journal.addedContents ?? []).filter((rows) => rows.sheet === name);
        return { sheet, rows: put.map((rows) => ({ rows, used })) };
      });
      await context.sync();
      const asked = thereOf(all, given);
      const added = thereOf(addedSheets, given);
      gone = all.flatMap((sheet) => (asked.includes(sheet) ? [] : [sheet.name]));
      const found = [
        ...asked.flatMap((sheet) => [...cellConflicts(sheet), ...rowConflicts(sheet)]),
        ...added.flatMap(rowConflicts),
      ];
      if (found.length > 0 && !leavesChanged) return { kind: 'conflict', conflicts: found };
      isWriting = true;
      const taking = asked.map(unchanged);
      for (const sheet of taking) queueRestore(sheet, given);
      for (const each of added) if (rowConflicts(each).length === 0) each.sheet.delete();
      await context.sync();
      const rows = new Set(taking.flatMap((sheet) => sheet.rows.map((entry) => entry.rows)));
      return appliedWith(
        journal.rows.filter((entry) => !rows.has(entry) && !gone.includes(entry.sheet)),
        journal,
        gone,
      );
    });
  } catch (error) {
    const problem = problemOf(error);
    if (!isWriting || isRefusedWhole(problem)) return { kind: 'failed', problem, rolledBack: true };
    const recovery = await recoverUndo(journal, given);
    if (recovery === 'taken') return appliedWith([], journal, gone);
    if (recovery === 'as-left') return { kind: 'failed', problem, rolledBack: true };
    given.recoverLater(async () => (await recoverUndo(journal, given)) !== 'stuck');
    const leftovers = leftoversIn(journal);
    return { kind: 'failed', problem: leftBehind(problem, leftovers), rolledBack: false, leftovers };
  }
}

/** Taken back but for the rows that had to stay, and what went with sheets that are gone. */
function appliedWith(
  rows: readonly JournalRows[],
  journal: FollowedJournal,
  gone: readonly string[],
): ApplyOutcome {
  const left = { ...journal, cells: [], rows, addedSheets: [] };
  return { kind: 'applied', journal: left, skipped: [], ...(gone.length > 0 ? { goneSheets: gone } : {}) };
}

function sheetOf(context: Excel.RequestContext, name: string, { ids }: UndoContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(ids.get(name) ?? name);
  sheet.load('id,name');
  return sheet;
}

/** Those whose sheet was not deleted since. */
function thereOf<Asked extends { readonly sheet: Excel.Worksheet }>(
  asked: readonly Asked[],
  { learn }: UndoContext,
): readonly Asked[] {
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  for (const { sheet } of there) learn(sheet.id, sheet.name);
  return there;
}

/** What a sheet or rows of it hold, to be looked at after the request. */
function heldIn(place: Excel.Worksheet | Excel.Range): Excel.Range {
  const used = place.getUsedRangeOrNullObject(true);
  used.load('values,formulas,rowIndex,columnIndex');
  return used;
}

function ask(
  context: Excel.RequestContext,
  journal: FollowedJournal,
  given: UndoContext,
): readonly AskedSheet[] {
  const names = [...new Set([...journal.cells, ...journal.rows].map((entry) => entry.sheet))];
  return names.map((name) => {
    const sheet = sheetOf(context, name, given);
    sheet.protection.load('protected');
    const cells = journal.cells.filter((cell) => cell.sheet === name);
    const area = rectangleRound(cells.flatMap(({ cell }) => parseAddress(cell) ?? []));
    const block = area && sheet.getRange(formatRange(area));
    block?.load('values,formulas,numberFormat');
    const rows = journal.rows
      .filter((entry) => entry.sheet === name)
      .map((entry) => {
        const whole = sheet.getRange(`${entry.first}:${entry.first + entry.count - 1}`);
        whole.load('address');
        const used = heldIn(whole);
        return { rows: entry, whole, used };
      });
    return { name, sheet, cells, area, block, rows };
  });
}

/** A formula of ours computes what it computes: only the formula itself must be as left. */
function isAsLeft(cell: JournalCell, found: CellContent): boolean {
  return cell.after.formula === null ? isAsExpected(cell.after, found) : found.formula === cell.after.formula;
}

function cellConflicts({ sheet, cells, area, block }: AskedSheet): readonly EditConflict[] {
  return cells.flatMap((cell): EditConflict[] => {
    const position = parseAddress(cell.cell);
    const found = position && area && block && contentIn(block, area, position.row, position.column);
    if (!found || (isAsLeft(cell, found) && !cell.isUnsure)) return [];
    const told = conflict(
      sheet.name,
      cell.cell,
      describeContent(cell.after),
      describeContent(found),
      cell.after,
    );
    return [cell.isUnsure ? { ...told, why: 'moved' } : told];
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
function rowConflicts({ sheet, rows }: PutIn): readonly EditConflict[] {
  return rows.flatMap(({ rows: entry, used }): readonly EditConflict[] => {
    if (used.isNullObject) return [];
    const ours = new Map((entry.contents ?? []).map((content) => [content.cell, content]));
    return used.values.flatMap((row, rowOffset) =>
      row.flatMap((given: unknown, columnOffset: number): EditConflict[] => {
        const value = valueFromWire(given);
        const formula = formulaFromWire(used.formulas[rowOffset]?.[columnOffset], given);
        if (value === null && formula === null) return [];
        const cell = formatAddress(used.rowIndex + rowOffset + 1, used.columnIndex + columnOffset + 1);
        const content = ours.get(cell);
        const isOurs =
          content !== undefined &&
          // Its references follow where rows move: that a formula stands there is enough.
          (content.formula === null ? isAsExpected(content, { value, formula }) : formula !== null);
        if (isOurs) return [];
        const expected = content ? describeContent(content) : '';
        const found = { value, formula };
        return [conflict(sheet.name, cell, expected, describeContent(found), found)];
      }),
    );
  });
}

/** What of a write stands as it was left. */
function unchanged(asked: AskedSheet): AskedSheet {
  return {
    ...asked,
    cells: asked.cells.filter((cell) => cellConflicts({ ...asked, cells: [cell] }).length === 0),
    rows: asked.rows.filter((rows) => rowConflicts({ ...asked, rows: [rows] }).length === 0),
  };
}

/** Writes through the ranges that were looked at: Excel moves them along when somebody puts rows in meanwhile. */
function queueCells(
  { sheet, area, block }: AskedSheet,
  writes: readonly CellWrite[],
  { expectEcho }: UndoContext,
): void {
  if (!area || !block) return;
  const queue = (target: Excel.Range, filled: BlockWrite | null) => {
    if (!filled) return;
    queueBlock(target, filled);
    if (filled.formulas) expectEcho(sheet.name, filled.address);
  };
  // A block would touch locked cells.
  if (sheet.protection.protected)
    for (const write of writes)
      queue(block.getCell(write.row - area.top, write.column - area.left), blockOf([write]));
  else queue(block, blockOf(writes, area));
}

/** A cell put to one of its two contents; a format that the write left alone is left alone again. */
function turnedTo(content: 'before' | 'after', cell: FollowedCell): readonly CellWrite[] {
  const position = parseAddress(cell.cell);
  if (!position) return [];
  const write = restoreOf(position, cell[content]);
  return [
    cell.before.numberFormat === cell.after.numberFormat ? { ...write, numberFormat: undefined } : write,
  ];
}

/** Cells go first: they stand where the journal says as long as the rows are in. */
function queueRestore(asked: AskedSheet, given: UndoContext): void {
  const { sheet, cells, rows } = asked;
  queueCells(
    asked,
    cells.flatMap((cell) => turnedTo('before', cell)),
    given,
  );
  const fromBelow = [...rows].sort((first, second) => second.rows.first - first.rows.first);
  for (const { rows: entry, whole } of fromBelow) {
    whole.delete('Up');
    given.expectEcho(sheet.name, `${entry.first}:${entry.first + entry.count - 1}`);
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
async function recoverUndo(
  journal: FollowedJournal,
  given: UndoContext,
): Promise<'as-left' | 'taken' | 'stuck'> {
  try {
    return await Excel.run(async (context) => {
      const all = ask(context, journal, given);
      await context.sync();
      const asked = thereOf(all, given);
      const isGoingOn = asked.some(({ rows }) => !rows.every(areRowsThere));
      for (const sheet of asked) {
        if (isGoingOn) queueRestore({ ...sheet, cells: [], rows: sheet.rows.filter(areRowsThere) }, given);
        else queueAsLeft(sheet, given);
      }
      await context.sync();
      return isGoingOn ? 'taken' : 'as-left';
    });
  } catch {
    return 'stuck';
  }
}

function queueAsLeft(asked: AskedSheet, given: UndoContext): void {
  const { cells, area, block } = asked;
  const writes = cells.flatMap((cell) => {
    const position = parseAddress(cell.cell);
    const found = position && area && block && contentIn(block, area, position.row, position.column);
    return found && isAsExpected(cell.before, found) ? turnedTo('after', cell) : [];
  });
  queueCells(asked, writes, given);
}
