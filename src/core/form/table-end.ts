import type { TableColumns } from './columns';
import type { Slot } from './form';
import { fundHeadRole } from './fund-columns';
import { type Grid, isBlank, slotAt } from './grid';
import type { TableHeader } from './header';
import { pointsInLabel } from './label';
import { fundBlockLexicon, fundHeadLexicon } from './lexicon/fund-labels';
import { goalLexicon } from './lexicon/goal-labels';
import { identityLexicon } from './lexicon/identity-labels';
import { level1Lexicon, level2Lexicon } from './lexicon/level-labels';
import { sectionLexicon } from './lexicon/section-labels';
import { signOffLexicon } from './lexicon/sign-off-labels';
import { totalLexicon } from './lexicon/total-labels';
import { isNoteText } from './note-text';
import { isTitleText } from './title-text';

/** How many meaningful columns (levels count as one) a place lies over. */
function columnsCovered(slot: Slot, header: TableHeader): number {
  const covered = header.heads.filter(
    ({ left, slot: head }) => left >= slot.area.left && head.area.left <= slot.area.right,
  );
  const levels = covered.filter(({ role }) => role.startsWith('level')).length;
  return covered.length - Math.max(0, levels - 1);
}

/**
 * Whether a row no longer belongs to the table over it: a note, a section (存在问题, 说明), a sign-off, another block, or a
 * row whose merges do not fit the table's columns.
 */
export function isTailRow(
  grid: Grid,
  row: number,
  own: readonly Slot[],
  header: TableHeader,
  columns: TableColumns,
): boolean {
  const [first] = own;
  if (!first) return false;
  if (isFundHeads(own)) return true;
  if (isUnderLevel1(grid, row, first, header, columns)) return false;
  const level3Left = columns.level3?.left ?? columns.firstLeft;
  if (own.some((slot) => columnsCovered(slot, header) >= 3)) return true;
  const wide = own.find((slot) => columnsCovered(slot, header) >= 2 && slot.area.left > columns.firstLeft);
  if (wide && own.length <= 2 && first.column <= columns.firstLeft) return true;
  if (first.column > Math.max(columns.firstLeft, level3Left) && columns.level3 !== null) return false;
  const { text } = first;
  const isInLevels = first.column >= columns.firstLeft;
  if (isInLevels && (level1Lexicon.find(text) ?? level2Lexicon.find(text)) !== null) return false;
  if (first.column === level3Left && first.column > columns.firstLeft) return false;
  if (isNamedUnderLevel2(first, own, columns)) return false;
  if (isNoteText(text)) return true;
  if (isTitleText(text) && own.length === 1) return true;
  const label = text.split(/[:：]/)[0] ?? text;
  if (sectionLexicon.find(label) && !hasMeasures(own, columns)) return true;
  if (signOffLexicon.find(label) && !hasMeasures(own, columns)) return true;
  if (first.column <= columns.firstLeft) {
    if (identityLexicon.find(label) === 'projectName') return true;
    if (fundBlockLexicon.find(text) && !hasMeasures(own, columns) && !fillsLevels(own, columns)) return true;
    if (goalLexicon.find(text) && isGoalRow(own)) return true;
    if (totalLexicon.find(label) === 'grade') return true;
    if (isInBlockColumn(first, columns, row) && isLoneText(own, columns)) return true;
  }
  return false;
}

/** 预算数 | 执行数 | 执行率 in a row: the heads of a fund block under the table. */
function isFundHeads(own: readonly Slot[]): boolean {
  const roles = own.map(fundHeadRole);
  return (
    roles.some((role) => role === 'budget' || role === 'budgetInitial') &&
    roles.some((role) => role === 'executed' || role === 'rate')
  );
}

const LONGEST_BANNER = 24;

