import { claim, type Draft } from './draft';
import type { FigureSlot, FundBlock, FundColumn, FundRow, Slot } from './form';
import { findFundBlock, fundHeadRole, isFundColumn } from './fund-columns';
import { fundFigure } from './fund-figure';
import { fundKindOf, withLevels } from './fund-kind';
import type { ParsedFunds } from './funds';
import { isBlank, itemsOf, rowsBetween, slotAt } from './grid';
import { pointsInLabel } from './label';

/** A row of figures by what its label says. */
interface FigureRow {
  readonly role: FundColumn;
  readonly label: Slot;
  readonly row: number;
}

/**
 * Reads a fund block turned on its side: the sources stand in a row (`合计 | 中央资金 | 省级资金`), and 预算数, 执行数 and 执行率 head
 * the rows under it; null when the row is none.
 */
export function parseFundsTransposed(draft: Draft, row: number, limit: number): ParsedFunds | null {
  const { grid } = draft;
  const sources = itemsOf(grid, row).filter(
    (item) =>
      typeof item.value === 'string' && item.text.trim().length <= 24 && fundKindOf(item.text) !== null,
  );
  const [first] = sources;
  if (!first || sources.length < 2) return null;
  const rows = figureRows(draft, row, limit, first.column);
  if (rows.length < 2 || !rows.some(({ role }) => role === 'budget' || role === 'budgetInitial')) return null;
  const block = findFundBlock(grid, row, rows[0]?.label.column ?? first.column);
  const funds = sources.map((label): Omit<FundRow, 'level'> => {
    const read = (role: FundColumn): FigureSlot | null => {
      const at = rows.find((candidate) => candidate.role === role);
      return at ? fundFigure(draft, slotAt(grid.sheet, at.row, label.column), role, at.label.text) : null;
    };
    return {
      row,
      label,
      kind: fundKindOf(label.text) ?? 'other',
      budgetInitial: read('budgetInitial'),
      budget: read('budget'),
      executed: read('executed'),
      rate: read('rate'),
      weight: read('weight'),
      score: read('score'),
      reason: null,
    };
  });
  const bottom = rows.at(-1)?.row ?? row;
  claim(draft, block);
  for (const { items } of rowsBetween(grid, row, bottom)) claim(draft, ...items);
  const heads: Partial<Record<FundColumn, Slot>> = {};
  for (const { role, label } of rows) heads[role] ??= label;
  const area = {
    top: row,
    left: block?.column ?? first.column,
    bottom,
    right: Math.max(...sources.map((source) => source.area.right)),
  };
  const result: FundBlock = {
    area,
    label: block,
    points: block ? pointsInLabel(block.text) : null,
    heads,
    rows: withLevels(funds),
    budgetIsInitial: false,
  };
  return { block: result, partPoints: [], bottom };
}

/** The rows right under the sources whose label, left of them, says what its figures are. */
function figureRows(draft: Draft, top: number, limit: number, before: number): readonly FigureRow[] {
  const rows: FigureRow[] = [];
  for (let row = top + 1; row <= limit; row++) {
    const label = itemsOf(draft.grid, row).findLast((item) => item.column < before);
    const role = label && !isBlank(label.text) ? fundHeadRole(label) : null;
    if (!label || role === null || !isFundColumn(role)) break;
    rows.push({ role, label, row });
  }
  return rows;
}
