import { compactText } from '../text/normalise';
import { parseQuantity } from '../text/parse-quantity';
import type { Slot } from './form';
import { type Grid, isBlank, itemsOf, rowsBetween, slotAt } from './grid';
import type { FoundHead } from './head-roles';

const ROWS_TO_READ = 40;
const FEWEST_ROWS = 3;
const VALUES: ReadonlySet<string> = new Set(['number', 'range', 'date', 'grade', 'yes-no']);

/**
 * In a scored table that heads only one of target and actual, the one column under words that nobody knows whose cells
 * answer that one's, row by row, is the other. Null where there is none, or more than one.
 */
export function unnamedMeasure(
  grid: Grid,
  bottom: number,
  found: readonly FoundHead[],
  isHead: (slot: Slot) => boolean,
): FoundHead | null {
  const [only, ...others] = found.filter(({ role }) => role === 'target' || role === 'actual');
  const last = found.findLast(({ role }) => role.startsWith('level') || role === 'name');
  if (!only || !last || others.length > 0 || !found.some(({ role }) => role === 'score')) return null;
  const role = only.role === 'target' ? 'actual' : 'target';
  const candidates = itemsOf(grid, bottom).filter(
    (item) => item.column > last.left && !isHead(item) && answers(grid, bottom, item.column, only.left),
  );
  const [slot] = candidates;
  return slot && candidates.length === 1 ? { slot, role, left: slot.column } : null;
}

/** Every row that fills both columns holds a value, or the same words, in the first. */
function answers(grid: Grid, bottom: number, column: number, other: number): boolean {
  const rows = [...rowsBetween(grid, bottom + 1, bottom + ROWS_TO_READ)].flatMap(({ row }) => {
    const [own, stated] = [slotAt(grid.sheet, row, column), slotAt(grid.sheet, row, other)];
    const isPair =
      own.column === column && stated.column === other && !isBlank(own.text) && !isBlank(stated.text);
    return isPair ? [{ own, stated }] : [];
  });
  return (
    rows.length >= FEWEST_ROWS &&
    rows.every(
      ({ own, stated }) =>
        VALUES.has(parseQuantity(own.text).kind) || compactText(own.text) === compactText(stated.text),
    )
  );
}
