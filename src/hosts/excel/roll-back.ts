import { formatAddress, formatRange, type Range } from '../../core/sheet/address';
import type { InsertRowsEdit } from '../../core/sheet/edit';
import { describeContent, isAsExpected } from '../../core/sheet/expectation';
import type { Leftover } from '../host';
import type { ApplyContext } from './apply-cells';
import { formulaFromWire, valueFromWire } from './block';
import { type CellContent, type CellWrite, queueWrites, rectangleRound, restoreOf } from './cell-write';
import { type KnownSheet, knownContent } from './known-sheets';
import { after, type SheetPlan } from './plan-cells';

interface FoundSheet {
  readonly plan: SheetPlan;
  readonly known: KnownSheet;
  readonly area: Range;
  readonly block: Excel.Range;
}

function contentAt({ block, area }: FoundSheet, row: number, column: number): CellContent {
  const value: unknown = block.values[row - area.top]?.[column - area.left] ?? '';
  const formula: unknown = block.formulas[row - area.top]?.[column - area.left];
  const numberFormat: unknown = block.numberFormat[row - area.top]?.[column - area.left] ?? 'General';
  return {
    value: valueFromWire(value),
    formula: formulaFromWire(formula, value),
    numberFormat: String(numberFormat),
  };
}

/** Where a row of the sheet as read stands once the first insertions are done. */
function movedBy(row: number, done: readonly InsertRowsEdit[]): number {
  return done.reduce((now, { before, rows }) => (now >= before ? now + rows.length : now), row);
}

function insertions(plan: SheetPlan): readonly InsertRowsEdit[] {
  return plan.steps.flatMap((step) => (step.kind === 'rows' ? [step.edit] : []));
}

/** How many cells of an insertion hold what it was to put there, when it and `later` ones took place. */
function insertedContents(found: FoundSheet, edit: InsertRowsEdit, later: readonly InsertRowsEdit[]): number {
  return edit.rows.reduce((count, row, offset) => {
    const now = movedBy(edit.before + offset, later);
    const held = row.cells.filter(({ column, value, formula }) => {
      if (value === null && formula === undefined) return false;
      const content = contentAt(found, now, column);
      return formula === undefined
        ? isAsExpected({ value, formula: null }, content)
        : content.formula === formula.replace(/^=/, '');
    });
    return count + held.length;
  }, 0);
}

/**
 * How many of the insertions took place: the number under which most of the untouched cells stand where they should, and most of
 * what was put in is there. Blank rows put in below everything cannot be told from those that were there.
 */
function insertionsDone(found: FoundSheet): number {
  const all = insertions(found.plan);
  const edited = new Set(found.plan.cells.map(({ originRow, column }) => `${originRow}/${column}`));
  const untouched = [...found.known.sheet.cells.values()].filter(
    ({ row, column }) => !edited.has(`${row}/${column}`),
  );
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let count = 0; count <= all.length; count++) {
    const done = all.slice(0, count);
    const misplaced = untouched.filter((cell) => {
      const now = contentAt(found, movedBy(cell.row, done), cell.column);
      // Formulas move their references with the rows: what they compute is told by the values round them.
      return cell.formula === null && !isAsExpected(cell, now);
    }).length;
    const putIn = done.reduce((sum, edit, at) => sum + insertedContents(found, edit, done.slice(at + 1)), 0);
    if (misplaced - putIn < fewest) {
      fewest = misplaced - putIn;
      best = count;
    }
  }
  return best;
}

function restoresOf(found: FoundSheet, done: readonly InsertRowsEdit[]): readonly CellWrite[] {
  const { plan, known } = found;
  const writes = new Map<string, CellWrite>();
  const expected = new Map<string, CellContent>();
  for (const { edit, originRow, column } of plan.cells) {
    if (originRow === null) continue;
    const key = `${originRow}/${column}`;
    const before = knownContent(known, originRow, column);
    const ours = after(edit, expected.get(key) ?? before);
    expected.set(key, ours);
    const now = contentAt(found, movedBy(originRow, done), column);
    const isUntouched = isAsExpected(before, now) && before.numberFormat === now.numberFormat;
    const isOurs = ours.formula === null ? isAsExpected(ours, now) : ours.formula === now.formula;
    const isFormatOurs = now.numberFormat === ours.numberFormat && isAsExpected(before, now);
    // What somebody else put there meanwhile is left alone.
    if (!isUntouched && (isOurs || isFormatOurs))
      writes.set(key, restoreOf({ row: originRow, column }, before));
  }
  return [...writes.values()];
}

