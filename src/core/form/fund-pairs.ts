import { compactText } from '../text/normalise';
import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, FundBlock, FundColumn, FundRow, PartPoints, Slot } from './form';
import { findFundBlock, fundHeadRole, isFundColumn } from './fund-columns';
import { fundFigure } from './fund-figure';
import { fundKindOf, isFundLabel, withLevels } from './fund-kind';
import type { ParsedFunds } from './funds';
import { isBlank, itemsOf, rightOf, rowsBetween, slotAt } from './grid';
import { pointsInLabel } from './label';
import { fundBlockLexicon } from './lexicon/fund-labels';
import { goalLexicon } from './lexicon/goal-labels';
import { identityLexicon } from './lexicon/identity-labels';

type OpenRow = {
  row: number;
  label: Slot;
  isHeadRow: boolean;
  figures: Partial<Record<FundColumn, FigureSlot>>;
};

/**
 * Reads a fund block of labels each followed by its figure (`预算数：| 1031 | 执行数：| 1031`, and under them
 * `其中：社会保险基金 | 1031 | …`; or `转移支付预算数（A）| 5.8万` over `转移支付执行数（B）| 5.8万`). `start` is the block's first row,
 * `top` the first with figures: heads of groups may stand between.
 */
export function parseFundPairs(draft: Draft, start: number, top: number, limit: number): ParsedFunds | null {
  const { grid } = draft;
  const firstHead = itemsOf(grid, top).find((item) => fundHeadRole(item) !== null);
  if (!firstHead) return null;
  const block = findFundBlock(grid, top, firstHead.column);
  const blockBottom = block && block.area.bottom > top ? block.area.bottom : null;
  const columnRoles = new Map<number, FundColumn | 'other'>();
  const headedRate =
    start < top ? itemsOf(grid, start).find((item) => fundHeadRole(item) === 'rate') : undefined;
  if (start < top) claim(draft, ...itemsOf(grid, start));
  const open: OpenRow[] = [];
  const heads: Partial<Record<FundColumn, Slot>> = {};
  const partPoints: PartPoints[] = [];
  let bottom = top;
  for (const { row, items } of rowsBetween(
    grid,
    top,
    blockBottom === null ? limit : Math.min(limit, blockBottom),
  )) {
    const own = items.filter((item) => item.cell !== block?.cell);
    if (row > top && blockBottom === null && !own.some((item) => isPairItem(item))) break;
    if (
      own.some(
        (item) => goalLexicon.find(item.text) !== null || identityLexicon.find(item.text) === 'projectName',
      )
    )
      break;
    const answered = new Set<string>();
    for (const item of own) {
      if (answered.has(item.cell) || typeof item.value !== 'string') continue;
      const role = fundHeadRole(item);
      const isKind = role === null && isFundLabel(item.text) && fundBlockLexicon.find(item.text) === null;
      if (!isKind && role === null) continue;
      const value = figurePlace(draft, item, own);
      // 资金额度 | 年初预算 | 1800: a label before labels heads the block.
      if (fundHeadRole(value) !== null) continue;
      answered.add(value.cell);
      claim(draft, item, value);
      if (role !== null && !isFundColumn(role)) columnRoles.set(item.column, 'other');
      else if (role !== null) {
        columnRoles.set(item.column, role);
        heads[role] ??= item;
        place(open, row, item, role, fundFigure(draft, value, role, item.text), true);
      } else {
        const column = columnRoles.get(item.column) ?? 'budget';
        if (column === 'other') continue;
        if (DONE.test(compactText(item.text))) {
          const budgeted = budgetOf(open, item);
          if (budgeted) budgeted.figures.executed = fundFigure(draft, value, 'executed', item.text);
          continue;
        }
        place(open, row, item, column, fundFigure(draft, value, column, item.text), false);
      }
    }
    const number = own.find(
      (item) =>
        !answered.has(item.cell) &&
        (typeof item.value === 'number' || (headedRate ? RATE : PERCENT).test(item.text.normalize('NFKC'))),
    );
    const target = open.at(-1);
    if (number && target && headedRate && number.column >= headedRate.column) {
      target.figures.rate ??= figureSlot(number, 'rate', draft.unit, headedRate.text);
      heads.rate ??= headedRate;
      claim(draft, number);
    } else if (number && target && !target.figures.score) {
      const points = figureSlot(number, 'points', draft.unit);
      target.figures.score = points;
      partPoints.push({ part: 'funds', points });
      claim(draft, number);
    }
    bottom = row;
  }
  if (open.length === 0) return null;
  claim(draft, block);
  // Second halves of a block label that was cut over rows (预算执行情况 ⏎ （万元）).
  for (let row = top; row <= bottom; row++) {
    for (const item of itemsOf(grid, row)) if (item.column < firstHead.column) claim(draft, item);
  }
  // 年初预算 alone is the budget that the rate is of (rule book 6.3).
  const isInitialOnly = heads.budgetInitial !== undefined && heads.budget === undefined;
  if (isInitialOnly && heads.budgetInitial) {
    heads.budget = heads.budgetInitial;
    delete heads.budgetInitial;
  }
  const rows = open.map(({ row, label, isHeadRow, figures }) => ({
    row,
    label,
    kind: isHeadRow ? ('total' as const) : (fundKindOf(label.text) ?? ('other' as const)),
    budgetInitial: isInitialOnly ? null : (figures.budgetInitial ?? null),
    budget: (isInitialOnly ? figures.budgetInitial : figures.budget) ?? null,
    executed: figures.executed ?? null,
    rate: figures.rate ?? null,
    weight: figures.weight ?? null,
    score: figures.score ?? null,
    reason: null,
  }));
  const result: FundBlock = {
    area: {
      top,
      left: block?.column ?? firstHead.column,
      bottom: Math.max(bottom, blockBottom ?? 0),
      right: grid.window.right,
    },
    label: block,
    points: block ? pointsInLabel(block.text) : null,
    heads,
    rows: withLevels(rows satisfies readonly Omit<FundRow, 'level'>[]),
    budgetIsInitial: isInitialOnly,
  };
  return { block: result, partPoints, bottom: Math.max(bottom, blockBottom ?? 0) };
}

