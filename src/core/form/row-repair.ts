import { parseQuantity } from '../text/parse-quantity';
import type { TableColumns } from './columns';
import type { Slot } from './form';
import { type Grid, isBlank, itemsOf } from './grid';
import type { TableHeader } from './header';
import { bareName } from './indicator-name';
import { level1Lexicon, level2Lexicon } from './lexicon/level-labels';

/** How a row is to be read that lost its merged parents at a page break (rule book 3.7). */
export interface RepairedRow {
  readonly level1: Slot | null;
  readonly level2: Slot | null;
  readonly level3: Slot;
  readonly target: Slot | null;
  readonly actual: Slot | null;
  readonly kind: 'inherited' | 'moved-left';
}

function isLevel(text: string): boolean {
  return level1Lexicon.find(text) !== null || level2Lexicon.find(text) !== null;
}

const QUALITATIVE =
  /^(?:有效|明显|显著|逐步|持续|稳步|不断|进一步|较|基本|全面|大幅|普遍|成效|效果|严格|完成)?(?:提高|提升|改善|缓解|减轻|增强|增加|减少|降低|保障|促进|推动|推进|完善|明显|显著|良好|优良|健全|规范|及时|有效|扩大|节约|开展|符合实际|合规|合格|长期|达标|落实|稳定|好转|满意|高|好|优|良)$/;

/** A value is shorter than most names. */
const LONGEST_VALUE = 24;

/** Does a text read as a value rather than as a name: a figure, a date, a grade, a comparison with last year. */
function isValueLike(slot: Slot): boolean {
  if (typeof slot.value === 'number') return true;
  if (isLevel(slot.text)) return false;
  if (QUALITATIVE.test(slot.text.replace(/\s/g, ''))) return true;
  if (slot.text.length > LONGEST_VALUE) return false;
  const { kind, name } = parseQuantity(slot.text);
  if (kind === 'number' || kind === 'range') return name === null && slot.text.length <= 20;
  return (kind === 'date' || kind === 'grade' || kind === 'relative') && slot.text.length <= LONGEST_VALUE;
}

/**
 * Reads a broken row: the words of the level vocabulary come first, then the name, then target and actual. Null when the
 * row stands as it should, when trailing columns are filled, or when the evidence is too weak to move anything.
 */
export function repairRow(
  grid: Grid,
  row: number,
  header: TableHeader,
  columns: TableColumns,
): RepairedRow | null {
  const { level3, targets, actual } = columns;
  const target = targets[0];
  if (!level3 || !target || targets.length > 1 || target.left < level3.left) return null;
  if (columns.groupWeights.length > 0 || (columns.weight && columns.weight.left < target.left)) return null;
  const last = header.heads.at(-1);
  const from = columns.block ?? grid.window.left;
  const cells = itemsOf(grid, row).filter((item) => item.column >= from && item.column <= (last?.right ?? 0));
  if (
    cells.length < 2 ||
    cells.some((item) => item.area.bottom > item.area.top && item.column >= level3.left)
  )
    return null;
  if (standsInPlace(cells, columns)) return null;
  const parents = countParents(cells);
  const name = cells[parents];
  if (!name || name.column >= level3.left || typeof name.value === 'number') return null;
  const values = cells.slice(parents + 1);
  const first = values[0];
  if (!first || isValueLike(name) || bareName(name.text) === '') return null;
  const labels = cells.slice(0, parents);
  const { level1, level2 } = placeParents(labels, level3.left - name.column, columns);
  const lastValue = values.at(-1);
  if (first.column >= target.left && !isBlank(name.text)) {
    // The values stand in place: only the name lost its column.
    const isOutside = name.column < (columns.level1?.left ?? columns.firstLeft);
    if (!isOutside || values.length > 2) return null;
    return { level1, level2, level3: name, target: first, actual: values[1] ?? null, kind: 'inherited' };
  }
  const lastColumn = actual ?? target;
  const isTrailingEmpty = lastValue !== undefined && lastValue.column < lastColumn.left;
  if (!isTrailingEmpty || values.length > (actual ? 2 : 1)) return null;
  if (!isMoved(columns, labels, name, values)) return null;
  return {
    level1,
    level2,
    level3: name,
    target: first,
    actual: actual ? (values[1] ?? null) : null,
    kind: 'moved-left',
  };
}

/** Level 1 and level 2 each under their own head: nothing has moved. */
function standsInPlace(cells: readonly Slot[], { level1, level2 }: TableColumns): boolean {
  if (!level1 || !level2) return false;
  const under = (head: { readonly left: number; readonly right: number }) =>
    cells.find(({ column }) => column >= head.left && column <= head.right)?.text ?? '';
  return level1Lexicon.find(under(level1)) !== null && level2Lexicon.find(under(level2)) !== null;
}

/** How many leading cells are parents: at most one of each level; a level word right before a value is the name. */
function countParents(cells: readonly Slot[]): number {
  let count = 0;
  for (const item of cells.slice(0, 2)) {
    if (!isLevel(item.text)) break;
    count += 1;
    if (isOnlyLevel2(item.text)) break;
  }
  const next = cells[count];
  return count > 1 && (!next || isValueLike(next)) ? count - 1 : count;
}

/** Which level a parent is: by the column that it stood in before the row moved, else by its word. */
function placeParents(
  labels: readonly Slot[],
  shift: number,
  columns: TableColumns,
): { level1: Slot | null; level2: Slot | null } {
  const isOf = (slot: Slot, head: TableColumns['level1']) =>
    head !== null && slot.column + shift >= head.left && slot.column + shift <= head.right;
  const byColumn = {
    level1: labels.find((slot) => isOf(slot, columns.level1)) ?? null,
    level2: labels.find((slot) => isOf(slot, columns.level2)) ?? null,
  };
  if (labels.every((slot) => slot === byColumn.level1 || slot === byColumn.level2)) return byColumn;
  const level1 = labels.find((item) => level1Lexicon.find(item.text) && !isOnlyLevel2(item.text)) ?? null;
  return { level1, level2: labels.find((item) => item !== level1) ?? null };
}

function isOnlyLevel2(text: string): boolean {
  return level2Lexicon.find(text) !== null && level1Lexicon.find(text) === null;
}

/** The evidence that a row moved left: a parent in a column too far left, or a value where a name should be. */
function isMoved(
  columns: TableColumns,
  labels: readonly Slot[],
  name: Slot,
  values: readonly Slot[],
): boolean {
  const level1Left = columns.level1?.left ?? columns.firstLeft;
  const level2Left = columns.level2?.left ?? level1Left;
  const isOutside = (slot: Slot | undefined) =>
    slot !== undefined && slot.column < level1Left && slot.area.top === slot.area.bottom;
  const firstLabel = labels[0];
  if (isOutside(firstLabel)) return true;
  if (isOutside(name)) return values.length >= 2 || values.some(isValueLike);
  const isLevel2InLevel1 =
    firstLabel !== undefined && firstLabel.column < level2Left && isOnlyLevel2(firstLabel.text);
  if (isLevel2InLevel1 && (values.length >= 2 || values.some(isValueLike))) return true;
  const first = values[0];
  if (name.column < level2Left && columns.level1) return values.every(isValueLike) || areTwins(values);
  return first !== undefined && isValueLike(first) && values.every(isValueLike);
}

function areTwins(values: readonly Slot[]): boolean {
  return values.length === 2 && values[0]?.text.trim() === values[1]?.text.trim();
}