/**
 * After a failure half-way: rows that went in are taken out, and cells that hold what was to be written get back what they held.
 * Gives the cells for which that could not be done; none when all is as it was.
 */
export async function rollBack(
  plans: readonly SheetPlan[],
  given: ApplyContext,
): Promise<readonly Leftover[]> {
  let left: readonly Leftover[] = plans.flatMap((plan) => {
    const known = given.known.get(plan.name);
    return known ? leftoversOf(plan, known, null) : [];
  });
  try {
    return await Excel.run(async (context) => {
      const found = plans.flatMap((plan): (FoundSheet & { readonly sheet: Excel.Worksheet })[] => {
        const known = given.known.get(plan.name);
        const area = known && areaOf(plan, known);
        if (!known || !area) return [];
        // A sheet that somebody deleted meanwhile has nothing to be taken back.
        const sheet = context.workbook.worksheets.getItemOrNullObject(plan.name);
        sheet.load('name');
        const block = sheet.getRange(formatRange(area));
        block.load('values,formulas,numberFormat');
        return [{ plan, known, area, block, sheet }];
      });
      await context.sync();
      const there = found.filter(({ sheet }) => !sheet.isNullObject);
      left = there.flatMap((sheet) => leftoversOf(sheet.plan, sheet.known, sheet));
      let wrote = false;
      for (const sheet of there) {
        const done = insertions(sheet.plan).slice(0, insertionsDone(sheet));
        const target = context.workbook.worksheets.getItem(sheet.plan.name);
        for (const { before, rows } of [...done].reverse()) {
          const address = `${before}:${before + rows.length - 1}`;
          target.getRange(address).delete('Up');
          given.expectEcho(sheet.plan.name, address);
          wrote = true;
        }
        const writes = restoresOf(sheet, done);
        wrote ||= writes.length > 0;
        for (const address of queueWrites(target, writes, sheet.known.sheet.isProtected))
          given.expectEcho(sheet.plan.name, address);
      }
      if (wrote) await context.sync();
      return [];
    });
  } catch {
    return left;
  }
}

/** The cells that hold what a write put there, and the rows that it put in; all of them when the sheet could not be read. */
function leftoversOf(plan: SheetPlan, known: KnownSheet, found: FoundSheet | null): readonly Leftover[] {
  const done = insertions(plan).slice(0, found ? insertionsDone(found) : undefined);
  const held = new Set(
    found ? restoresOf(found, done).map(({ row, column }) => formatAddress(row, column)) : [],
  );
  const isSeen = found !== null;
  const rows = done.map(({ before, rows: put }) => ({
    sheet: plan.name,
    cell: `A${before}`,
    before: '',
    written: `插入 ${put.length} 行`,
    rows: put.length,
    isSeen,
  }));
  const cells = new Map<string, Leftover>();
  const contents = new Map<string, CellContent>();
  for (const { edit, originRow, column } of plan.cells) {
    if (originRow === null) continue;
    const cell = formatAddress(originRow, column);
    if (found && !held.has(cell)) continue;
    const before = knownContent(known, originRow, column);
    const ours = after(edit, contents.get(cell) ?? before);
    contents.set(cell, ours);
    cells.set(cell, {
      sheet: plan.name,
      cell,
      before: describeContent(before),
      written: describeContent(ours),
      isSeen,
    });
  }
  return [...rows, ...cells.values()];
}

/** The sheet as read and all cells to be written to, and below them as many rows as were to go in. */
function areaOf(plan: SheetPlan, known: KnownSheet): Range | null {
  const used = known.sheet.usedRange;
  const corners = used
    ? [
        { row: used.top, column: used.left },
        { row: used.bottom, column: used.right },
      ]
    : [];
  const cells = plan.cells.flatMap(({ originRow, column }) =>
    originRow === null ? [] : [{ row: originRow, column }],
  );
  const area = rectangleRound([...corners, ...cells]);
  const added = plan.rows.reduce((count, rows) => count + rows.count, 0);
  return area && { ...area, bottom: area.bottom + added };
}
