import { formatAddress, formatRange, type Range } from '../../core/sheet/address';
import { isAsExpected } from '../../core/sheet/expectation';
import type { ApplyOutcome, EditConflict, Journal, JournalCell, JournalRows } from '../host';
import { type CellContent, type CellWrite, queueWrites, rectangleRound, restoreOf } from './cell-write';
import { contentIn } from './content-in';
import { hostProblem, isRefusedWhole, problemOf } from './host-problems';
import { insertRows } from './insert-rows';
import { type KnownSheet, knownContent } from './known-sheets';
import { leftBehind, leftoversIn } from './leftovers';
import { after, conflictsOf, type Look, type SheetPlan } from './plan-cells';
import { rollBack } from './roll-back';
import { undoJournal } from './undo-journal';

/** More cells than this are not read again to see whether rows moved. */
const LARGEST_SECOND_LOOK = 100_000;

/** Characters of a row's label in a message. */
const LONGEST_LABEL = 20;

/** What an apply works with: the sheets as last read, and someone who wants to know what is about to be written. */
export interface ApplyContext {
  readonly known: ReadonlyMap<string, KnownSheet>;
  readonly expectEcho: (sheet: string, address: string) => void;
  /** Keeps what could not be taken back now, to be tried again before the next action. */
  readonly recoverLater: (recovery: () => Promise<boolean>) => void;
}

interface WrittenSheet {
  readonly plan: SheetPlan;
  readonly known: KnownSheet;
  readonly area: Range;
  readonly before: Excel.Range;
  /** How far down the sheet was filled, where rows may go in below everything only. */
  readonly filled: Excel.Range | null;
  readonly after: { readonly area: Range; readonly range: Excel.Range } | null;
}

function joined(first: Range, second: Range): Range {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  };
}

/** What is read again along with the write: the sheet's own rectangle, so that moved rows are seen, and all cells written to. */
function areaToLookAt(plan: SheetPlan, known: KnownSheet): Range {
  const edited = rectangleRound(
    plan.cells.flatMap(({ originRow, column }) => (originRow === null ? [] : [{ row: originRow, column }])),
  ) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const used = known.sheet.usedRange;
  if (!used) return edited;
  const whole = joined(edited, used);
  const cells = (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1);
  return cells > LARGEST_SECOND_LOOK ? edited : whole;
}

function queueSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  known: KnownSheet,
  { expectEcho }: ApplyContext,
): WrittenSheet {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  const area = areaToLookAt(plan, known);
  const before = sheet.getRange(formatRange(area));
  before.load('values,formulas,numberFormat');
  const filled = plan.rows.some(({ edit }) => edit.expectedBlank)
    ? sheet.getUsedRangeOrNullObject(true)
    : null;
  filled?.load('rowIndex,rowCount');
  // The range follows its cells when rows go in, so what was loaded above stays as it was read.
  for (const step of plan.steps) {
    if (step.kind === 'rows') {
      for (const address of insertRows(sheet, step.edit)) expectEcho(plan.name, address);
    } else {
      for (const address of queueWrites(sheet, step.writes, known.sheet.isProtected))
        expectEcho(plan.name, address);
    }
  }
  const finalArea = rectangleRound(plan.cells.map(({ finalRow, column }) => ({ row: finalRow, column })));
  const range = finalArea && sheet.getRange(formatRange(finalArea));
  range?.load('values,formulas,numberFormat');
  return { plan, known, area, before, filled, after: finalArea && range && { area: finalArea, range } };
}

/**
 * Writes cells and rows in one request, which also reads what stood there before. When that was not as expected, or Excel
 * stops half-way, everything is put back and nothing is left written.
 */
