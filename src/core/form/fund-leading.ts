import { rangeRound } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { claim, type Draft } from './draft';
import { type FigureKind, figureSlot } from './figure';
import type { FigureSlot, FundBlock, FundColumn, FundRow, MoneyUnit, Slot } from './form';
import { fundHeadRole, isFundColumn } from './fund-columns';
import { fundFigure, NO_FIGURES } from './fund-figure';
import { fundKindOf, withLevels } from './fund-kind';
import { isBlank, rowsBetween, slotAt } from './grid';
import type { ParsedTable } from './table';

const LONGEST_HEAD = 24;

/**
 * Reads the money that stands in columns left of the levels (项目名称 | 预算数 | 一级指标 …, 资金总额 | 其中：财政拨款), from the
 * first row under the heads; null when there is none.
 */
export function readFundsBeside(draft: Draft, { header, columns, bottom }: ParsedTable): FundBlock | null {
  const { sheet, window } = draft.grid;
  const first = rowsBetween(draft.grid, header.bottom + 1, bottom).next().value?.row;
  if (first === undefined) return null;
  const figures: Partial<Record<FundColumn, FigureSlot>> = {};
  const heads: Partial<Record<FundColumn, Slot>> = {};
  const parts: Omit<FundRow, 'level'>[] = [];
  for (let column = window.left; column < levelsFrom(columns); column++) {
    const head = headOf(draft, column, header.top, header.bottom);
    if (!head) continue;
    const role = fundHeadRole(head);
    const kind = fundKindOf(head.text);
    const own = role !== null && isFundColumn(role) ? role : kind === 'total' ? 'budget' : null;
    if (own === null && kind === null) continue;
    const figure = fundFigure(draft, slotAt(sheet, first, column), own ?? 'budget', head.text);
    if (figure.row !== first || figure.figure === null) continue;
    claim(draft, head, figure);
    if (own !== null && !figures[own]) {
      figures[own] = figure;
      heads[own] = head;
    } else parts.push({ ...NO_FIGURES, row: first, label: head, kind: kind ?? 'other', budget: figure });
  }
  const label = heads.budget ?? heads.budgetInitial;
  const total = label ? [{ ...NO_FIGURES, ...figures, row: first, label, kind: 'total' as const }] : [];
  const rows = [...total, ...parts];
  if (rows.length === 0) return null;
  return {
    area: { ...rangeRound(rows.map((row) => row.label.area)), bottom: first },
    label: null,
    points: null,
    heads,
    rows: withLevels(rows),
    budgetIsInitial: false,
  };
}

/** The first column of the levels: what stands left of it tells of the project. */
export function levelsFrom({ level1, level2, level3, firstLeft }: ParsedTable['columns']): number {
  return (level1 ?? level2 ?? level3)?.left ?? firstLeft;
}

/** The lowest words over a column. */
function headOf(draft: Draft, column: number, top: number, bottom: number): Slot | null {
  for (let row = bottom; row >= top; row--) {
    const slot = slotAt(draft.grid.sheet, row, column);
    if (typeof slot.value !== 'string' || isBlank(slot.text)) continue;
    return slot.column === column && slot.text.trim().length <= LONGEST_HEAD ? slot : null;
  }
  return null;
}

/** The same columns in another row of the table: the money of the project that begins there. */
export function fundsOfRow(sheet: Sheet, unit: MoneyUnit, block: FundBlock, row: number): FundBlock {
  const read = (figure: FigureSlot | null, kind: FigureKind) =>
    figure && figureSlot(slotAt(sheet, row, figure.column), kind, unit);
  const rows = block.rows.map((known) => ({
    ...known,
    row,
    budgetInitial: read(known.budgetInitial, 'money'),
    budget: read(known.budget, 'money'),
    executed: read(known.executed, 'money'),
    rate: read(known.rate, 'rate'),
  }));
  return { ...block, rows };
}
