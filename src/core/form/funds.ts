import { compactText } from '../text/normalise';
import { parseQuantity } from '../text/parse-quantity';
import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, FundBlock, FundColumn, FundRow, PartPoints, Slot } from './form';
import { parseFundsAcross } from './fund-across';
import {
  type FundHead,
  type FundHeader,
  findFundHeader,
  fundHeadRole,
  isFundColumn,
  isMoneyHead,
} from './fund-columns';
import { fundFigure } from './fund-figure';
import { fundKindOf, isFundLabel, withLevels } from './fund-kind';
import { parseFundList, startsList } from './fund-list';
import { parseFundPairs } from './fund-pairs';
import { parseFundsTransposed } from './fund-transposed';
import { isBlank, itemsOf, rightOf, rowsBetween, slotAt } from './grid';
import { isColumnNumbers } from './header';
import { pointsInLabel } from './label';
import { fundBlockLexicon } from './lexicon/fund-labels';
import { goalLexicon } from './lexicon/goal-labels';
import { identityLexicon } from './lexicon/identity-labels';
import { indicatorBlockLexicon } from './lexicon/indicator-block-labels';
import { sectionLexicon } from './lexicon/section-labels';
import { signOffLexicon } from './lexicon/sign-off-labels';

/** What a fund block gave. */
export interface ParsedFunds {
  readonly block: FundBlock;
  readonly partPoints: readonly PartPoints[];
  readonly bottom: number;
}

/** Reads the fund block that begins in a row, whichever way it is laid out; null when none begins there. */
export function parseFunds(draft: Draft, row: number, limit: number): ParsedFunds | null {
  const items = itemsOf(draft.grid, row);
  const isBlock = items.some(
    (item) => typeof item.value === 'string' && fundBlockLexicon.find(item.text) !== null,
  );
  const moneyHeads = items.filter(isMoneyHead);
  const next = row < limit ? itemsOf(draft.grid, row + 1).filter(isMoneyHead) : [];
  const isNextPairs = next.length > 0 && next.every((head) => isPairLabel(draft, head));
  // 二、资金情况 on a line of its own, and the heads in the next row.
  if (isBlock && items.length === 1 && next.length > 0 && itemsOf(draft.grid, row + 1).length > 1) {
    const parsed = parseFunds(draft, row + 1, limit);
    if (parsed) claim(draft, ...items);
    if (parsed) return parsed;
  }
  if (moneyHeads.length > 0 && moneyHeads.some((head) => isPairLabel(draft, head))) {
    if (isBlock || moneyHeads.length >= 2 || isNextPairs) return parseFundPairs(draft, row, row, limit);
  }
  if ((isBlock || moneyHeads.length > 0) && next.length >= 2 && isNextPairs)
    return parseFundPairs(draft, row, row + 1, limit);
  const transposed = parseFundsTransposed(draft, row, limit);
  if (transposed) return transposed;
  const header = moneyHeads.length > 0 || isBlock ? findFundHeader(draft, row) : null;
  const isTasks = header !== null && isTaskList(header);
  if (header && (isBlock || isTasks || header.heads.filter(({ slot }) => isMoneyHead(slot)).length >= 2)) {
    const parsed = parseFundTable(draft, header, limit);
    if (parsed) return parsed;
  }
  const across = parseFundsAcross(draft, row, limit);
  if (across) return across;
  // 资金规模 | 150 over the heads of a table: the table is the block.
  if (next.length >= 2 && !isNextPairs) return null;
  return isBlock || startsList(draft, row) ? parseFundList(draft, row, limit) : null;
}

/** `权重（10）` holds a number as well, and is a head. */
const STARTS_AS_FIGURE = /^[\s¥￥+\-−≥≤<>=]*[\d.]/;

/** A head that is followed by its own figure: `预算数：| 1031`. */
function isPairLabel(draft: Draft, head: Slot): boolean {
  const right = rightOf(draft.grid, head);
  if (!right || fundHeadRole(right) !== null) return false;
  if (typeof right.value === 'number') return true;
  if (/[:：]\s*$/.test(head.text)) return true;
  if (isBlank(right.text)) return false;
  const { kind } = parseQuantity(right.text);
  return kind === 'placeholder' || (kind === 'number' && STARTS_AS_FIGURE.test(right.text));
}