/** A line across the table that parts it (`一、共性指标（40分）`), with rows of the table under it. */
export function isBanner(
  grid: Grid,
  own: readonly Slot[],
  next: readonly Slot[],
  columns: TableColumns,
): boolean {
  const [only] = own;
  return (
    own.length === 1 &&
    only !== undefined &&
    typeof only.value === 'string' &&
    only.area.bottom === only.row &&
    only.text.trim().length <= LONGEST_BANNER &&
    (ENUMERATED.test(only.text) || pointsInLabel(only.text) !== null) &&
    hasMeasures(next, columns) &&
    !isFundHeads(next) &&
    next.some((slot) => slot.column >= columns.firstLeft && slot.area.right < grid.window.right)
  );
}

/** `预算执行率` across levels and values, or alone before its points. */
export function isExecutionRow(
  first: Slot,
  own: readonly Slot[],
  header: TableHeader,
  columns: TableColumns,
): boolean {
  return (
    fundHeadLexicon.find(first.text) === 'rate' &&
    (columnsCovered(first, header) >= 3 || first.column <= columns.firstLeft) &&
    own[1] !== undefined &&
    [columns.weight, columns.score].some((head) => head?.left === own[1]?.column) &&
    own.slice(1).every(({ text }) => /^\s*[-—/\d]/.test(text))
  );
}

const ENUMERATED = /^\s*[(（]?[一二三四五六七八九十]{1,2}[)）、.]/;

/** The level 1 cell of the rows above reaches down to this row: whatever its words, it is a row of the table. */
function isUnderLevel1(
  grid: Grid,
  row: number,
  first: Slot,
  header: TableHeader,
  { level1, level2, level3 }: TableColumns,
): boolean {
  if (!level1 || !level3 || !level2 || first.column < level2.left || first.area.right >= level3.left)
    return false;
  const above = slotAt(grid.sheet, row, level1.left);
  return above.row < row && above.row > header.bottom && above.column >= level1.left && !isBlank(above.text);
}

/** Words of any kind under 二级指标 with a name beside them, where level 1 is left blank. */
function isNamedUnderLevel2(
  first: Slot,
  own: readonly Slot[],
  { level1, level2, level3 }: TableColumns,
): boolean {
  return (
    level1 !== null &&
    level2 !== null &&
    level3 !== null &&
    first.column === level2.left &&
    own.some(({ column, value }) => column === level3.left && typeof value === 'string')
  );
}

/** A goal label with a text, or with further goal labels: not the first level of a row with columns of its own. */
function isGoalRow(own: readonly Slot[]): boolean {
  return own.length === 2 || own.slice(1).some((slot) => goalLexicon.find(slot.text) !== null);
}

/** Figures or values under target, actual, weight or score: a row of the table after all. */
function hasMeasures(own: readonly Slot[], columns: TableColumns): boolean {
  const lefts = [...columns.targets, columns.actual, columns.weight, columns.score].flatMap((head) =>
    head ? [head] : [],
  );
  const filled = lefts.filter((head) =>
    own.some((slot) => slot.column >= head.left && slot.column <= head.right && isMeasure(slot, head.role)),
  );
  return filled.length >= 2;
}

/** A label (填报人：) is no value, and words are no points. */
function isMeasure({ text, value }: Slot, role: string): boolean {
  if (role === 'weight' || role === 'score') return typeof value === 'number' || /[\d—–\-/]/.test(text);
  return !/[:：]\s*$/.test(text);
}

/** A text of its own under each level: 预算执行情况 | 预算执行情况 | 预算执行率 is a row, whatever its first word is elsewhere. */
function fillsLevels(own: readonly Slot[], { level1, level2, level3 }: TableColumns): boolean {
  return [level1, level2, level3].every(
    (head) =>
      head !== null && own.some(({ column, value }) => column === head.left && typeof value === 'string'),
  );
}

function isInBlockColumn(slot: Slot, columns: TableColumns, row: number): boolean {
  return columns.level1 !== null && slot.column < columns.level1.left && slot.area.top === row;
}

/** A label with at most one text, neither under a measure. */
function isLoneText(own: readonly Slot[], columns: TableColumns): boolean {
  const level3Left = columns.level3?.left ?? columns.firstLeft;
  return (
    own.length <= 2 && own.every((slot) => slot.column < level3Left && level1Lexicon.find(slot.text) === null)
  );
}
