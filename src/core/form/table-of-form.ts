import type { Range } from '../sheet/address';
import type { Decimal } from '../text/decimal';
import { INDICATOR_COLUMNS, type Indicator, type IndicatorColumn, type IndicatorGroup, type IndicatorTable, type Slot, type TemplateRow } from './form';
import { blockOf } from './indicator-class';
import { pointsInLabel } from './label';
import type { ParsedTable } from './table';

/** Joins the tables of one form (several goals, several blocks with heads of their own) into its one table. */
export function joinTables(tables: readonly ParsedTable[]): IndicatorTable | null {
  const first = tables[0];
  if (!first) return null;
  const heads: Partial<Record<IndicatorColumn, Slot>> = {};
  for (const { header } of tables) {
    for (const { role, slot } of header.heads) if (isColumn(role)) heads[role] ??= slot;
  }
  // Of several target columns the last is the target.
  const target = first.columns.targets.at(-1)?.slot;
  if (target) heads.target = target;
  const block = tables.map(({ header }) => header.blockLabel).find((slot) => slot !== null && pointsInLabel(slot.text));
  const headerPoints = first.header.pointsSlot;
  return {
    area: areaOf(tables),
    heads,
    points: block ? pointsInLabel(block.text) : headerPoints && typeof headerPoints.value === 'number' ? pointsInLabel(`(${headerPoints.value}分)`) : null,
    groups: tables.flatMap(groupsOf),
    templateRows: tables.flatMap(({ templateRows }) => templateRows),
    hasWeightColumn: tables.some(({ columns }) => columns.weight !== null),
    hasScoreColumn: tables.some(({ columns }) => columns.score !== null),
    hasActualColumn: tables.some(({ columns }) => columns.actual !== null),
  };
}

function isColumn(role: string): role is IndicatorColumn {
  return (INDICATOR_COLUMNS as readonly string[]).includes(role);
}

function areaOf(tables: readonly ParsedTable[]): Range {
  const top = Math.min(...tables.map(({ header }) => header.top));
  const bottom = Math.max(...tables.map((table) => table.bottom));
  const left = Math.min(...tables.map(({ header, columns }) => Math.min(header.blockLabel?.column ?? columns.firstLeft, columns.firstLeft)));
  const right = Math.max(...tables.map(({ header }) => header.heads.at(-1)?.slot.area.right ?? 0));
  return { top, left, bottom, right };
}

/** Level 1 and 2 labels with the rows under them and their points. */
function groupsOf(table: ParsedTable): readonly IndicatorGroup[] {
  const rows: readonly (Indicator | TemplateRow)[] = [...table.indicators, ...table.templateRows].sort((a, b) => a.row - b.row);
  const groups = new Map<string, { level: 1 | 2; label: Slot; level1: Slot | null; firstRow: number; lastRow: number }>();
  for (const { row, level1, level2 } of rows) {
    for (const [level, label] of [[1, level1], [2, level2]] as const) {
      if (!label) continue;
      const key = `${level}:${label.cell}`;
      const known = groups.get(key);
      if (known) known.lastRow = row;
      else groups.set(key, { level, label, level1, firstRow: row, lastRow: row });
    }
  }
  return [...groups.values()].map(({ level, label, level1, firstRow, lastRow }) => ({
    level,
    label,
    block: level === 1 ? blockOf(label, null) : blockOf(level1, label),
    points: pointsInLabel(label.text) ?? pointsBeside(table, label),
    firstRow,
    lastRow,
  }));
}

function pointsBeside(table: ParsedTable, label: Slot): Decimal | null {
  return table.groupPoints.find((entry) => entry.label.cell === label.cell)?.points.figure ?? null;
}
