import { rememberedOf } from '../text/remembered-of';
import type { Slot } from './form';
import { type Grid, indexFromColumn, isBlank, itemsOf, rowsAbove, slotAt } from './grid';
import { assignRoles, type FoundHead, type HeadRole, isGrades } from './head-roles';
import { goalLexicon } from './lexicon/goal-labels';
import { indicatorBlockLexicon } from './lexicon/indicator-block-labels';
import { type IndicatorHeadRole, indicatorHeadLexicon } from './lexicon/indicator-heads';
import { unnamedMeasure } from './unnamed-head';

/** One column of an indicator table: its head and the physical columns (from, to) that belong to it. */
export interface Head {
  readonly role: HeadRole;
  readonly slot: Slot;
  readonly left: number;
  readonly right: number;
}

/** The header of an indicator table: one row or two. */
export interface TableHeader {
  readonly top: number;
  readonly bottom: number;
  /** Left to right. */
  readonly heads: readonly Head[];
  /** `绩效指标（90分）` beside or above the heads. */
  readonly blockLabel: Slot | null;
  /** A figure in the header row that heads a column of points (2018 transfer forms), or null. */
  readonly pointsSlot: Slot | null;
  /** 二级指标, 三级指标 and 指标值 once more at the right (实施期 | 年度): another table over the same rows, or null. */
  readonly secondHalf: TableHeader | null;
}

const LEVELS: ReadonlySet<string> = new Set(['level1', 'level2', 'level3', 'level4']);
const MEASURES: ReadonlySet<string> = new Set(['target', 'actual', 'weight', 'score']);

function headRole(slot: Slot): IndicatorHeadRole | null {
  return typeof slot.value === 'string' ? indicatorHeadLexicon.find(slot.text) : null;
}

/** 名称 | 权重 under a level's head: the first column is the level itself. */
const UNDER_LEVEL = /^\s*名\s*称\s*$/;

interface RowHeads {
  readonly levels: number;
  readonly names: number;
  readonly measures: number;
  readonly others: number;
  readonly strangers: number;
}

/** Titles, heads and tables are looked for one after the other, each time in the same rows. */
const countHeads = rememberedOf((items: readonly Slot[]): RowHeads => {
  const levels = new Set<string>();
  const measures = new Set<string>();
  let names = 0;
  let others = 0;
  let strangers = 0;
  for (const item of items) {
    const role = headRole(item);
    if (role === null) {
      const isKnown =
        typeof item.value === 'number' ||
        UNDER_LEVEL.test(item.text) ||
        indicatorBlockLexicon.find(item.text);
      strangers += isKnown ? 0 : 1;
    } else if (LEVELS.has(role)) levels.add(role);
    else if (role === 'name') names += 1;
    else if (MEASURES.has(role)) measures.add(role);
    else others += 1;
  }
  return { levels: levels.size, names, measures: measures.size, others, strangers };
});

function isHeaderRow(count: RowHeads): boolean {
  const columns = count.measures + count.others;
  if (count.strangers > count.levels + count.names + columns) return false;
  if (count.levels >= 2) return true;
  if (count.levels === 1) return columns + count.names >= 1;
  return count.names >= 1 && count.measures >= 1 && columns + count.names >= 3;
}

function isHeadsOnly(items: readonly Slot[]): boolean {
  return items.length > 0 && items.every((item) => headRole(item) !== null || UNDER_LEVEL.test(item.text));
}

/** Finds the header rows of all indicator tables in a grid, in order. A header over two rows is one. */
export const findHeaders: (grid: Grid) => readonly TableHeader[] = rememberedOf((grid) => {
  const headers: TableHeader[] = [];
  let done = 0;
  for (const [at, { row, items }] of grid.rows.entries()) {
    if (row <= done || items.length < 2) continue;
    const count = countHeads(items);
    const isGraded = count.names > 0 && isGrades(grid.rows[at + 1]?.items ?? []);
    if (!isGraded && !isHeaderRow(count)) continue;
    let top = row;
    const above = grid.rows[at - 1];
    if (above && above.row === row - 1 && above.row > done && isUpperHeaderRow(above.items, count))
      top = above.row;
    let bottom = row;
    const next = grid.rows[at + 1];
    if (next && next.row === row + 1 && (isLowerHeaderRow(next.items, count) || spansTwoRows(items, row)))
      bottom = next.row;
    const third = grid.rows[at + 1 + (bottom - row)];
    if (third && third.row === bottom + 1 && dividesLevels(third.items)) bottom = third.row;
    const under = grid.rows[at + 1 + (bottom - row)];
    const header = buildHeader(grid, top, bottom);
    if (under && under.row === bottom + 1 && isColumnNumbers(under.items)) bottom = under.row;
    done = bottom;
    if (header) headers.push(withBottom(header, bottom));
  }
  return headers;
});

