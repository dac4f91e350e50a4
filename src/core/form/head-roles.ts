import { compactText, normaliseLabel } from '../text/normalise';
import type { Slot } from './form';
import { type Grid, rowsBetween } from './grid';
import type { IndicatorHeadRole } from './lexicon/indicator-heads';
import { level1Lexicon, level2Lexicon } from './lexicon/level-labels';

/** What a column of an indicator table is: `groupWeight` holds the points of a level, not of the indicator. */
export type HeadRole = IndicatorHeadRole | 'groupWeight';

/** A head as found, before its column has its one role. */
export type FoundHead = { readonly slot: Slot; readonly role: IndicatorHeadRole; readonly left: number };

/** Of 指标解释 and 评分标准 the latter says how points are given. */
const SCORING_HEAD = /标准|细则|评分|计分|赋分|得分/;

/** 优 | 良 | 中 | 差 under 评价标准: what each grade asks for. */
const GRADE_HEAD = /^(?:优秀?|良好?|中等?|一般|差|较差|合格|不合格)$/;
const FEWEST_GRADES = 3;

/** Whether a row holds nothing but grades. */
export function isGrades(items: readonly Slot[]): boolean {
  return items.length >= FEWEST_GRADES && items.every(({ text }) => GRADE_HEAD.test(compactText(text)));
}

/** 专家评分, 财政评分: the score, where nobody else gives one. */
const OTHERS_SCORE = /(?:得分|评分)$/;

/** With no 指标值 and no points, what the best grade asks for is the target. */
const MEASURES = ['target', 'weight', 'score'] as const;

function isBestGrade(slot: Slot): boolean {
  return /^优秀?$/.test(compactText(slot.text));
}

/** Gives each column its one role: names take the free levels, a second head of a kind is kept apart. */
export function assignRoles(grid: Grid, bottom: number, columns: readonly FoundHead[]): readonly HeadRole[] {
  const explicit = new Set(columns.map(({ role }) => role));
  const nameColumns = columns.filter(({ role }) => role === 'name');
  const nameRoles = new Map<string, HeadRole>();
  const last = nameColumns.at(-1);
  if (!explicit.has('level3') && last) {
    nameRoles.set(last.slot.cell, 'level3');
    const free = (['level2', 'level1'] as const).filter((level) => !explicit.has(level));
    const rest = nameColumns.slice(0, -1).reverse();
    if (rest.length === 1 && rest[0] && free.length === 2 && !holdsLevel2(grid, bottom, rest[0]))
      free.shift();
    for (const [at, column] of rest.entries()) nameRoles.set(column.slot.cell, free[at] ?? 'other');
  }
  const level3Left = columns.find(
    (column) => column.role === 'level3' || nameRoles.get(column.slot.cell) === 'level3',
  )?.left;
  const level4Left = columns.find(({ role }) => role === 'level4')?.left;
  const seen = new Set<string>();
  const scoring = columns.find(
    ({ role, slot }) => role === 'method' && SCORING_HEAD.test(compactText(slot.text)),
  );
  return columns.map((column) => {
    const { role, slot, left } = column;
    if (role === 'other' && !explicit.has('score') && OTHERS_SCORE.test(compactText(slot.text))) {
      const isFirst = !seen.has('score');
      seen.add('score');
      return isFirst ? 'score' : 'other';
    }
    if (role === 'other' && isBestGrade(slot) && MEASURES.every((measure) => !explicit.has(measure)))
      return 'target';
    if (role === 'method' && scoring && scoring !== column) return 'other';
    if (role === 'name') {
      const given = nameRoles.get(slot.cell) ?? (seen.has('method') ? 'other' : 'method');
      if (given === 'method') seen.add('method');
      return given;
    }
    if (role === 'target') return isMeasured(column, columns) ? 'actual' : 'target';
    const nameLeft = level4Left ?? level3Left;
    if (
      role === 'weight' &&
      nameLeft !== undefined &&
      left < nameLeft &&
      columns.some((c) => c.role === 'weight' && c.left > nameLeft)
    ) {
      return 'groupWeight';
    }
    if (seen.has(role) || isOutdone(column, columns, bottom)) return 'other';
    seen.add(role);
    return role;
  });
}

/** Right of 目标值 a plain 指标值 is what was measured, where no head names the actual. */
function isMeasured(column: FoundHead, columns: readonly FoundHead[]): boolean {
  return (
    normaliseLabel(column.slot.text) === '指标值' &&
    !columns.some(({ role }) => role === 'actual') &&
    columns.some(
      ({ role, slot, left }) =>
        role === 'target' && left < column.left && /目标值/.test(compactText(slot.text)),
    )
  );
}

/** A head over several columns gives way to a head of the same kind among the columns under it. */
function isOutdone(column: FoundHead, columns: readonly FoundHead[], bottom: number): boolean {
  if (column.slot.area.bottom >= bottom) return false;
  return columns.some(
    ({ role, slot }) =>
      role === column.role &&
      slot !== column.slot &&
      slot.area.bottom >= bottom &&
      slot.row > column.slot.row,
  );
}

/** Rows under a head that can tell what its column holds. */
const ROWS_OF_A_COLUMN = 40;

/** Whether a column under a head of no level holds words of level 2, rather than of level 1. */
function holdsLevel2(grid: Grid, bottom: number, column: FoundHead): boolean {
  let first = 0;
  let second = 0;
  let entries = 0;
  for (const { items } of rowsBetween(grid, bottom + 1, bottom + ROWS_OF_A_COLUMN)) {
    const item = items.find((candidate) => candidate.column === column.left);
    // A banner across the table is no entry of the column.
    if (!item || item.area.right > column.slot.area.right) continue;
    entries += 1;
    if (level1Lexicon.find(item.text) !== null) first += 1;
    // 产出指标—数量指标: both in one cell.
    else if (level2Lexicon.find(item.text.split(/[—–-]+/).at(-1) ?? '') !== null) second += 1;
  }
  return second > first && second * 2 >= entries;
}