function parseFundTable(draft: Draft, header: FundHeader, limit: number): ParsedFunds | null {
  const { grid } = draft;
  const rows: Omit<FundRow, 'level'>[] = [];
  const blockBottom =
    header.block && header.block.area.bottom > header.bottom ? header.block.area.bottom : null;
  const groups = groupsOver(draft, header);
  let bottom = header.bottom;
  const until = blockBottom === null ? limit : Math.min(limit, blockBottom);
  for (const { row, items } of rowsBetween(grid, header.bottom + 1, until)) {
    const label = labelOf(draft, row, header);
    const isInside = blockBottom !== null;
    if (!isInside && !isFundRow(draft, row, header, label, items)) break;
    if (isInside && label && items.every((item) => item.cell === label.cell) && !isFundLabel(label.text))
      continue;
    if (isDivision(draft, row, header) || isColumnNumbers(items)) {
      claim(draft, ...items);
      bottom = row;
      continue;
    }
    const own = label ?? slotAt(grid.sheet, row, header.labels[1]);
    for (const part of groups ?? [{ label: own, header }]) {
      const made = makeRow(draft, row, part.header, part.label, rows.length === 0);
      if (isBlank(made.label.text) && !hasFigures(made)) continue;
      rows.push(made);
      claim(draft, part.label, ...items);
      bottom = row;
    }
  }
  if (rows.length === 0 && blockBottom === null && !header.block) return null;
  claim(draft, header.block, ...header.labelHeads, ...header.heads.map(({ slot }) => slot));
  for (let row = header.top; row <= header.bottom; row++) claim(draft, ...itemsOf(grid, row));
  const heads: Partial<Record<FundColumn | 'reason', Slot>> = {};
  for (const { role, slot } of header.heads) if (role === 'reason' || isFundColumn(role)) heads[role] = slot;
  const isInitialOnly = heads.budgetInitial !== undefined && heads.budget === undefined;
  if (isInitialOnly && heads.budgetInitial) {
    heads.budget = heads.budgetInitial;
    delete heads.budgetInitial;
  }
  const first = rows[0]?.label ?? header.heads[0]?.slot;
  const last = header.heads.at(-1);
  const block: FundBlock = {
    area: {
      top: header.top,
      left: header.block?.column ?? first?.column ?? header.labels[0],
      bottom: Math.max(bottom, blockBottom ?? 0),
      right: last ? Math.max(last.left, last.slot.area.right) : header.labels[1],
    },
    label: header.block,
    points: header.block ? pointsInLabel(header.block.text) : null,
    heads,
    rows: withLevels(
      withoutGuessedTotal(rows).map((row) =>
        isInitialOnly ? { ...row, budget: row.budgetInitial, budgetInitial: null } : row,
      ),
    ),
    budgetIsInitial: isInitialOnly,
  };
  return { block, partPoints: [], bottom: Math.max(bottom, blockBottom ?? 0) };
}

/** 基金收入 | 基金支出, each over a 预算数 and a 决算数 of its own: what is headed under either is a row; null without such. */
function groupsOver({ grid }: Draft, header: FundHeader) {
  const groups = itemsOf(grid, header.top - 1).flatMap((label) => {
    const { left, right } = label.area;
    const heads = header.heads
      .filter(({ slot }) => slot.column >= left && slot.column <= right)
      .map((head) => ({ ...head, role: fundHeadRole(head.slot) ?? head.role }));
    return isFundLabel(label.text) && heads.filter(({ slot }) => isMoneyHead(slot)).length > 1
      ? [{ label, header: { ...header, heads } }]
      : [];
  });
  return groups.length > 1 ? groups : null;
}

/** 按收入性质分 | 按支出性质分, and the lists under them: labels where figures should stand. */
function isDivision(draft: Draft, row: number, header: FundHeader): boolean {
  return header.heads.some((head) => {
    if (head.role === 'reason' || head.role === 'other') return false;
    const slot = readFund(draft, row, head);
    return (
      slot.row === row &&
      typeof slot.value === 'string' &&
      slot.text.trim().length >= 4 &&
      figureSlot(slot, 'money', draft.unit).figure === null &&
      isFundLabel(slot.text)
    );
  });
}

