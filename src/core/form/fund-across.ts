import { normaliseLabel } from '../text/normalise';
import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, FundBlock, FundRow, Slot } from './form';
import { findFundBlock, fundHeadRole } from './fund-columns';
import { NO_FIGURES } from './fund-figure';
import { fundKindOf, withLevels } from './fund-kind';
import type { ParsedFunds } from './funds';
import { below, isBlank, itemsOf } from './grid';
import { pointsInLabel } from './label';

/**
 * Reads a fund block whose sources stand side by side with their amounts under them (`合计 | 财政拨款 | 其他资金`); null
 * when the row is none: fewer than two sources, or no amount under any.
 */
export function parseFundsAcross(draft: Draft, row: number, limit: number): ParsedFunds | null {
  const { grid } = draft;
  if (row >= limit) return null;
  const items = itemsOf(grid, row).filter((item) => typeof item.value === 'string');
  const labels = [...items, ...dividing(draft, row, items)]
    .filter((item) => fundKindOf(item.text) !== null && item.text.trim().length <= 24)
    .sort((a, b) => a.column - b.column);
  if (
    labels.length < 2 ||
    !labels.some((label) => /合计|总额|总计|拨款|资金/.test(normaliseLabel(label.text)))
  )
    return null;
  const figures = labels.map((label) => {
    const under = below(grid, label);
    return under ? figureSlot(under, 'money', draft.unit) : null;
  });
  const isAmounts = figures.every((slot) => slot !== null && (slot.figure !== null || isBlank(slot.text)));
  if (!isAmounts || figures.filter((slot) => slot?.figure).length === 0) return null;
  const first = labels[0];
  if (!first || isColumn(draft, figures)) return null;
  const block = findFundBlock(grid, row, first.column);
  const rows = labels.map(
    (label, at): Omit<FundRow, 'level'> => ({
      ...NO_FIGURES,
      row,
      label,
      kind: fundKindOf(label.text) ?? 'other',
      budget: figures[at] ?? null,
    }),
  );
  const bottom = Math.max(...labels.map(({ area }) => area.bottom)) + 1;
  claim(draft, block, ...labels, ...figures, ...items.filter((item) => fundHeadRole(item) === 'source'));
  if (bottom > row + 1) claim(draft, ...items);
  const result: FundBlock = {
    area: {
      top: row,
      left: block?.column ?? first.column,
      bottom,
      right: Math.max(...labels.map(({ area }) => area.right)),
    },
    label: block,
    points: block ? pointsInLabel(block.text) : null,
    heads: {},
    rows: withLevels(rows),
    budgetIsInitial: false,
  };
  return { block: result, partPoints: [], bottom };
}

/** Figures again under the figures: the labels head columns of a table (任务 | 总额 | 财政拨款). */
function isColumn(draft: Draft, figures: readonly (FigureSlot | null)[]): boolean {
  const filled = figures.filter((slot) => slot?.figure);
  return filled.every((slot) => typeof (slot && below(draft.grid, slot))?.value === 'number');
}

/** 按收入来源 | 按支出类型 over the sources, where another head of the row is merged down beside them. */
function dividing(draft: Draft, row: number, items: readonly Slot[]): readonly Slot[] {
  const groups = items.filter(({ area }) => area.bottom === row && area.right > area.left);
  const isMergedDown = items.some(({ area, text }) => area.bottom === row + 1 && fundKindOf(text) !== null);
  if (!isMergedDown || groups.length === 0) return [];
  return itemsOf(draft.grid, row + 1).filter((item) =>
    groups.some(({ area }) => item.area.left >= area.left && item.area.right <= area.right),
  );
}
