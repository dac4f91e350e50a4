import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { FundBlock, FundKind, FundRow, Slot } from './form';
import { findFundBlock } from './fund-columns';
import { NO_FIGURES } from './fund-figure';
import { fundKindOf, isFundLabel, withLevels } from './fund-kind';
import type { ParsedFunds } from './funds';
import { isBlank, itemsOf, rightOf, rowsBetween, slotAt } from './grid';
import { isKnownLabel } from './known-label';
import { pointsInLabel } from './label';
import { fundBlockLexicon, fundHeadLexicon } from './lexicon/fund-labels';
import { moneyLexicon } from './lexicon/money-labels';

/**
 * Reads a fund block of declarations: each label with its amount to the right (`年度资金总额：| 6070`), one or two to a
 * row. A multi-year project total, and what is part of it, is no fund row (rule book 3.1, F1c).
 */
export function parseFundList(draft: Draft, top: number, limit: number): ParsedFunds | null {
  const { grid } = draft;
  const named =
    itemsOf(grid, top).find((item) => fundBlockLexicon.find(item.text) !== null) ??
    findFundBlock(grid, top, grid.window.right);
  // 部门整体预算 | 18650 | 其中：基本支出 | 9650: the block's label is that of the total.
  const whole = named && isAnswered(draft, named) ? named : null;
  const block = whole ? null : named;
  if (!block && !whole && !startsList(draft, top)) return null;
  const blockBottom = block && block.area.bottom > top ? block.area.bottom : null;
  const rows: Omit<FundRow, 'level'>[] = [];
  const used: Slot[] = [];
  let bottom = top;
  const wholes: Whole[] = [];
  for (const { row, items } of rowsBetween(
    grid,
    top,
    blockBottom === null ? limit : Math.min(limit, blockBottom),
  )) {
    const own = items.filter((item) => item.cell !== block?.cell);
    const labels = own.filter((item) => isListLabel(item));
    if (row > top && blockBottom === null && (labels.length === 0 || own[0] !== labels[0])) break;
    const answered = new Set<string>();
    for (const label of labels) {
      if (answered.has(label.cell)) continue;
      const kind = label === whole ? 'total' : block ? fundKindOf(label.text) : kindOf(label);
      const isOfProject = moneyLexicon.find(label.text) === 'projectTotal';
      if (isOfProject || kind === 'total') wholes.unshift({ column: label.column, isOfProject });
      if (isOfProject || wholeOver(wholes, label)?.isOfProject) continue;
      const amount = amountOf(draft, row, label);
      if (!amount) continue;
      answered.add(amount.cell);
      used.push(label, amount);
      const budget = figureSlot(amount, 'money', draft.unit);
      rows.push({ ...NO_FIGURES, row, label, kind: kind ?? 'other', budget });
    }
    bottom = row;
  }
  if (rows.length === 0) return null;
  claim(draft, block, ...used);
  const result: FundBlock = {
    area: {
      top,
      left: block?.column ?? Math.min(...used.map(({ area }) => area.left)),
      bottom: Math.max(bottom, blockBottom ?? 0),
      right: Math.max(...used.map(({ area }) => area.right)),
    },
    label: block,
    points: block ? pointsInLabel(block.text) : null,
    heads: {},
    rows: withLevels(rows),
    budgetIsInitial: false,
  };
  return { block: result, partPoints: [], bottom: Math.max(bottom, blockBottom ?? 0) };
}

/** `资金总额（万元） | 560 | 其中：财政拨款 | 560`: a total and its part in one row need no label over them. */
export function startsList(draft: Draft, row: number): boolean {
  const labels = itemsOf(draft.grid, row).filter((item) => isListLabel(item));
  const [total] = labels;
  if (!total || labels.length < 2 || kindOf(total) !== 'total') return false;
  if (moneyLexicon.find(total.text) !== null || !labels.some(({ text }) => /其\s*中/.test(text)))
    return false;
  return labels.every((label) => {
    const amount = amountOf(draft, row, label);
    return amount !== null && figureSlot(amount, 'money', draft.unit).figure !== null;
  });
}

function isAnswered(draft: Draft, label: Slot): boolean {
  const right = rightOf(draft.grid, label);
  return right !== null && isListLabel(label) && figureSlot(right, 'money', draft.unit).figure !== null;
}

/** What a label is about; a bare 预算金额 is the total. */
function kindOf({ text }: Slot): FundKind | null {
  return fundKindOf(text) ?? (fundHeadLexicon.find(text) === 'budget' ? 'total' : null);
}

/** A total, and whether it is that of the whole project over several years. */
interface Whole {
  readonly column: number;
  readonly isOfProject: boolean;
}

/** The total that a label is part of: the nearest column at its left that has one, there the last (latest first). */
function wholeOver(wholes: readonly Whole[], label: Slot): Whole | null {
  let over: Whole | null = null;
  for (const whole of wholes)
    if (whole.column <= label.column && (!over || whole.column > over.column)) over = whole;
  return over;
}

function isListLabel(item: Slot): boolean {
  if (typeof item.value !== 'string') return false;
  if (!isFundLabel(item.text) && moneyLexicon.find(item.text) !== 'projectTotal') return false;
  return !/^[\s¥￥]*[-+]?\d/.test(item.text) || /^\s*\d{1,2}[.、]\D/.test(item.text);
}

/** The place right of a label; blank places up to the next filled one are skipped. */
function amountOf(draft: Draft, row: number, label: Slot): Slot | null {
  const first = rightOf(draft.grid, label);
  let slot = first;
  while (
    slot &&
    isBlank(slot.text) &&
    slot.area.right === slot.area.left &&
    slot.area.right < draft.grid.window.right
  ) {
    slot = slotAt(draft.grid.sheet, row, slot.area.right + 1);
  }
  if (slot && !isBlank(slot.text) && !isListLabel(slot) && !isKnownLabel(slot.text)) return slot;
  // A blank answer over several columns, past an empty one.
  if (slot && isBlank(slot.text) && slot.area.right > slot.area.left) return slot;
  return first && isBlank(first.text) ? first : null;
}