/** The label of a fund row: the filled place nearest to the figures, or one that covers the row. */
function labelOf(draft: Draft, row: number, header: FundHeader): Slot | null {
  const head = header.labelHeads.at(-1);
  const under = head ? slotAt(draft.grid.sheet, row, head.column) : null;
  if (under && under.row === row && !isBlank(under.text) && under.cell !== header.block?.cell) return under;
  for (let column = header.labels[1]; column >= header.labels[0]; column--) {
    const slot = slotAt(draft.grid.sheet, row, column);
    if (isBlank(slot.text) || slot.row < row || slot.cell === header.block?.cell) continue;
    if (typeof slot.value !== 'string' || figureSlot(slot, 'money', draft.unit).figure?.gt(0)) continue;
    return slot;
  }
  return null;
}

function isFundRow(
  draft: Draft,
  row: number,
  header: FundHeader,
  label: Slot | null,
  items: readonly Slot[],
): boolean {
  const [first] = items;
  if (!first) return false;
  for (const slot of [first, label]) {
    if (!slot) continue;
    const isElsewhere =
      goalLexicon.find(slot.text) ??
      identityLexicon.find(slot.text) ??
      sectionLexicon.find(slot.text) ??
      signOffLexicon.find(slot.text) ??
      indicatorBlockLexicon.find(slot.text);
    if (isElsewhere !== null && !(slot.cell === label?.cell && fundKindOf(slot.text) !== null)) return false;
    // A line across labels and figures is a heading.
    const isFigure = typeof slot.value === 'number' || figureSlot(slot, 'money', draft.unit).figure !== null;
    if (slot.area.right > header.labels[1] && !isFigure) return false;
    if (/[:：]\S/.test(slot.text) && !/其中/.test(slot.text) && !isTaskList(header)) return false;
  }
  if (label && isFundLabel(label.text)) return true;
  const values = header.heads
    .map((head) => readFund(draft, row, head))
    .filter((slot) => figureSlot(slot, 'money', draft.unit).figure);
  return values.length >= 1 && (label === null || label.text.length <= 24);
}

function readFund(draft: Draft, row: number, head: FundHead): Slot {
  const { sheet } = draft.grid;
  for (let column = head.left; column <= head.right; column++) {
    const slot = slotAt(sheet, row, column);
    if (slot.column >= head.left && !isBlank(slot.text)) return slot;
    if (slot.area.right > column) column = slot.area.right;
  }
  return slotAt(sheet, row, head.left);
}

function makeRow(
  draft: Draft,
  row: number,
  header: FundHeader,
  label: Slot,
  isFirst: boolean,
): Omit<FundRow, 'level'> {
  const column = (role: FundColumn): FigureSlot | null => {
    const head = header.heads.find((candidate) => candidate.role === role);
    return head ? fundFigure(draft, readFund(draft, row, head), role, head.slot.text) : null;
  };
  const reasonHead = header.heads.find(({ role }) => role === 'reason');
  return {
    row,
    label,
    kind: fundKindOf(label.text) ?? (isTaskList(header) ? 'subproject' : isFirst ? 'total' : 'other'),
    budgetInitial: column('budgetInitial'),
    budget: column('budget'),
    executed: column('executed'),
    rate: column('rate'),
    weight: column('weight'),
    score: column('score'),
    reason: reasonHead ? readFund(draft, row, reasonHead) : null,
  };
}

/** A first row without words of its kind is the total only when no other row is. */
function withoutGuessedTotal(rows: readonly Omit<FundRow, 'level'>[]): readonly Omit<FundRow, 'level'>[] {
  const [first] = rows;
  const isGuessed = first?.kind === 'total' && fundKindOf(first.label.text) === null;
  if (!isGuessed || !rows.some((row) => row !== first && row.kind === 'total')) return rows;
  return rows.map((row) => (row === first ? { ...row, kind: 'other' as const } : row));
}

/** Rows are named by tasks (任务名称): none of them is the total. */
function isTaskList(header: FundHeader): boolean {
  return header.labelHeads.some(({ text }) => /任务|项目名称/.test(compactText(text)));
}

function hasFigures(row: Omit<FundRow, 'level'>): boolean {
  return [row.budgetInitial, row.budget, row.executed].some((slot) => slot?.figure);
}