export async function applyCells(
  plans: readonly SheetPlan[],
  label: string,
  given: ApplyContext,
): Promise<ApplyOutcome> {
  const written: WrittenSheet[] = [];
  try {
    await Excel.run(async (context) => {
      for (const plan of plans) {
        const known = given.known.get(plan.name);
        if (known) written.push(queueSheet(context, plan, known, given));
      }
      await context.sync();
    });
  } catch (error) {
    return failed(error, plans, given);
  }
  const conflicts = written.flatMap((sheet) => conflictsAfter(sheet));
  const lost = conflicts.length > 0 ? [] : written.filter(hasLostCells);
  if (conflicts.length + lost.length === 0) {
    return { kind: 'applied', journal: journalOf(label, written), skipped: [] };
  }
  const isHidden = lost.some(({ plan, known }) =>
    plan.cells.some(({ originRow }) => originRow !== null && known.sheet.hiddenRows.has(originRow)),
  );
  const problem = hostProblem(
    lost.length === 0 ? 'changed-meanwhile' : isHidden ? 'rows-hidden-by-filter' : 'refused',
  );
  if (await restore(written, given))
    return lost.length === 0
      ? { kind: 'conflict', conflicts }
      : { kind: 'failed', problem, rolledBack: true };
  // What is tried again later looks first: by then somebody may have put something else there.
  const journal = journalOf(label, written);
  const { expectEcho } = given;
  const takeBack = () =>
    undoJournal(journal, { ids: new Map(), learn: () => {}, expectEcho, recoverLater: () => {} });
  given.recoverLater(async () => (await takeBack()).kind !== 'failed');
  const leftovers = leftoversIn(journal);
  return {
    kind: 'failed',
    problem: leftBehind(problem, leftovers),
    rolledBack: false,
    leftovers,
  };
}

async function failed(
  error: unknown,
  plans: readonly SheetPlan[],
  given: ApplyContext,
): Promise<ApplyOutcome> {
  const problem = problemOf(error);
  if (isRefusedWhole(problem)) return { kind: 'failed', problem, rolledBack: true };
  const leftovers = await rollBack(plans, given);
  if (leftovers.length === 0) return { kind: 'failed', problem, rolledBack: true };
  given.recoverLater(async () => (await rollBack(plans, given)).length === 0);
  return { kind: 'failed', problem: leftBehind(problem, leftovers), rolledBack: false, leftovers };
}

function lookInto({ before, area, known }: WrittenSheet): Look {
  return (row, column) => contentIn(before, area, row, column) ?? knownContent(known, row, column);
}

function conflictsAfter(sheet: WrittenSheet): readonly EditConflict[] {
  const { plan, before, area } = sheet;
  const moved = movedRows(sheet, (row, column) => contentIn(before, area, row, column));
  const changed = conflictsOf(plan, lookInto(sheet));
  return [
    ...moved,
    ...changed.filter(({ cell }) => !moved.some((known) => known.cell === cell)),
    ...filledSince(sheet),
  ];
}

/** Somebody wrote below the sheet's last row since it was read, where our rows were to stand. */
function filledSince({ plan, known, filled }: WrittenSheet): readonly EditConflict[] {
  const edit = plan.rows.find((rows) => rows.edit.expectedBlank)?.edit;
  if (!edit || !filled || filled.isNullObject) return [];
  const bottom = filled.rowIndex + filled.rowCount;
  if (bottom <= (known.sheet.usedRange?.bottom ?? 0)) return [];
  const cell = formatAddress(bottom, 1);
  return [{ edit, sheet: edit.sheet, cell, expected: '', found: '', why: 'filled' }];
}

/** Did Excel take the write without an error and leave a cell as it was? */
function hasLostCells(sheet: WrittenSheet): boolean {
  const { plan, after: now } = sheet;
  const look = lookInto(sheet);
  const states = new Map<string, { before: CellContent; wanted: CellContent; row: number; column: number }>();
  for (const { edit, originRow, finalRow, column } of plan.cells) {
    const key = `${finalRow}/${column}`;
    const held = states.get(key);
    const before = held?.before ?? (originRow === null ? null : look(originRow, column));
    if (before)
      states.set(key, { before, wanted: after(edit, held?.wanted ?? before), row: finalRow, column });
  }
  return [...states.values()].some(({ before, wanted, row, column }) => {
    const found = now && contentIn(now.range, now.area, row, column);
    // A formula that gives the value which stood there is told by the formula alone.
    const isWanted = found !== null && isAsExpected(wanted, found);
    return found !== null && !isWanted && !isAsExpected(wanted, before) && isAsExpected(before, found);
  });
}

