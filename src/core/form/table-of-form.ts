import type { Range } from '../sheet/address';
import type { Decimal } from '../text/decimal';
import {
  INDICATOR_COLUMNS,
  type Indicator,
  type IndicatorColumn,
  type IndicatorGroup,
  type IndicatorTable,
  type Slot,
  type TemplateRow,
} from './form';
import { blockOf } from './indicator-class';
import { isSpareName } from './indicator-name';
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
  const block = tables
    .map(({ header }) => header.blockLabel)
    .find((slot) => slot !== null && pointsInLabel(slot.text));
  const headerPoints = first.header.pointsSlot;
  return {
    area: areaOf(tables),
    heads,
    points: block
      ? pointsInLabel(block.text)
      : headerPoints && typeof headerPoints.value === 'number'
        ? pointsInLabel(`(${headerPoints.value}分)`)
        : null,
    groups: joinGroups(tables),
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
  const left = Math.min(
    ...tables.map(({ header, columns }) =>
      Math.min(header.blockLabel?.column ?? columns.firstLeft, columns.firstLeft),
    ),
  );
  const right = Math.max(...tables.map(({ header }) => header.heads.at(-1)?.slot.area.right ?? 0));
  return { top, left, bottom, right };
}

/** A group that a page break cut in two, its points printed once, goes on in the table of the next page. */
function joinGroups(tables: readonly ParsedTable[]): readonly IndicatorGroup[] {
  const joined: IndicatorGroup[] = [];
  for (const table of tables) {
    let isStart = joined.length > 0;
    for (const group of groupsOf(table)) {
      const at = joined.findLastIndex(({ level }) => level === group.level);
      const open = joined[at];
      const isSame = open?.label.text.trim() === group.label.text.trim();
      if (isStart && open && isSame && open.points && !group.points)
        joined[at] = { ...open, lastRow: group.lastRow };
      else {
        isStart = false;
        joined.push(group);
      }
    }
  }
  return joined;
}

interface OpenGroup {
  readonly level: 1 | 2;
  readonly label: Slot;
  readonly level1: Slot | null;
  readonly firstRow: number;
  lastRow: number;
}

/** Level 1 and 2 labels with the rows under them and their points. */
function groupsOf(table: ParsedTable): readonly IndicatorGroup[] {
  const rows: readonly (Indicator | TemplateRow)[] = [...table.indicators, ...table.templateRows].sort(
    (a, b) => a.row - b.row,
  );
  const groups: OpenGroup[] = [];
  const last: Record<1 | 2, OpenGroup | null> = { 1: null, 2: null };
  for (const { row, level1, level2 } of rows) {
    for (const [level, label] of [
      [1, level1],
      [2, level2],
    ] as const) {
      if (!label || isSpareName(label.text)) continue;
      const open = last[level];
      // The same label written again in the next row goes on with its group.
      const isSame =
        open &&
        (open.label.cell === label.cell ||
          // Of level 2 too: another level 1 has closed the group.
          label.text.trim() === open.label.text.trim());
      if (isSame) open.lastRow = row;
      else {
        const group: OpenGroup = { level, label, level1, firstRow: row, lastRow: row };
        groups.push(group);
        last[level] = group;
        if (level === 1) last[2] = null;
      }
    }
  }
  return groups.map(({ level, label, level1, firstRow, lastRow }) => ({
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