function withBottom(header: TableHeader, bottom: number): TableHeader {
  const { secondHalf } = header;
  return { ...header, bottom, secondHalf: secondHalf && { ...secondHalf, bottom } };
}

const FEWEST_COLUMN_NUMBERS = 4;

/** `1 | 2 | 3 | 4 …` under the heads, with or without 栏次 before them: the numbers of the columns. */
export function isColumnNumbers(items: readonly Slot[]): boolean {
  const numbers = (/^[栏列行]次$/.test(items[0]?.text.trim() ?? '') ? items.slice(1) : items).map(
    ({ text }) => /^[(（]?(\d{1,2})[)）]?$/.exec(text.trim())?.[1],
  );
  const first = Number(numbers[0]);
  return (
    numbers.length >= FEWEST_COLUMN_NUMBERS && numbers.every((number, at) => Number(number) === first + at)
  );
}

function isUpperHeaderRow(items: readonly Slot[], main: RowHeads): boolean {
  if (main.measures > 1 && main.levels > 0) return false;
  const count = countHeads(items);
  return count.strangers === 0 && count.measures + count.others >= 1 && items.length >= 2;
}

function isLowerHeaderRow(items: readonly Slot[], main: RowHeads): boolean {
  const count = countHeads(items);
  const heads = count.levels + count.names + count.measures + count.others;
  const isShort = items.every((item) => typeof item.value === 'string' && item.text.trim().length <= 16);
  if (!isHeadsOnly(items) && !(isShort && heads >= 2 && count.strangers < heads && count.levels === 0))
    return false;
  // The same heads again are a page's repeated header, not the second row of this one.
  return main.levels < 2 || count.levels < 2;
}

/** `名称 | 权重 | 名称 | 权重` under the levels. */
function dividesLevels(items: readonly Slot[]): boolean {
  return isHeadsOnly(items) && items.some(({ text }) => UNDER_LEVEL.test(text));
}

/** Heads of levels, else of names, merged over this row and the next: the next row's texts divide the other heads. */
function spansTwoRows(items: readonly Slot[], row: number): boolean {
  const levels = items.filter((item) => LEVELS.has(headRole(item) ?? ''));
  const names = levels.length > 0 ? levels : items.filter((item) => headRole(item) === 'name');
  return names.length > 0 && names.every(({ area }) => area.bottom === row + 1);
}

function buildHeader(grid: Grid, top: number, bottom: number): TableHeader | null {
  const found: FoundHead[] = [];
  for (let column = grid.window.left; column <= grid.window.right; column++) {
    const leaf = leafHead(grid, top, bottom, column);
    const last = found.at(-1);
    if (leaf && leaf.slot.cell !== last?.slot.cell) found.push({ ...leaf, left: column });
  }
  const firstLevel = found.find(({ role }) => LEVELS.has(role));
  withGoalAsTarget(grid, top, bottom, found);
  const unnamed = unnamedMeasure(grid, bottom, found, (slot) => headRole(slot) !== null);
  if (unnamed) found.splice(found.findLastIndex(({ left }) => left < unnamed.left) + 1, 0, unnamed);
  const blocks = new Set<string>();
  const names = found.filter(({ role }) => role === 'name');
  if (firstLevel) {
    for (const name of names) if (name.left < firstLevel.left) blocks.add(name.slot.cell);
  } else {
    const first = names[0];
    if (first && names.length > 1 && first.slot.area.bottom > bottom) blocks.add(first.slot.cell);
  }
  const columns = found.filter(({ slot }) => !blocks.has(slot.cell));
  const first = columns[0];
  if (!first || !columns.some(({ role }) => LEVELS.has(role) || role === 'name')) return null;
  const half = secondHalfOf(columns);
  if (half > 0) {
    const level1 = columns.filter(({ role }) => role === 'level1');
    const whole = { grid, top, bottom, found, firstLeft: first.left };
    const left = headerOf({ ...whole, columns: columns.slice(0, half) }, columns[half]?.left ?? null);
    return {
      ...left,
      secondHalf: headerOf({ ...whole, columns: [...level1, ...columns.slice(half)] }, null),
    };
  }
  return headerOf({ grid, top, bottom, found, firstLeft: first.left, columns }, null);
}

/** 年度目标 or 绩效目标 right of the levels heads the targets, where no other head does and what was done is headed too. */
function withGoalAsTarget(grid: Grid, top: number, bottom: number, found: FoundHead[]): void {
  const last = found.findLast(({ role }) => LEVELS.has(role));
  if (!last || found.some(({ role }) => role === 'target') || !found.some(({ role }) => role === 'actual'))
    return;
  for (let row = top; row <= bottom; row++) {
    const slot = itemsOf(grid, row).find(
      (item) => item.column > last.left && goalLexicon.find(item.text) === 'expected',
    );
    if (!slot) continue;
    found.push({ slot, role: 'target', left: slot.column });
    found.sort((a, b) => a.left - b.left);
    return;
  }
}