/** Rows whose labels are all gone from their place: somebody put rows in or took some out meanwhile. */
function movedRows({ plan, known }: WrittenSheet, look: Look): readonly EditConflict[] {
  const labels = new Map<number, { column: number; text: string }[]>();
  for (const cell of known.sheet.cells.values()) {
    if (typeof cell.value !== 'string' || cell.formula !== null) continue;
    const row = labels.get(cell.row) ?? [];
    row.push({ column: cell.column, text: cell.value });
    labels.set(cell.row, row);
  }
  const isMoved = (row: number) => {
    const own = labels.get(row) ?? [];
    const seen = own.flatMap(({ column, text }) => {
      const found = look(row, column);
      return found ? [isAsExpected({ value: text, formula: null }, found)] : [];
    });
    return seen.length > 0 && !seen.includes(true);
  };
  const moved = new Map<number, boolean>();
  const told = (row: number) => {
    const is = moved.get(row) ?? isMoved(row);
    moved.set(row, is);
    return is;
  };
  const conflict = (edit: EditConflict['edit'], cell: string, row: number): EditConflict => {
    const texts = (labels.get(row) ?? []).map(({ text }) => text);
    // The longest text says best which row it was.
    const label = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
    return { edit, sheet: edit.sheet, cell, expected: shortened(label), found: '', why: 'moved' };
  };
  const cells = plan.cells.flatMap(({ edit, originRow }): EditConflict[] =>
    originRow !== null && told(originRow) ? [conflict(edit, edit.cell, originRow)] : [],
  );
  // Where rows go in, the whole sheet must stand as it was read.
  const [rows] = plan.rows;
  const firstMoved = rows && [...labels.keys()].find(told);
  return !rows || firstMoved === undefined
    ? cells
    : [...cells, conflict(rows.edit, formatAddress(rows.edit.before, 1), firstMoved)];
}

function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;
}

/** Takes a finished write back: rows out, from the last put in, then the cells as they were. */
async function restore(written: readonly WrittenSheet[], given: ApplyContext): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      for (const sheet of written) {
        const { plan, known } = sheet;
        const target = context.workbook.worksheets.getItem(plan.name);
        for (const step of [...plan.steps].reverse()) {
          if (step.kind !== 'rows') continue;
          const { before, rows } = step.edit;
          const address = `${before}:${before + rows.length - 1}`;
          target.getRange(address).delete('Up');
          given.expectEcho(plan.name, address);
        }
        const look = lookInto(sheet);
        const writes = plan.cells.flatMap(({ originRow, column }): CellWrite[] => {
          const held = originRow === null ? null : look(originRow, column);
          return held && originRow !== null ? [restoreOf({ row: originRow, column }, held)] : [];
        });
        for (const address of queueWrites(target, writes, known.sheet.isProtected))
          given.expectEcho(plan.name, address);
      }
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function journalOf(label: string, written: readonly WrittenSheet[]): Journal {
  return {
    label,
    cells: written.flatMap(cellsOf),
    rows: written.flatMap(({ plan }) => rowsOf(plan)),
    addedSheets: [],
  };
}

function cellsOf(sheet: WrittenSheet): readonly JournalCell[] {
  const { plan, after } = sheet;
  const look = lookInto(sheet);
  const cells = new Map<string, JournalCell>();
  for (const { originRow, finalRow, column } of plan.cells) {
    const before = originRow === null ? null : look(originRow, column);
    const now = after && contentIn(after.range, after.area, finalRow, column);
    if (!before || !now) continue;
    const cell = formatAddress(finalRow, column);
    cells.set(cell, { sheet: plan.name, cell, before, after: now });
  }
  return [...cells.values()];
}

/** The rows put in, with what stands in them at the end. */
function rowsOf(plan: SheetPlan): readonly JournalRows[] {
  return plan.rows.map(({ edit, first, count }) => ({
    sheet: plan.name,
    first,
    count,
    contents: edit.rows.flatMap((row, offset) =>
      row.cells.flatMap(({ column, value, formula }) =>
        value === null && formula === undefined
          ? []
          : [
              {
                cell: formatAddress(first + offset, column),
                value,
                formula: formula?.replace(/^=/, '') ?? null,
              },
            ],
      ),
    ),
  }));
}
