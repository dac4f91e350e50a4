import type { Slot } from './form';
import { type Grid, isBlank, slotAt } from './grid';
import type { Head, TableHeader } from './header';

/** The columns of a table by meaning; one that the table lacks is null. */
export interface TableColumns {
  readonly block: number | null;
  readonly level1: Head | null;
  readonly level2: Head | null;
  readonly level3: Head | null;
  readonly level4: Head | null;
  readonly operator: Head | null;
  /** 年初指标值, 调整指标值 …, left to right. */
  readonly targets: readonly Head[];
  readonly unit: Head | null;
  readonly actual: Head | null;
  readonly weight: Head | null;
  readonly score: Head | null;
  readonly reason: Head | null;
  readonly remark: Head | null;
  readonly method: Head | null;
  readonly groupWeights: readonly Head[];
  readonly firstLeft: number;
}

/** Sorts a header's columns by meaning. */
export function columnsOf(header: TableHeader): TableColumns {
  const one = (role: Head['role']): Head | null => header.heads.find((head) => head.role === role) ?? null;
  const firstLeft = header.heads[0]?.left ?? 1;
  return {
    block: header.blockLabel && header.blockLabel.column < firstLeft ? header.blockLabel.column : null,
    level1: one('level1'),
    level2: one('level2'),
    level3: one('level3'),
    level4: one('level4'),
    operator: one('operator'),
    targets: header.heads.filter(({ role }) => role === 'target'),
    unit: one('unit'),
    actual: one('actual'),
    weight: one('weight'),
    score: one('score'),
    reason: one('reason'),
    remark: one('remark'),
    method: one('method'),
    groupWeights: header.heads.filter(({ role }) => role === 'groupWeight'),
    firstLeft,
  };
}

/**
 * What a row holds in a column: the first filled place of the physical columns that make it up, merges followed; when
 * all are empty, the place under the head. A place that begins in an earlier column belongs to that one.
 */
export function readColumn(grid: Grid, row: number, head: Head): Slot {
  for (let column = head.left; column <= head.right; column++) {
    const slot = slotAt(grid.sheet, row, column);
    if (slot.column >= head.left && !isBlank(slot.text)) return slot;
    if (slot.area.right > column) column = slot.area.right;
  }
  return slotAt(grid.sheet, row, head.left);
}

/** Like `readColumn`, but of several filled places the one with the longest text: a number beside a name is no name. */
export function readName(grid: Grid, row: number, head: Head): Slot {
  let best: Slot | null = null;
  for (let column = head.left; column <= head.right; column++) {
    const slot = slotAt(grid.sheet, row, column);
    if (slot.column >= head.left && !isBlank(slot.text) && (!best || slot.text.length > best.text.length))
      best = slot;
    if (slot.area.right > column) column = slot.area.right;
  }
  return best ?? readColumn(grid, row, head);
}