/** Where level 2, level 3 and target stand a second time, each once in either half; 0 when they do not. */
function secondHalfOf(columns: readonly FoundHead[]): number {
  const count = (part: readonly FoundHead[], role: IndicatorHeadRole) =>
    part.filter((column) => column.role === role).length;
  const seconds = columns.filter(({ role }) => role === 'level2');
  const at = seconds[1] ? columns.indexOf(seconds[1]) : 0;
  if (at <= 0 || seconds.length !== 2) return 0;
  const halves = [columns.slice(0, at), columns.slice(at)];
  const isHalf = (part: readonly FoundHead[]) =>
    count(part, 'level3') + count(part, 'name') === 1 && count(part, 'target') === 1;
  return halves.every(isHalf) && count(columns.slice(at), 'level1') === 0 ? at : 0;
}

interface HeaderParts {
  readonly grid: Grid;
  readonly top: number;
  readonly bottom: number;
  readonly found: readonly FoundHead[];
  readonly firstLeft: number;
  readonly columns: readonly FoundHead[];
}

/** `end`: the column at which something else begins, or null. */
function headerOf(
  { grid, top, bottom, found, firstLeft, columns }: HeaderParts,
  end: number | null,
): TableHeader {
  const roles = assignRoles(grid, bottom, columns);
  const pointsSlot = findPointsSlot(grid, top, bottom, columns, roles);
  const heads: Head[] = [];
  const lefts = columns.map(({ left }) => left);
  for (const [at, { slot, left }] of columns.entries()) {
    const role = roles[at];
    if (role === undefined) continue;
    const next = lefts[at + 1] ?? end ?? rightEdge(grid, top, slot) + 1;
    let right = (strangerAfter(grid, top, bottom, slot, next) ?? next) - 1;
    if (pointsSlot && pointsSlot.column > left && pointsSlot.column <= right) right = pointsSlot.column - 1;
    heads.push({ role, slot, left, right: Math.max(left, right) });
  }
  if (pointsSlot) {
    heads.push({ role: 'score', slot: pointsSlot, left: pointsSlot.column, right: pointsSlot.area.right });
    heads.sort((a, b) => a.left - b.left);
  }
  const blockLabel = findBlockLabel(grid, top, bottom, firstLeft, found);
  return { top, bottom, heads, blockLabel, pointsSlot, secondHalf: null };
}

/** The column of a head that nobody knows between a head and the next one: what stands under it is neither's. */
function strangerAfter(grid: Grid, top: number, bottom: number, head: Slot, next: number): number | null {
  for (let row = bottom; row >= top && row >= head.row; row--) {
    const items = itemsOf(grid, row);
    for (let at = indexFromColumn(items, head.area.right + 1); at < items.length; at++) {
      const item = items[at];
      if (!item || item.column >= next) break;
      if (typeof item.value === 'string' && item.area.bottom >= bottom) return item.column;
    }
  }
  return null;
}

/** Rows over a table that can tell how wide the form is. */
const ROWS_OF_A_HEAD = 40;

/** How far the last column may reach: as far as the rows over the table do; what stands further right is no part of it. */
function rightEdge(grid: Grid, top: number, head: Slot): number {
  let edge = head.area.right;
  let looked = 0;
  for (const { items } of rowsAbove(grid, top)) {
    if (looked++ >= ROWS_OF_A_HEAD) break;
    for (const { area } of items) edge = Math.max(edge, area.right);
  }
  return edge;
}

function leafHead(grid: Grid, top: number, bottom: number, column: number) {
  for (let row = bottom; row >= top; row--) {
    const slot = slotAt(grid.sheet, row, column);
    const role = isBlank(slot.text) ? null : headRole(slot);
    if (role) return { slot, role };
  }
  return null;
}

function findPointsSlot(
  grid: Grid,
  top: number,
  bottom: number,
  columns: readonly FoundHead[],
  roles: readonly HeadRole[],
): Slot | null {
  if (roles.includes('score') || roles.includes('weight')) return null;
  const after = columns.at(-1)?.left ?? 0;
  for (let row = top; row <= bottom; row++) {
    for (const item of itemsOf(grid, row))
      if (typeof item.value === 'number' && item.column > after) return item;
  }
  return null;
}

function findBlockLabel(
  grid: Grid,
  top: number,
  bottom: number,
  firstLeft: number,
  found: readonly FoundHead[],
): Slot | null {
  for (let row = bottom; row >= top; row--) {
    for (let column = firstLeft - 1; column >= grid.window.left; column--) {
      const slot = slotAt(grid.sheet, row, column);
      if (!isBlank(slot.text)) return slot;
    }
  }
  const leaves = new Set(found.map(({ slot }) => slot.cell));
  for (let row = top; row < bottom; row++) {
    for (const item of itemsOf(grid, row)) {
      if (!leaves.has(item.cell) && indicatorBlockLexicon.find(item.text)) return item;
    }
  }
  return null;
}
