import { readName, type TableColumns } from './columns';
import { numberingOf } from './fund-kind';
import { type Grid, isBlank, rowsBetween } from './grid';
import type { TableHeader } from './header';

const UNNUMBERED = 4;

/**
 * Rows that head the rows under them in a table of one column of names, told by their numbering: 一、 over （一） over 1.;
 * with the level that each stands for.
 */
export function outlineOf(
  grid: Grid,
  header: TableHeader,
  { level1, level2, level3 }: TableColumns,
  limit: number,
): ReadonlyMap<number, 1 | 2> {
  const heads = new Map<number, 1 | 2>();
  if (!level3 || level1 || level2) return heads;
  const named: { readonly row: number; readonly rank: number }[] = [];
  for (const { row } of rowsBetween(grid, header.bottom + 1, limit)) {
    const name = readName(grid, row, level3);
    if (!isBlank(name.text) && name.row === row)
      named.push({ row, rank: numberingOf(name.text) ?? UNNUMBERED });
  }
  const upper = [...new Set(named.map(({ rank }) => rank))].sort((a, b) => a - b);
  for (const [at, { row, rank }] of named.entries()) {
    const level = upper.indexOf(rank) + 1;
    const isOver = rank < UNNUMBERED && (named[at + 1]?.rank ?? 0) > rank;
    if (isOver && (level === 1 || level === 2)) heads.set(row, level);
  }
  return heads;
}
