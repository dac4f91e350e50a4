import type { Slot } from './form';
import { below, type Grid, isBlank, rightOf, slotAt } from './grid';
import { isKnownLabel } from './known-label';
import { goalLexicon } from './lexicon/goal-labels';

const MOST_BLANKS = 2;

/**
 * The place that answers a label: the filled place to its right with at most a few blank cells between, else the blank
 * place right of it, else (at the right edge, or before another label; if `mayBeBelow`) the place under it. Null: none.
 */
export function answerOf(grid: Grid, label: Slot, mayBeBelow = true): Slot | null {
  const first = rightOf(grid, label);
  let slot = first;
  for (let step = 0; slot && isBlank(slot.text) && step < MOST_BLANKS; step++) {
    if (slot.area.right > slot.area.left) return slot;
    slot = slot.area.right < grid.window.right ? slotAt(grid.sheet, label.row, slot.area.right + 1) : null;
  }
  // A code in a hidden column beside the label is not what the form shows for an answer.
  const shown = slot && isHidden(grid, slot) ? rightOf(grid, slot) : null;
  if (shown && !isLabelLike(shown)) return shown;
  if (slot && !isBlank(slot.text) && !isLabelLike(slot)) return slot;
  if (first && isBlank(first.text)) return first;
  if (!mayBeBelow) return null;
  const under = below(grid, label);
  return under && !isBlank(under.text) && !isLabelLike(under) ? under : null;
}

/** Whether all columns of a place are hidden. */
export function isHidden({ sheet }: Grid, { area }: Slot): boolean {
  for (let column = area.left; column <= area.right; column++)
    if (!sheet.hiddenColumns.has(column)) return false;
  return true;
}

function isLabelLike(slot: Slot): boolean {
  return typeof slot.value === 'string' && (isKnownLabel(slot.text) || goalLexicon.find(slot.text) !== null);
}