/** A rate typed as text. */
const RATE = /^\s*-?\d+(?:\.\d+)?\s*%?\s*$/;
const PERCENT = /^\s*-?\d+(?:\.\d+)?\s*%\s*$/;

/** What was done of a budget stated before it (年度支出预算, 年度支出完成). */
const DONE = /(?:完成|执行|决算)(?:数|额|金额|情况)?[:：]?\s*$/;

function budgetOf(open: readonly OpenRow[], done: Slot): OpenRow | undefined {
  const stem = compactText(done.text).replace(DONE, '');
  return open.findLast(
    ({ label, figures }) => compactText(label.text).startsWith(stem) && figures.executed === undefined,
  );
}

/** The figure of a label: the place right of it, or past blank cells the next one that is no label. */
function figurePlace(draft: Draft, label: Slot, own: readonly Slot[]): Slot {
  const right = rightOf(draft.grid, label) ?? slotAt(draft.grid.sheet, label.row, label.column);
  if (!isBlank(right.text) || right.area.right > right.area.left) return right;
  const next = own.find((item) => item.column > label.area.right);
  return next && next.column <= right.column + 1 && !isPairItem(next) ? next : right;
}

function isPairItem(item: Slot): boolean {
  return typeof item.value === 'string' && (fundHeadRole(item) !== null || isFundLabel(item.text));
}

/** Puts a figure into the row that it belongs to: the same row, or for heads set one under the other the row above. */
function place(
  open: OpenRow[],
  row: number,
  label: Slot,
  role: FundColumn,
  figure: FigureSlot,
  isHeadRow: boolean,
): void {
  const last =
    role === 'weight' || role === 'score'
      ? (open.findLast((candidate) => candidate.isHeadRow) ?? open.at(-1))
      : open.at(-1);
  const isSame =
    last &&
    last.figures[role] === undefined &&
    (last.row === row ? last.isHeadRow === isHeadRow : isHeadRow && last.isHeadRow);
  if (last && isSame) last.figures[role] = figure;
  else open.push({ row, label, isHeadRow, figures: { [role]: figure } });
}
